import DeskTesting
import Files
import Journal
import Testing

/// One writer's file of a witnessed ledger, to be broken in memory: the other writer's file is not seen meanwhile.
struct Breakable: Sendable {
    static let writers = ["lisbon", "bonn"]
    /// Every writer's file, with and without what this copy knows of it.
    static let all = writers.flatMap { writer in [true, false].map { (writer, $0) } }
    /// Each of the two once: what one writer's file shows of the copy, the other shows of a fresh clone.
    static let each = [("lisbon", true), ("bonn", false)]
    /// Whether all that can be tried is tried, which takes many minutes: where GCM_LEDGER_EVERY_BIT is set.
    static let isFull = Machine.environment("GCM_LEDGER_EVERY_BIT") != nil

    let good: [UInt8]
    /// Where each line begins, and where its newline stands.
    let lines: [Range<Int>]
    let path: String
    private let folder: LedgerFolder
    private let unseen: [String]

    /// - Parameter keepsCopy: whether what this copy of the ledger has acknowledged is there, as it is not in a fresh clone.
    init(_ desk: Desk, _ writer: String, keepsCopy: Bool) throws {
        folder = LedgerFolder(root: desk.folder)
        path = folder.file(of: writer)
        let bytes = try desk.bytes("events/\(writer).jsonl")
        good = bytes
        unseen = Self.writers.filter { $0 != writer }.flatMap { ["/\($0).", ".\($0)."] } + (keepsCopy ? [] : ["/.gcm-ledger/"])
        var start = 0
        lines = bytes.indices.filter { bytes[$0] == 10 }.map { end in
            defer { start = end + 1 }
            return start..<end
        }
        try #require(verified(good).damages.isEmpty)
        try #require(refusal(good) == nil)
    }

    /// What looking at every byte gives where the file holds these bytes.
    func verified(_ bytes: [UInt8]) throws(JournalProblem) -> LedgerVerification {
        try LedgerVerifier(AlteredFileSystem(path: path, bytes: bytes, unseen: unseen)).verify(folder)
    }

    /// Why the ledger cannot be read where the file holds these bytes; nothing where it can.
    func refusal(_ bytes: [UInt8]) -> JournalProblem? {
        do throws(JournalProblem) {
            _ = try LedgerReader(AlteredFileSystem(path: path, bytes: bytes, unseen: unseen)).read(folder)
            return nil
        } catch {
            return error
        }
    }

    /// The number of the line in which a byte stands, its newline included.
    func line(of place: Int) -> Int {
        lines.count { $0.upperBound < place } + 1
    }

    /// The number of the first line of the batch that a line belongs to, for the batches of `Desk.withTwoWriters`.
    func beginning(of line: Int) -> Int {
        Desk.batch.contains(line) ? Desk.batch.lowerBound : line
    }
}
