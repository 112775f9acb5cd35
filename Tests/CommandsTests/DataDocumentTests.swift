import Commands
import DeskTesting
import Events
import JSON
import Messages
import Testing

@Suite("What docs/data.md says of lines, of answers in JSON and of CSV")
struct DataDocumentTests {
    private static let document = "docs/data.md"

    private static func grammar() throws -> AnswerGrammar {
        try AnswerGrammar(MarkedBlock("grammar", in: document).text)
    }

    /// The commands of a table, and what is said of each.
    private static func rows(_ mark: String) throws -> [(command: String, says: [String])] {
        try MarkedBlock(mark, in: document).rows().map { cells in
            try #require(cells.count == 2)
            return (try #require(cells[0].quoted.first), cells[1].quoted)
        }
    }

    /// Whether a command is `list` of things, and not of States that have none.
    private static func listsThings(_ command: String) -> Bool {
        command.hasPrefix("list ") && !command.hasSuffix(" --not") && command != "list snapshots"
    }

    @Test("Every answer is as the grammar has it, member by member")
    func answers() throws {
        let grammar = try Self.grammar()
        let rows = try Self.rows("answers")
        #expect(rows.count >= 15)
        try RealLedger.withCopy { desk in
            try desk.done("init --writer lisbon")
            try desk.write(try desk.done("prove s0-039").outBytes, to: "event.tlog-proof")
            try desk.write("No,title,by,occurred\n1,A pledge of an example,PRT,2026\n", to: "pledges.csv")
            for (command, says) in rows {
                desk.wait()
                let answer = try desk.run(command + " --format json")
                let told = try JSONValue(reading: answer.outBytes.isEmpty ? answer.errBytes : answer.outBytes)
                let violations = grammar.violations(of: told, as: try #require(says.first))
                #expect(violations.isEmpty, "\(command): \(Set(violations).sorted())")
            }
        }
    }

    @Test("Each object of the grammar belongs to an answer that is asked for")
    func whole() throws {
        let grammar = try Self.grammar()
        let answers = try Self.rows("answers").flatMap(\.says)
        let reached = answers.reduce(into: Set<String>()) { $0.formUnion(grammar.reached(from: $1)) }
        #expect(reached == Set(grammar.objects.keys))
    }

    @Test("What is missing, unknown, of another type or in another order is found")
    func planted() throws {
        let grammar = try AnswerGrammar("A = { one: number, two?: [B], three: day | null }\nB = { key: {text: amount} }")
        func violations(_ text: String) throws -> [String] {
            grammar.violations(of: try JSONValue(reading: Array(text.utf8)), as: "A")
        }
        #expect(try violations(#"{"one":1,"two":[{"key":{"a":"1.50"}}],"three":"2024-01-02"}"#) == [])
        #expect(try violations(#"{"one":1,"three":null}"#) == [])
        #expect(try violations(#"{"one":1}"#) == ["A.three is missing"])
        #expect(try violations(#"{"one":1,"three":null,"four":1}"#) == ["A.four is not in the grammar"])
        #expect(try violations(#"{"one":"1","three":"2024"}"#) == ["A.one is no number", "A.three is no day"])
        #expect(try violations(#"{"three":null,"one":1}"#) == [#"A is in another order: ["three", "one"]"#])
        #expect(try violations(#"{"one":1,"two":[{"key":{"a":2}}],"three":null}"#) == ["A.two[].key.a is no amount"])
        #expect(try violations(#"[]"#) == ["A is no object"])
        for text in ["A = { one number }", "A = { one: }", "A = { one: number", "A = {}\nA = {}"] {
            #expect(throws: AnswerGrammar.Unreadable.self) { _ = try AnswerGrammar(text) }
        }
    }

    @Test("Every table in CSV has the columns that stand there, and every list of things stands there")
    func columns() throws {
        let rows = try Self.rows("columns")
        let desk = try RealLedger.desk()
        for (command, says) in rows {
            #expect(try desk.done(command + " --format csv").records.first == says.joined(separator: ","), "\(command)")
        }
        let listed = try Thing.allCases.map(\.plural).filter { try desk.run("list \($0)").code == .done }
        #expect(listed.count >= 20)
        #expect(rows.map(\.command).filter(Self.listsThings).sorted() == listed.map { "list " + $0 }.sorted())
    }

    @Test("A row of a list has in JSON the members of its columns, with currencies in the place of minor units")
    func members() throws {
        let desk = try RealLedger.desk()
        var compared = 0
        for (command, says) in try Self.rows("columns") where Self.listsThings(command) {
            guard let row = try desk.done(command + " --format json").json["rows"]?.items.first else { continue }
            #expect(row.names == says.map { $0.replacing("MinorUnits", with: "Currency") }, "\(command)")
            compared += 1
        }
        #expect(compared >= 15)
    }

    @Test("The members of a line are those that the ledger has, and the line that is shown stands in it")
    func line() throws {
        let text = try MarkedBlock("line", in: Self.document).text
        let rows = try #require(try RealLedger.desk().done("log --format json").json["rows"]?.items)
        let members = try MarkedBlock("members", in: Self.document).rows().compactMap { $0.first?.quoted.first }
        #expect(Set(members) == rows.reduce(into: Set<String>()) { $0.formUnion($1.names) }.subtracting(["earliest", "latest"]))
        let shown = try JSONValue(reading: Array(text.utf8))
        let row = try #require(rows.first { $0["id"] == shown["id"] })
        #expect(row.members.filter { shown.names.contains($0.name) }.map(\.value) == shown.members.map(\.value))
        #expect(String(decoding: shown.canonicalBytes(), as: UTF8.self) == text)
    }
}
