import Commands
import DeskTesting
import Messages
import Testing

@Suite("The commands that the documents show")
struct DocumentedCommandTests {
    /// Runs commands one after the other, each of which has to succeed; their answers.
    private func run(_ commands: [[String]], at desk: Desk) throws -> [Answer] {
        try commands.map { command in
            let answer = desk.run(command)
            try #require(answer.code == .done, "\(command.joined(separator: " "))\n\(answer)")
            desk.wait()
            return answer
        }
    }

    @Test("The README's first question has the answer that stands there")
    func answer() throws {
        let lines = try MarkedBlock("answer", in: "README.md").lines
        let command = try #require(lines.first.flatMap { $0.wholeMatch(of: /\$ gcm-ledger (.+)/)?.output.1 })
        let shown = Array(lines.dropFirst())
        #expect(shown.count >= 5)
        #expect(Array(try RealLedger.desk().done(String(command)).lines.prefix(shown.count)) == shown)
    }

    @Test("With the README alone, a clone gets a pledge that is recorded, corrected, asked for and explained")
    func first() throws {
        let commands = try MarkedBlock("first", in: "README.md").commands()
        #expect(commands.compactMap(\.first) == ["init", "record", "record", "correct", "list", "why"])
        try RealLedger.withCopy { desk in
            let answers = try run(commands, at: desk)
            #expect(answers[4].out.contains("Skills recognised across borders"))
            #expect(answers[4].out.contains("5 18 21"))
            #expect(answers[5].out.contains("National plan for the Compact, para 3"))
            #expect(try desk.done("check").text.isEmpty)
        }
    }

    @Test("The tour of the guide runs over the repository's ledger")
    func tour() throws {
        let commands = try MarkedBlock("tour", in: "docs/guide.md").commands()
        #expect(commands.count >= 10)
        for answer in try run(commands, at: try RealLedger.desk()) { #expect(!answer.out.isEmpty) }
    }

    @Test("A ledger of one's own is begun, filled, asked, corrected and retracted in an empty folder")
    func own() throws {
        let commands = try MarkedBlock("own", in: "docs/guide.md").commands()
        #expect(commands.count >= 15)
        try Desk.with(today: "2025-05-02") { desk in _ = try run(commands, at: desk) }
    }

    @Test("A sheet is made, filled in, imported, imported again and taken back")
    func sheets() throws {
        let commands = try MarkedBlock("sheets", in: "docs/guide.md").commands()
        #expect(commands.count { $0.first == "import" } == 5)
        try Desk.with(today: "2025-05-02") { desk in
            let given = try #require(commands.firstIndex { $0.contains("reports-filled.csv") })
            _ = try run(Array(commands[..<given]), at: desk)
            let empty = try desk.read("reports.csv")
            #expect(empty.contains("\"pledge/prt-plan\""))
            let filled = empty.replacing("no report\",,,,,", with: "no report\",2024-03-01,in-progress,The first of two parts is done,,")
            #expect(filled != empty)
            try desk.write(filled, to: "reports-filled.csv")
            let answers = try run(Array(commands[given...]), at: desk)
            #expect(answers[0].out.contains("1 would be recorded") && answers[1].out.contains("1 recorded as lisbon"))
            #expect(answers[2].out.contains("1 exists already") && answers[3].out.contains("in progress"))
        }
    }

    @Test("Two offices take in each other's ledgers, by a folder and by a file")
    func offices() throws {
        let commands = try MarkedBlock("offices", in: "docs/guide.md").commands()
        try Desk.with(today: "2025-05-02") { desk in
            let answers = try run(commands, at: desk)
            let last = try #require(answers.last)
            #expect(last.out.contains("Letter of the minister") && last.out.contains("Reply to the letter"))
            #expect(try desk.bytes("lisbon/events/lisbon.jsonl") == desk.bytes("geneva/events/lisbon.jsonl"))
            #expect(try desk.bytes("lisbon/events/geneva.jsonl") == desk.bytes("geneva/events/geneva.jsonl"))
        }
    }
}
