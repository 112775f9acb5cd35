import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("Ledgers that are damaged")
struct DamagedLedgerTests {
    private func withDamage(_ change: (String) -> String, _ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.write(change(try desk.read("events/lisbon.jsonl")), to: "events/lisbon.jsonl")
            try body(desk)
        }
    }

    @Test("A changed letter is found: reading ends with exit code 3, and names the file and the line")
    func changedLetter() throws {
        try withDamage({ $0.replacing("Review in Africa", with: "Review in Afrika") }) { desk in
            let answer = try desk.run("timeline")
            #expect(answer.code == .damaged)
            #expect(answer.out.isEmpty)
            let place = "gcm-ledger: \(desk.path("events/lisbon.jsonl")), line 4: damaged: its crc32c is "
            #expect(answer.err.hasPrefix(place), "\(answer.err)")
            #expect(answer.err.contains("\n  fix: restore the file from git or from another copy of the ledger"))
        }
    }

    @Test("Nothing is appended to it, and it stays as it is")
    func appendRefuses() throws {
        try withDamage({ $0.replacing("Review in Africa", with: "Review in Afrika") }) { desk in
            let before = try desk.ledgerBytes()
            let answer = try desk.run("append - --format json", input: Desk.document("d", title: "D"))
            #expect(answer.code == .damaged)
            #expect(try answer.failure["errors"]?.items.first?["code"]?.text == "damaged")
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("A file that is shorter than what was acknowledged is damaged; where this copy keeps no head, the same file is whole")
    func shortened() throws {
        let firstTwo: (String) -> String = { $0.split(separator: "\n").prefix(1).joined() + "\n" }
        try withDamage(firstTwo) { desk in
            let answer = try desk.run("log")
            #expect(answer.code == .damaged)
            #expect(answer.err.contains("that were acknowledged: an older copy, or a cut one"))
            try desk.makeFolder("other")
            let other = desk.moved(to: desk.path("other"))
            try other.makeFolder("events")
            try other.write(try desk.read("events/lisbon.jsonl"), to: "events/lisbon.jsonl")
            #expect(try other.done("log --format csv").records.count == 2)
        }
    }

    @Test("Another program's file is told as such, and damage of a file of ours is not")
    func foreign() throws {
        try Desk.with { desk in
            try desk.makeFolder("events")
            try desk.write("{\"a\":1}\n", to: "events/app.jsonl")
            let answer = try desk.run("list pledges")
            #expect(answer.code == .damaged)
            #expect(answer.err.contains("app.jsonl, line 1: damaged, or no file of a ledger of ours: its first line has none"))
            #expect(answer.err.contains("move it out of events/, or name the ledger that you mean with --ledger DIR"))
        }
        try withDamage({ $0.replacing(",\"type\":\"ledger.opened\"", with: "") }) { desk in
            let told = try desk.run("log").err
            #expect(!told.isEmpty && !told.contains("no file of a ledger of ours"))
        }
    }

    @Test("Where no file of a writer is there, that is said beside the answer; where one is, nothing is")
    func noEvents() throws {
        try Desk.with { desk in
            try desk.makeFolder("events")
            try desk.write("notes\n", to: "events/notes.txt")
            #expect(
                try desk.done("list pledges").err.contains(
                    "events: holds no writer's file, so there is no event to answer from\n  fix: 'gcm-ledger init --writer NAME' begins"))
            try desk.remove("events/notes.txt")
            try desk.open()
            #expect(try desk.done("list pledges").err.isEmpty)
        }
    }

    @Test("What an append that was cut off left at the end is left out, told of, and set aside by the next append")
    func torn() throws {
        try withDamage({ $0 + "{\"half\":" }) { desk in
            let question = try desk.done("log --format csv")
            #expect(question.lines.count == 6)
            #expect(question.err.hasPrefix("gcm-ledger: note: "))
            let append = try desk.done("append -", input: Desk.document("d", title: "D"))
            #expect(append.err.contains("it stood beyond what this copy knows to be acknowledged, and is cut off there"))
            #expect(try desk.ledgerLines().count == 6)
            #expect(try desk.done("log").err.isEmpty)
        }
    }

    @Test("A file with a name that no writer has stops nobody, and is not passed over")
    func foreignFile() throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.write("", to: "events/Copy of lisbon.jsonl")
            let answer = try desk.run("log")
            #expect(answer.code == .done)
            #expect(answer.err.hasPrefix("gcm-ledger: note: events/Copy of lisbon.jsonl: is no writer's file, and was not read"))
            #expect(try desk.run("verify").code == .damaged)
            #expect(try desk.append([Desk.document("d", title: "D")]).err.contains("note: events/Copy of lisbon.jsonl"))
        }
    }
}
