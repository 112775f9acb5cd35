import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("import: the rows of a sheet as events")
struct ImportTests {
    /// A desk with a document that can be cited, and pledges as an office keeps them.
    static func with(_ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.open()
            try desk.append([Desk.document("plan", title: "Plan")])
            try body(desk)
        }
    }

    static let pledges = """
        No.,title,by,occurred,objectives,document,place\r
        1,Review of the plan,Portugal,2022-07-07,5;7,plan,para 3\r
        2,"A plan, and another",ESP; Cabo Verde,2022-07,7,plan,para 4\r

        """

    /// What became of each row, by its own word.
    private func outcomes(_ answer: Answer) throws -> [String] {
        try #require(try answer.json["results"]?.items).compactMap { $0["outcome"]?.text }
    }

    @Test("A row is an event: its fields by their headings, lists with semicolons, citations, one batch")
    func rows() throws {
        try Self.with { desk in
            try desk.write(Self.pledges, to: "a.csv")
            let answer = try desk.done("import a.csv --as pledge.made --map No.=")
            #expect(answer.out.hasPrefix("a.csv: 2 rows with an event each. 2 recorded as lisbon, numbers 3 to 4, in one batch.\n"))
            let lines = try desk.ledgerLines().suffix(2).map { try JSONValue(reading: Array($0.utf8)) }
            #expect(lines.compactMap { $0["batch"]?.text } == ["1/2", "2/2"])
            #expect(lines.last?["subject"]?.text == "pledge/a-plan-and-another")
            #expect(lines.last?["occurred"]?.text == "2022-07")
            let data = try #require(lines.last?["data"])
            #expect(
                String(decoding: data.canonicalBytes(), as: UTF8.self)
                    == #"{"by":["CPV","ESP"],"cites":[{"at":"para 4","document":"plan"}],"objectives":[7],"title":"A plan, and another"}"#)
            try desk.done("check")
        }
    }

    @Test("Importing the same again says that all of it exists, and writes nothing; so does another order of rows and columns")
    func again() throws {
        try Self.with { desk in
            try desk.write(Self.pledges, to: "a.csv")
            try desk.done("import a.csv --as pledge.made --map No.=")
            let before = try desk.ledgerBytes()
            let again = try desk.done("import a.csv --as pledge.made --map No.= --format json")
            #expect(try outcomes(again) == ["exists", "exists"])
            #expect(try again.json["results"]?.items.compactMap { $0["sequence"]?.number } == [3, 4])
            let other =
                "by;title;place;document;occurred;objectives\nESP;Third;p. 1;plan;2023;\n"
                + "PRT;Review of the plan;para 3;plan;2022-07-07;7;5\n"
            try desk.write(other.replacing("7;5", with: "\"7;5\""), to: "b.csv")
            #expect(try outcomes(desk.done("import b.csv --as pledge.made --format json --dry-run")) == ["recorded", "exists"])
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("A dry run decides and writes nothing")
    func dryRun() throws {
        try Self.with { desk in
            try desk.write(Self.pledges, to: "a.csv")
            let before = try desk.ledgerBytes()
            let answer = try desk.done("import a.csv --as pledge.made --map No.= --dry-run")
            #expect(
                answer.out == "a.csv: 2 rows with an event each. 2 would be recorded as lisbon. A dry run: nothing was written.\n\n"
                    + "- Left out, as --map says: No..\n", "\(answer)")
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("Everything that is wrong is told at once, by row and column in the order of rows, and nothing is recorded")
    func faults() throws {
        try Self.with { desk in
            let before = try desk.ledgerBytes()
            try desk.write(
                "title,by,occurred,objectives\nGood,PRT,2022,5\n,PRT,2022,5\nB,Atlantis,2022,24\nC,PRT,soon,\nD,PRT\nE,PRT,2022,\n",
                to: "a.csv")
            let answer = desk.run("import", "a.csv", "--as", "pledge.made", "--format", "json")
            #expect(answer.code == .no)
            let errors = try #require(try answer.failure["errors"]?.items)
            #expect(
                errors.compactMap { $0["where"]?.text } == [
                    "a.csv, row 3, column 'title'", "a.csv, row 4, column 'by'", "a.csv, row 4, column 'objectives'",
                    "a.csv, row 5, column 'occurred'", "a.csv, row 6", "a.csv",
                ])
            #expect(
                errors.compactMap { $0["code"]?.text } == [
                    "missing", "unknown-state", "out-of-range", "bad-date", "field-count", "nothing-recorded",
                ])
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("What contradicts the ledger is told by its row, and holds the others back")
    func contradiction() throws {
        try Self.with { desk in
            let before = try desk.ledgerBytes()
            try desk.write("title,by,occurred,document,place\nA,PRT,2022,plan,1\nB,PRT,2022,nothing,1\n", to: "a.csv")
            let answer = desk.run("import", "a.csv", "--as", "pledge.made")
            #expect(answer.code == .no)
            #expect(answer.out.hasPrefix("a.csv: 2 rows with an event each. 1 refused; 1 held back. Nothing was recorded"))
            #expect(answer.err.contains("gcm-ledger: a.csv, row 3: "))
            #expect(answer.err.contains("there is no document/nothing in the ledger"))
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("All of an import is taken back by the id of one of its rows")
    func takenBack() throws {
        try Self.with { desk in
            try desk.write(Self.pledges, to: "a.csv")
            let answer = try desk.done("import a.csv --as pledge.made --key No.")
            let last = try #require(answer.lines.last { $0.contains("retract") })
            #expect(last == "  gcm-ledger retract lisbon:pledge.made:1 --batch --reason TEXT")
            desk.wait()
            try desk.done("retract lisbon:pledge.made:1 --batch --reason 'the wrong sheet'")
            #expect(try desk.done("list pledges --format json").json["rows"]?.items.isEmpty == true)
            let again = try desk.done("import a.csv --as pledge.made --key No. --format json")
            #expect(try outcomes(again) == ["retracted", "retracted"])
        }
    }

    @Test("What all rows cite is said once; with a key, the row is the place if none is told")
    func cites() throws {
        try Self.with { desk in
            try desk.write("No,title,by,occurred\n7,A,PRT,2022\n", to: "a.csv")
            func places(_ line: String) throws -> [String] {
                try desk.done("\(line) --as pledge.made --sheet s")
                return try desk.done("find A --format json").json["rows"]?.items.compactMap { $0["place"]?.text } ?? []
            }
            #expect(try places("import a.csv --key No --cites plan") == ["No 7"])
            let bad = desk.run("import", "a.csv", "--as", "pledge.made", "--map", "No=", "--cites", "plan")
            #expect(bad.code == .notUnderstood && bad.err.contains("must be a document and the place in it"))
            try desk.done("retract s:7 --reason r")
            try desk.write("title,by,occurred\nB,PRT,2022\n", to: "b.csv")
            try desk.done("import b.csv --as pledge.made --cites 'plan@annex 2'")
            #expect(try desk.done("show pledge/b --format json").json["life"]?.items.first?["cites"]?.items.first?["at"]?.text == "annex 2")
        }
    }

    @Test("Without a key a changed row is another event, and the one that it stands beside is named")
    func beside() throws {
        try Self.with { desk in
            try desk.done("record pledge.made a --on 2022 --by PRT --title A")
            try desk.write("subject,occurred,stage,text\na,2024,planning,First\n", to: "a.csv")
            #expect(try desk.done("import a.csv --as pledge.progressed").err.isEmpty)
            desk.wait()
            let id = try #require(JSONValue(reading: Array(desk.ledgerLines().last?.utf8 ?? "".utf8))["id"]?.text)
            try desk.write("subject,occurred,stage,text\na,2024,planning,Changed\na,2025,planning,New\n", to: "a.csv")
            let answer = try desk.done("import a.csv --as pledge.progressed")
            #expect(
                answer.err.contains(
                    "warning: a.csv: new events of the same thing, type and days as one that stands already: row 2 beside \(id)\n"))
        }
    }

    @Test("Two rows that say the same, and two whose titles make one subject, are not taken for one or for two")
    func alike() throws {
        try Self.with { desk in
            func problems(_ sheet: String, _ more: String...) throws -> [String] {
                try desk.write(sheet, to: "a.csv")
                let answer = desk.run(["import", "a.csv", "--as", "pledge.made", "--format", "json"] + more)
                return try answer.failure["errors"]?.items.compactMap { $0["code"]?.text } ?? []
            }
            #expect(try problems("subject,title,by,occurred\na,A,PRT,2022\na,A,PRT,2022\n") == ["row-twice", "nothing-recorded"])
            #expect(try problems("title,by,occurred\nA,PRT,2022\nA,ESP,2022\n") == ["same-title", "nothing-recorded"])
            #expect(try problems("k,title,by,occurred\n1,A,PRT,2022\n1,B,ESP,2022\n", "--key", "k") == ["row-twice", "nothing-recorded"])
            #expect(try problems("k,title,by,occurred\n,A,PRT,2022\n", "--key", "k") == ["missing", "nothing-recorded"])
            try desk.done("record pledge.made a --on 2022 --by ESP --title Another")
            #expect(try problems("title,by,occurred\nA,PRT,2022\n") == ["same-title", "nothing-recorded"])
        }
    }

    @Test("Ten thousand rows are one batch, and exist when they come again; three bad ones hold all of them back")
    func tenThousand() throws {
        try Self.with { desk in
            func sheet(_ bad: Set<Int>) -> String {
                "No;title;by;occurred;objectives\n"
                    + (1...10_000).map { number in
                        "\(number);Pledge \(number);\(bad.contains(number) ? "Nowhere" : "PRT");2022-07-07;5,7\n"
                    }.joined()
            }
            try desk.write(sheet([2, 5000, 10_000]), to: "a.csv")
            let before = try desk.ledgerBytes()
            let refused = desk.run("import", "a.csv", "--as", "pledge.made", "--key", "No", "--format", "json")
            let places = try refused.failure["errors"]?.items.compactMap { $0["where"]?.text }
            #expect(places == ["a.csv, row 3, column 'by'", "a.csv, row 5001, column 'by'", "a.csv, row 10001, column 'by'", "a.csv"])
            #expect(try desk.ledgerBytes() == before)
            try desk.write(sheet([]), to: "a.csv")
            let first = try desk.done("import a.csv --as pledge.made --key No")
            #expect(
                first.out.hasPrefix("a.csv: 10000 rows with an event each. 10000 recorded as lisbon, numbers 3 to 10002, in one batch.\n"))
            let after = try desk.ledgerBytes()
            desk.wait()
            let second = try desk.done("import a.csv --as pledge.made --key No")
            #expect(second.out.hasPrefix("a.csv: 10000 rows with an event each. 10000 exist already.\n"))
            #expect(try desk.ledgerBytes() == after)
        }
    }
}
