import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("import: a sheet that comes again, changed")
struct ImportChangeTests {
    private static let before = "No,title,by,occurred,text\n1,Review,PRT,2022-07-07,First\n2,Another,ESP,2022-07-08,Second\n"
    private static let call = "import a.csv --as pledge.made --key No"

    /// A desk that imported a sheet once, and has it again with another title in its first row.
    private func changed(_ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.open()
            try desk.write(Self.before, to: "a.csv")
            try desk.done(Self.call)
            desk.wait()
            try desk.write(Self.before.replacing("Review", with: "Review of the plan"), to: "a.csv")
            try body(desk)
        }
    }

    private func wide(_ desk: Desk) -> Desk {
        var wide = desk
        wide.environment["COLUMNS"] = "200"
        return wide
    }

    private func titles(_ desk: Desk) throws -> [String] {
        try desk.done("list pledges --sort slug --format json").json["rows"]?.items.reversed().compactMap { $0["title"]?.text } ?? []
    }

    @Test("What was changed is shown as it was and as it is, and nothing is recorded until it is told what becomes of it")
    func refused() throws {
        try changed { desk in
            let before = try desk.ledgerBytes()
            let answer = try wide(desk).run(Self.call)
            #expect(answer.code == .no)
            #expect(answer.out.contains("1 exists already; 1 says something else than what is recorded. Nothing was recorded"))
            #expect(answer.lines.contains { $0.contains("lisbon:pledge.made:1  title  Review    Review of the plan") })
            #expect(answer.err.contains("add --changed correct --reason TEXT"))
            let result = try desk.run(Self.call + " --format json").json["results"]?.items.first
            #expect(result?["outcome"]?.text == "changed")
            #expect(result?["changes"]?.items.first?["recorded"]?.text == "Review")
            #expect(result?["changes"]?.items.first?["given"]?.text == "Review of the plan")
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("A new row beside a changed one waits with it")
    func heldBack() throws {
        try changed { desk in
            try desk.write(Self.before.replacing("Second", with: "Other") + "3,Third,FRA,2023,\n", to: "a.csv")
            let results = try desk.run(Self.call + " --format json").json["results"]?.items ?? []
            #expect(results.compactMap { $0["outcome"]?.text } == ["exists", "changed", "held back"])
            let done = try desk.done(Self.call + " --changed correct --reason r --format json").json["results"]?.items ?? []
            #expect(done.compactMap { $0["outcome"]?.text } == ["exists", "corrected", "recorded"])
        }
    }

    @Test("As a correction the event says what the sheet says, and the sheet then exists")
    func corrected() throws {
        try changed { desk in
            try desk.done(Self.call + " --changed correct --reason 'a slip'")
            #expect(try titles(desk) == ["Review of the plan", "Another"])
            #expect(try desk.done(Self.call).out.contains("2 exist already"))
            desk.wait()
            // Corrected once more, on top of the first.
            try desk.write(Self.before.replacing("Review", with: "Review again").replacing("First", with: ""), to: "a.csv")
            try desk.done(Self.call + " --changed correct --reason 'another slip'")
            #expect(try titles(desk) == ["Review again", "Another"])
            #expect(try desk.done("show lisbon:pledge.made:1 --format json").json["states"]?["text"] == nil)
            #expect(try desk.done(Self.call).out.contains("2 exist already"))
            try desk.done("check")
        }
    }

    @Test("An old sheet does not undo what was corrected since")
    func olderSheet() throws {
        try changed { desk in
            try desk.done("correct lisbon:pledge.made:1 --title 'By hand' --reason r")
            desk.wait()
            try desk.write(Self.before, to: "a.csv")
            let before = try desk.ledgerBytes()
            let answer = try wide(desk).done(Self.call)
            #expect(answer.out.contains("1 exists, and was changed since"))
            #expect(
                answer.out.contains(
                    "The sheet says what was recorded first; corrected since, and left so: row 2, event lisbon:pledge.made:1"))
            #expect(try desk.ledgerBytes() == before)
            #expect(try titles(desk) == ["By hand", "Another"])
        }
    }

    @Test("As an amendment the pledge says something new from a day on, and before that what it said")
    func amended() throws {
        try changed { desk in
            let missing = try desk.run(Self.call + " --changed amend")
            #expect(missing.code == .notUnderstood && missing.err.contains("--changed amend: needs --changed-on"))
            try desk.done(Self.call + " --changed amend --changed-on 2023-01-01")
            #expect(try titles(desk) == ["Review of the plan", "Another"])
            #expect(
                try desk.done("list pledges --as-of 2022-12-31 --sort slug --format json").json["rows"]?.items.last?["title"]?.text
                    == "Review")
            #expect(try desk.done(Self.call).out.contains("2 exist already"))
            desk.wait()
            try desk.write(Self.before.replacing("Review", with: "A third title"), to: "a.csv")
            let refused = try desk.run(Self.call + " --changed correct --reason r")
            #expect(refused.code == .no && refused.err.contains("was amended in these fields since"))
            try desk.done(Self.call + " --changed amend --changed-on 2024-01-01")
            #expect(try titles(desk) == ["A third title", "Another"])
            try desk.write(Self.before.replacing("First", with: ""), to: "a.csv")
            let cleared = try desk.run(Self.call + " --changed amend --changed-on 2024-02-01")
            #expect(cleared.code == .no && cleared.err.contains("no amendment says this of text"))
        }
    }

    @Test("What is no pledge is corrected, and not amended")
    func notAmended() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.write("n,subject,title,occurred\n1,a,A,2024\n", to: "a.csv")
            try desk.done("import a.csv --as document.published --key n")
            desk.wait()
            try desk.write("n,subject,title,occurred\n1,a,B,2024\n", to: "a.csv")
            let answer = try desk.run("import a.csv --as document.published --key n --changed amend --changed-on 2024")
            #expect(answer.code == .no && answer.err.contains("a document.published is not amended"))
        }
    }

    @Test("A field that the sheet has no column for stays, and one that is emptied in the sheet is a change")
    func columns() throws {
        try changed { desk in
            try desk.write("No,title,by,occurred\n1,Review,PRT,2022-07-07\n2,Another,ESP,2022-07-08\n", to: "a.csv")
            #expect(try desk.done(Self.call).out.contains("2 exist already"))
            try desk.write(Self.before.replacing("First", with: ""), to: "a.csv")
            let answer = try desk.run(Self.call + " --format json")
            let change = try answer.json["results"]?.items.first?["changes"]?.items.first
            #expect(change?["field"]?.text == "text" && change?["given"]?.isNull == true)
        }
    }

    @Test("Keys are of a sheet: those of another office, of another type and of another sheet are others")
    func scopes() throws {
        try changed { desk in
            try desk.write("No,title,by,occurred\n1,Quite another,FRA,2022\n", to: "b.csv")
            let other = try desk.run("import b.csv --as pledge.made --key No")
            #expect(other.code == .no && other.err.contains("says something else") || other.out.contains("says something else"))
            try desk.write("No,subject,title,by,occurred\n1,fra-plan,Quite another,FRA,2022\n", to: "b.csv")
            let taken = try desk.run("import b.csv --as pledge.made --key No")
            #expect(taken.code == .no && taken.err.contains("the key '1' stands for pledge/review already"))
            try desk.done("import b.csv --as pledge.made --key No --sheet france")
            #expect(try desk.done("show france:1").out.contains("Quite another"))
            try desk.write("No,subject,title,occurred\n1,d,D,2022\n", to: "c.csv")
            try desk.done("import c.csv --as document.published --key No")
            #expect(
                try desk.run("import c.csv --as document.published --key No --sheet france").err.contains("event france:1 is a pledge.made")
            )
        }
    }
}
