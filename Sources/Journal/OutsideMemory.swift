import Events
import Evidence
import Files
import JSON

/// What this user remembers of a ledger outside of its folder: of each writer's file the size, the root and the first line.
///
/// A ledger that is put back from an older backup, `.gcm-ledger/` and all, looks sound to itself. What is remembered tells it from
/// the one that was: `STATE/gcm-ledger/<of the ledger's path>/<writer>.json`. Where there is no place for it, nothing is said of it;
/// what does not read is no memory. It is written after everything that it tells of lasts, so it never claims too much.
struct OutsideMemory {
    /// What a writer's file was when its head was kept last.
    struct File: Equatable {
        var writer: String
        var events: Int
        var root: Digest
        /// The leaf hash of its first line, which tells it from another file of this name.
        var first: Digest
        /// Where this is remembered.
        var path: String
    }

    private let system: ContainedFileSystem
    private let folder: LedgerFolder

    init(_ system: any FileSystem, _ folder: LedgerFolder) {
        self.system = ContainedFileSystem(system, folder)
        self.folder = folder
    }

    /// Remembers what a head says. Where that cannot be, the ledger is none the worse.
    ///
    /// Of one file nothing less is remembered than was before: what was recorded once stays so.
    func remember(_ head: Head, of writer: String) {
        guard let place, let first = head.first else { return }
        if let before = read(writer, in: place), before.first == first, before.events > head.events { return }
        let bytes = CopyRecord.bytes([
            ("events", .integer(head.events)), ("first", .string(first.hex)), ("folder", .string(folder.root)),
            ("root", .string(head.frontier.root.hex)), ("writer", .string(writer)),
        ])
        try? system.makeFolder(place)
        try? system.replace(path(of: writer, in: place), with: bytes, isDurable: false)
    }

    /// What is remembered of the ledger in this folder, by writer.
    ///
    /// Nothing where none of it is about a file that is there: another ledger stood in this folder.
    func files() -> [String: File] {
        guard let place, let names = try? system.names(in: place) else { return [:] }
        var files: [String: File] = [:]
        var isOfThis = false
        for name in names where name.hasSuffix(".json") {
            let writer = String(name.dropLast(".json".count))
            guard WriterName.isValid(writer), let file = read(writer, in: place) else { continue }
            switch firstLine(of: writer) {
            case .some(file.first): isOfThis = true
            // Another file was begun under this name.
            case .some: continue
            case nil: break
            }
            files[writer] = file
        }
        return isOfThis ? files : [:]
    }

    private func read(_ writer: String, in place: String) -> File? {
        let path = path(of: writer, in: place)
        guard let contents = try? system.contents(of: path), let document = CopyRecord.read(contents), document.text("writer") == writer,
            let events = document.count("events"), let root = document.text("root").flatMap({ Digest(hex: $0) }),
            let first = document.text("first").flatMap({ Digest(hex: $0) })
        else { return nil }
        return File(writer: writer, events: events, root: root, first: first, path: path)
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

    /// The folder of what is remembered of this ledger; nothing where this user has no place for it.
    private var place: String? {
        guard let memory = folder.memory, let root = try? system.canonicalPath(folder.root) else { return nil }
        return memory + "/" + String(SHA256.digest(of: Array(root.utf8)).hex.prefix(32))
    }
}
