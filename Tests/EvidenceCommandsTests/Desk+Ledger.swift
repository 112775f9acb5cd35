import DeskTesting
import FileTesting
import Testing

/// Ledgers of documents.
extension Desk {
    /// A desk with a ledger of one writer, `lisbon`, and so many events after its opening; all but the last is a batch.
    static func withLedger(of count: Int, _ body: (Desk) throws -> Void) throws {
        try with { desk in
            try desk.begin("lisbon")
            try desk.append((1..<max(count, 1)).map { "d\($0)" })
            if count > 0 { try desk.append(["d\(count)"]) }
            try body(desk)
        }
    }

    /// Begins a writer's file under an origin that tells the writer.
    func begin(_ writer: String) throws {
        try done("init", "--writer", writer, "--origin", "gcm-ledger/" + writer)
    }

    /// Records documents of these ids as one batch.
    func append(_ ids: [String]) throws {
        let lines = ids.map {
            #"{"id":"\#($0)","type":"document.published","subject":"document/\#($0)","occurred":"2024-01-02","data":{"title":"On \#($0)"}}"#
        }
        if !ids.isEmpty { try done("append -", input: lines.joined(separator: "\n")) }
    }

    /// Takes away what belongs to the copy, as a fresh clone has it.
    func forget() {
        TemporaryFolder.removeAll(path(".gcm-ledger"))
    }
}
