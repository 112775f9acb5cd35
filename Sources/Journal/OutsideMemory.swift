import Events
import Evidence
import Files
import JSON

/// What this user remembers of a ledger outside of its folder: of each writer's file the size, the root and the first line.
///
/// A ledger that is put back from an older backup, `.gcm-ledger/` and all, looks sound to itself. What is remembered tells it from
/// the one that was: `STATE/gcm-ledger/<of the ledger's path>/<writer>.json`. Where there is no place for it, nothing is said of it;
/// what does not read is no memory. It is written after everything that it tells of lasts, so it never claims too much.
struct OutsideMemory: Sendable {
    /// What a writer's file was when its head was kept last.
    struct File: Equatable, Sendable {
        var writer: String
        var events: Int
        var root: Digest
        /// The leaf hash of its first line, which tells it from another file of this name.
        var first: Digest
        /// Whether another copy appends to it.
        var isTaken: Bool
        /// Which turn of its head says so; nothing in what was remembered before.
        var turn: Int?
        /// Where this is remembered.
        var path: String
    }

    /// Not that of the ledger, which writes nothing but in its own folder.
    private let system: any FileSystem
    private let folder: LedgerFolder
    /// The folder of what is remembered of this ledger; nothing where this user has no place for it.
    private let place: String?

    init(_ system: any FileSystem, _ folder: LedgerFolder) {
        self.system = (system as? ContainedFileSystem)?.uncontained ?? system
        self.folder = folder
        place = folder.memory.flatMap { memory in
            guard let root = try? system.canonicalPath(folder.root) else { return nil }
            return memory + "/" + String(SHA256.digest(of: Array(root.utf8)).hex.prefix(32))
        }
    }

    /// Remembers what a head says. Where that cannot be, the ledger is none the worse.
    ///
    /// Of one file nothing less, and nothing else, is remembered than was before: what was recorded once stays so.
    func remember(_ head: Head, of writer: String, turn: Int) {
        guard let place, let first = head.first else { return }
        let root = head.frontier.root
        let before = read(writer, in: place)
        if let before, before.first == first {
            if before.events > head.events || before.events == head.events && before.root != root { return }
        } else {
            forgetOtherLedger()
        }
        let bytes = CopyRecord.bytes([
            ("events", .integer(head.events)), ("first", .string(first.hex)), ("folder", .string(folder.root)),
            ("kind", .string(head.isTaken ? "taken" : "own")), ("root", .string(root.hex)), ("turn", .integer(turn)),
            ("writer", .string(writer)),
        ])
        try? system.makeFolder(place)
        system.removeLeftovers(in: place)
        try? system.replace(path(of: writer, in: place), with: bytes, isDurable: false, isPrivate: true)
    }

    /// Whether a head of a writer is known to be on the disk, which is remembered only once it is.
    func isOnDisk(_ head: Head, of writer: String, turn: Int) -> Bool {
        guard let file = place.flatMap({ read(writer, in: $0) }) else { return false }
        return file.turn == turn && file.events == head.events && file.root == head.frontier.root
    }

    /// Forgets what is remembered of a ledger that stood in this folder before: none of its files is there.
    private func forgetOtherLedger() {
        let files = all()
        guard !files.isEmpty, !isOfThisLedger(files) else { return }
        for file in files.values { try? system.remove(file.path) }
    }

    /// What is remembered of whichever ledger stood in this folder, by writer.
    func all() -> [String: File] {
        guard let place, let names = try? system.names(in: place) else { return [:] }
        var files: [String: File] = [:]
        for name in names where name.hasSuffix(".json") {
            let writer = String(name.dropLast(".json".count))
            if WriterName.isValid(writer), let file = read(writer, in: place) { files[writer] = file }
        }
        return files
    }

    /// Whether any of what is remembered is of a file that is there: else another ledger stood in this folder.
    func isOfThisLedger(_ files: [String: File]) -> Bool {
        files.values.contains { firstLine(of: $0.writer) == $0.first }
    }

    private func read(_ writer: String, in place: String) -> File? {
        let path = path(of: writer, in: place)
        guard let contents = try? system.contents(of: path), let document = CopyRecord.read(contents), document.text("writer") == writer,
            let events = document.count("events"), let root = document.text("root").flatMap({ Digest(hex: $0) }),
            let first = document.text("first").flatMap({ Digest(hex: $0) })
        else { return nil }
        return File(
            writer: writer, events: events, root: root, first: first, isTaken: document.text("kind") == "taken",
            turn: document.count("turn"), path: path)
    }

    /// The leaf hash of the first line of a writer's file; nothing where there is none.
    private func firstLine(of writer: String) -> Digest? {
        guard let file = try? system.open(folder.file(of: writer), for: .reading) else { return nil }
        defer { system.close(file) }
        guard let start = try? system.read(file, at: 0, count: 1 << 16), let end = start.firstIndex(of: 10) else { return nil }
        let line = Array(start[..<end])
        return MerkleTree.leafHash(line.span)
    }

    private func path(of writer: String, in place: String) -> String {
        place + "/" + writer + ".json"
    }
}
