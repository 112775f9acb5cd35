import DeskTesting
import Files
import JSON
import Testing

/// Small ledgers with the right answers, to which `Tests/Conformance/run` holds a second reader, too.
@Suite("The ledgers of conformance")
struct ConformanceLedgerTests {
    private static let folder = RealLedger.repository + "/Tests/Conformance"

    /// Their names; there have to be some.
    private static func names() throws -> [String] {
        let names = try RealFileSystem().names(in: folder).filter { !$0.contains(".") && $0 != "run" && $0 != "__pycache__" }
        try #require(names.count >= 30, "only \(names.count) ledgers were found")
        return names
    }

    private static func contents(_ path: String) throws -> [UInt8] {
        try #require(try RealFileSystem().contents(of: "\(folder)/\(path)"), "\(path) is missing")
    }

    /// A row without what depends on the program's version.
    private static func pruned(_ row: JSONValue) -> JSONValue {
        let compared = ["key", "value", "currency", "possible", "events"]
        return .object(row.members.filter { compared.contains($0.name) }.map { ($0.name, $0.value) })
    }

    @Test("Each measure gives the rows that are stored, under each of the cuts that are asked for")
    func measures() throws {
        var compared = 0
        for name in try Self.names() {
            try Desk.with(today: "2099-01-01") { desk in
                try desk.makeFolder("events")
                for file in try RealFileSystem().names(in: "\(Self.folder)/\(name)/events") {
                    try desk.write(try Self.contents("\(name)/events/\(file)"), to: "events/\(file)")
                }
                for stored in try JSONValue(reading: Self.contents("\(name)/answers.json")).items {
                    guard let question = stored["question"]?.text, question.hasPrefix("measure ") else { continue }
                    let rows = try desk.done(question + " --format json").json["rows"]?.items ?? []
                    #expect(rows.map(Self.pruned) == stored["answer"]?.items, "\(name): \(question)")
                    compared += 1
                }
            }
        }
        #expect(compared >= 80)
    }

    @Test("The table of the rules has a row for each, and none for another")
    func table() throws {
        let rows = String(decoding: try Self.contents("README.md"), as: UTF8.self).matches(of: /\n\| [A-Za-z ]+ \| `([a-z-]+)` \|/)
        #expect(rows.map { String($0.output.1) }.sorted() == (try Self.names()).sorted())
    }
}
