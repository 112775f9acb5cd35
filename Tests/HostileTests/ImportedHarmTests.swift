import Commands
import DeskTesting
import Formats
import Messages
import Testing

@Suite("import of what was given, of a ledger that means harm")
struct ImportedHarmTests {
    /// The facts of a ledger as CSV has them, but for when and by whom they were recorded.
    private func facts(_ desk: Desk) throws -> [String] {
        let answer = desk.run(["find", "--format", "csv"])
        try #require(answer.code == .done, "\(answer)")
        let records = CSVReader.records(answer.outBytes, separator: 44).records
        let headings = try #require(records.first).fields.map(\.text)
        let left = headings.indices.filter { !["recorded", "writer"].contains(headings[$0]) }
        return records.map { record in left.map { record.fields[$0].text }.joined(separator: "|") }.sorted()
    }

    @Test("Events of every type, with harm in every text, are the same facts in the ledger that imports them")
    func facts() throws {
        try Desk.with(today: HostileLedger.longAfter) { root in
            for folder in ["one", "two"] { try root.makeFolder(folder) }
            let (desk, other) = (root.beside(root.path("one")), root.beside(root.path("two")))
            try HostileLedger.open(at: desk)
            let given = desk.run(["find", "--format", "csv", "--output", "facts.csv"])
            try #require(given.code == .done)
            try #require(other.run(["init", "--writer", "porto"]).code == .done)
            let answer = other.run(["import", "../one/facts.csv"])
            try #require(answer.code == .done, "\(answer)")
            #expect(try facts(other) == facts(desk))
            #expect(try facts(desk).count > 70)
        }
    }
}
