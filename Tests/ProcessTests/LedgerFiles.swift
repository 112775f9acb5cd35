import DeskTesting
import Files
import JSON
import Testing

/// The writers' files of a ledger at rest, read without the program.
struct LedgerFiles {
    /// How often each id stands in all files together, the openings aside.
    private(set) var ids: [String: Int] = [:]
    private(set) var problems: [String] = []

    init(_ desk: Desk) throws {
        for name in try desk.files.names(in: desk.ledger + "/events") where name.hasSuffix(".jsonl") {
            let bytes = try #require(try desk.files.contents(of: desk.ledger + "/events/" + name))
            if bytes.last != 10 { problems.append("\(name) does not end with a line") }
            for (index, line) in bytes.split(separator: 10).enumerated() {
                let event = JSONValue(parsing: Array(line))
                let sequence = event?["sequence"]?.text.flatMap { Int($0) }
                if sequence != index + 1 { problems.append("\(name), line \(index + 1) has the sequence \(sequence ?? 0)") }
                if index > 0, let id = event?["id"]?.text { ids[id, default: 0] += 1 }
            }
        }
    }
}
