import Evidence
import Files
import JSON

/// What this copy knows of the beginning of a writer's file: what it has acknowledged, or has taken in from another copy.
struct Head: Sendable, Equatable {
    /// Where the last of its lines ends, its newline included.
    var bytes: Int
    /// The tree over its lines.
    var frontier: MerkleFrontier
    /// The leaf hashes of its first and its last line; nothing for no lines, and in a head of before.
    var first: Digest?
    var last: Digest?
    /// Which file it was whose bytes and name were on the disk; nothing for a head of an older program, or of no file.
    var inode: UInt64?
    /// When that file was last changed, in nanoseconds since 1970; a user cannot set this time.
    var changed: Int64?
    /// When its content was, where it has a time that no later write gives it; nothing where it could not be given one.
    var modified: Int64?
    /// Whether another copy appends to the file, and this one only merges it.
    var isTaken = false

    var events: Int { frontier.size }

    /// A head of no lines, for a writer that is about to begin.
    init() {
        bytes = 0
        frontier = MerkleFrontier()
    }

    /// The head of a whole file; `frontier` is that of all its lines.
    init(_ file: WriterFile, _ frontier: MerkleFrontier, isTaken: Bool = false) {
        bytes = file.wholeBytes
        self.frontier = frontier
        self.isTaken = isTaken
        guard file.size > 0 else { return }
        first = MerkleTree.leafHash(file.line(0).span)
        last = MerkleTree.leafHash(file.line(file.size - 1).span)
    }

    // MARK: As a record

    /// What a head says, of the copy with this identity.
    func members(_ writer: String, of copy: CopyIdentity) -> [(name: String, value: JSONValue)] {
        [
            ("birth", copy.birth.map { .string(String($0)) } ?? .null), ("bytes", .integer(bytes)),
            ("changed", changed.map { .string(String($0)) } ?? .null), ("copy", .string(String(copy.inode))),
            ("events", .integer(events)), ("first", first.map { .string($0.hex) } ?? .null),
            ("frontier", .array(frontier.hashes.map { .string($0.hex) })), ("inode", inode.map { .string(String($0)) } ?? .null),
            ("kind", .string(isTaken ? "taken" : "own")), ("last", last.map { .string($0.hex) } ?? .null),
            ("modified", modified.map { .string(String($0)) } ?? .null),
            ("root", .string(frontier.root.hex)), ("writer", .string(writer)),
        ]
    }

    private static let membersBefore = ["bytes", "events", "frontier", "root", "writer"]

    /// Reads the record of a writer's head; nothing where it is none, or contradicts itself.
    static func read(_ bytes: [UInt8], _ writer: String) -> HeadPlaces.Record? {
        if let document = CopyRecord.read(bytes) {
            guard let inode = document.text("copy").flatMap({ UInt64($0) }), let head = Head(document, writer), head.isWhole else {
                return nil
            }
            let copy = CopyIdentity(inode: inode, birth: document.text("birth").flatMap { Int64($0) })
            return HeadPlaces.Record(head: head, copy: copy, turn: document.count("turn"))
        }
        let before = CopyRecord.read(bytes, before: membersBefore + ["inode"]) ?? CopyRecord.read(bytes, before: membersBefore)
        return before.flatMap { Head($0, writer) }.map { HeadPlaces.Record(head: $0) }
    }

    private init?(_ document: JSONDocument, _ writer: String) {
        guard document.text("writer") == writer, let bytes = document.count("bytes"), let events = document.count("events"),
            let list = document.member("frontier", of: document.root), document.kind(list) == .array,
            let frontier = MerkleFrontier(
                size: events, hashes: document.elements(of: list).compactMap { Digest(hex: document.string($0)) }),
            // What the next append goes on from is the frontier: so it has to lead to the root.
            document.text("root") == frontier.root.hex, (bytes == 0) == (events == 0)
        else { return nil }
        self.bytes = bytes
        self.frontier = frontier
        inode = document.text("inode").flatMap { UInt64($0) }
        changed = document.text("changed").flatMap { Int64($0) }
        modified = document.text("modified").flatMap { Int64($0) }
        first = document.text("first").flatMap { Digest(hex: $0) }
        last = document.text("last").flatMap { Digest(hex: $0) }
        isTaken = document.text("kind") == "taken"
    }

    /// Whether an own head tells of all of a file, and of this very one: another may have come in its place, as from git or from
    /// a merge that was killed, and not be on the disk yet; or somebody has written into it.
    func isOfAll(of file: FileStatus?) -> Bool {
        guard let file, !isTaken else { return false }
        return file.size == bytes && file.inode == inode && (changed == nil || changed == file.changedNanoseconds)
    }

    /// The same, so that it would be seen if anybody wrote into it at whatever moment since.
    func tells(all file: FileStatus) -> Bool {
        isOfAll(of: file) && modified == file.modifiedNanoseconds
    }

    /// Whether a head of today says all that one says.
    private var isWhole: Bool {
        events == 0 || first != nil && last != nil
    }
}
