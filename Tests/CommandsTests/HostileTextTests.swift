import Commands
import DeskTesting
import Formats
import Messages
import Testing

@Suite("Texts that mean harm")
struct HostileTextTests {
    /// Titles as JSON spells them.
    static let titles = [
        "\\u001b]0;owned\\u0007\\u001b[2J", "abc\\u202Egnp.exe", "=cmd|' /C calc'!A0", "@SUM(1+1)", "a | b || c",
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))", "line\\nfeed", "tab\\tstop", "\\\"quoted\\\", and more", "zero\\u200Bwidth\\uFEFF", "\\u0000",
    ]

    private func answer(_ title: String, _ command: String, _ format: Format) throws -> Answer {
        var answer = Answer(code: .no, outBytes: [], errBytes: [])
        try Desk.with { desk in
            try desk.open()
            try desk.append([Desk.document("d", title: title, id: "d")])
            answer = try desk.done("\(command) --format \(format.rawValue)")
        }
        return answer
    }

    @Test(
        "None sends a control character, a turned direction or a hidden one to the screen", arguments: titles,
        ["list documents", "show d", "show document/d"])
    func controls(_ title: String, _ command: String) throws {
        for format in Format.texts {
            let scalars = try answer(title, command, format).out.unicodeScalars
            for scalar in scalars where scalar != "\n" && !(scalar == "\r" && format == .csv) {
                #expect(scalar.value >= 32 && scalar.value != 127, "\(format): \(scalar.debugDescription)")
                #expect(![0x202E, 0x200B, 0xFEFF].contains(scalar.value), "\(format): \(scalar.debugDescription)")
            }
        }
    }

    @Test("In CSV none is run as a formula", arguments: titles)
    func formulas(_ title: String) throws {
        let row = try #require(try answer(title, "list documents", .csv).lines.last)
        let cell = try #require(row.firstMatch(of: /^"d",(?:"2024-01-01",){3},("(?:[^"]|"")*"),/)?.output.1)
        let text = cell.drop { $0 == "\"" }
        #expect(!["=", "+", "-", "@"].contains(text.first.map(String.init) ?? ""), "\(row)")
    }

    @Test("Nor is a text of a column that holds several: an office, a body, a fund", arguments: ["=1+1", "+1", "-1A", "@SUM(1)", "'=1"])
    func formulasInLists(_ text: String) throws {
        try Desk.with { desk in
            try desk.open()
            let office = text.replacing("'", with: "'\\''")
            try desk.done("record statement.delivered s --on 2024-01-01 --title S --offices '\(office)'")
            let row = try #require(try desk.done("list statements --format csv").lines.last)
            #expect(row.contains(",\"'\(text)\","), "\(row)")
            let counted = try #require(try desk.done("measure statements --by office --format csv").lines.last)
            #expect(counted.hasPrefix("\"'\(text)\","), "\(counted)")
        }
    }

    @Test("In CSV a row stays a row of its nine columns", arguments: titles)
    func rows(_ title: String) throws {
        let lines = try answer(title, "list documents", .csv).lines
        #expect(lines.count == 2)
        #expect(lines.last?.hasPrefix("\"d\",\"2024-01-01\",") == true && lines.last?.hasSuffix(",,,\"d\"") == true)
    }

    @Test("In Markdown a cell stays a cell, and no tag or link comes of it", arguments: titles)
    func markdown(_ title: String) throws {
        let lines = try answer(title, "list documents", .markdown).lines
        let row = try #require(lines.first { $0.hasPrefix("| d |") })
        // What a backslash stands before is shown as it is.
        let acting = row.replacing(/\\./, with: "")
        #expect(acting.count { $0 == "|" } == 4, "\(row)")
        #expect(!acting.contains { "<[`*_".contains($0) }, "\(row)")
    }

    @Test("In an error they are as harmless")
    func errors() throws {
        try Desk.with { desk in
            try desk.open()
            let answer = desk.run(["list", "\u{1B}[2J\u{202E}documents"])
            #expect(answer.code == .notUnderstood)
            #expect(!answer.err.unicodeScalars.contains("\u{1B}") && !answer.err.unicodeScalars.contains("\u{202E}"))
        }
    }

    @Test("A plain title stands as it is in every format", arguments: Format.withoutCalendar)
    func plain(_ format: Format) throws {
        #expect(try answer("Call for the forum", "list documents", format).out.contains("Call for the forum"))
    }
}
