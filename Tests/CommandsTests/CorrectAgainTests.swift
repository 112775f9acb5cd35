import Commands
import DeskTesting
import Messages
import Testing

@Suite("correct and retract, given again with the same id")
struct CorrectAgainTests {
    private func withLedger(_ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try body(desk)
        }
    }

    private static let correction = "correct study --title 'Study for two forums' --reason 'the cover says so' --id fix"

    /// What may have happened between the two calls.
    static let between: [[String]] = [
        [],
        ["correct study --on 2025-04-02 --reason 'a day later' --id later"],
        ["correct study --title Other --reason other", "correct study --clear region --reason gone"],
        ["retract fix --reason 'it was right'"],
        ["retract study --reason wrong"],
    ]

    @Test("What is there already exists, whatever came after it, and on whichever day", arguments: between)
    func exists(_ lines: [String]) throws {
        try withLedger { desk in
            try desk.done(Self.correction)
            for line in lines {
                desk.wait()
                try desk.done(line)
            }
            let before = try desk.ledgerBytes()
            try desk.set("2025-05-04T00:30:00.000000Z")
            let answer = try desk.done(Self.correction + " --format json")
            #expect(try answer.json["results"]?.items.map { $0["outcome"]?.text } == ["exists"], "\(answer)")
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("Of what is there, the fields that it changed are told again")
    func told() throws {
        try withLedger { desk in
            let first = try desk.done(Self.correction)
            desk.wait()
            try desk.done("correct study --on 2025-04-02 --reason 'a day later'")
            let again = try desk.done(Self.correction)
            #expect(again.out.split(separator: "\n").prefix(3) == first.out.split(separator: "\n").prefix(3))
            #expect(again.out.contains("\nIt exists already, recorded as lisbon, number "))
        }
    }

    @Test(
        "Other words under the same id conflict, and nothing is written",
        arguments: [
            ("correct study --title Another --reason 'the cover says so' --id fix", "data.changes.data.title"),
            ("correct study --title 'Study for two forums' --reason 'another reason' --id fix", "data.reason"),
            ("correct study --reason 'the cover says so' --id fix", "data.changes.data.title"),
            ("correct study --title 'Study for two forums' --on 2025-04-02 --reason 'the cover says so' --id fix", "data.changes.occurred"),
            ("correct review --title 'Study for two forums' --reason 'the cover says so' --id fix", "data."),
            ("retract study --reason 'the cover says so' --id fix", "data."),
        ])
    func conflicts(_ line: String, _ path: String) throws {
        try withLedger { desk in
            try desk.done(Self.correction)
            desk.wait()
            let before = try desk.ledgerBytes()
            let answer = try desk.run(line)
            #expect(answer.code == .no)
            #expect(answer.err.contains("\(path)") && answer.err.contains("event fix is recorded with "), "\(answer)")
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("Without an id it is another correction, and one that changes nothing is refused")
    func withoutID() throws {
        try withLedger { desk in
            try desk.done(Self.correction)
            let answer = try desk.run("correct study --title 'Study for two forums' --reason 'the cover says so'")
            #expect(answer.code == .no && answer.err.contains("says already what the correction says"))
        }
    }

    @Test("An event that was named by its subject is found again, though the subject has it no more")
    func bySubject() throws {
        try withLedger { desk in
            for line in [
                "correct report/study-2025 --subject report/study-2024 --reason moved --id move",
                "retract meeting/review-eca --reason wrong --id out",
            ] {
                try desk.done(line)
                desk.wait()
                #expect(try desk.done(line).out.contains("exists"), "\(line)")
            }
            #expect(try desk.done("retract review-eca --reason wrong --id out").out.contains("exists"))
        }
    }

    @Test("A batch that was retracted is retracted, also by the subject of one of its events")
    func batch() throws {
        try withLedger { desk in
            try desk.append([Desk.document("a", title: "A", id: "a"), Desk.document("b", title: "B", id: "b")])
            let first = try desk.done("retract a --batch --reason wrong")
            #expect(first.out.contains("2 recorded"))
            let before = try desk.ledgerBytes()
            for reference in ["a", "document/b"] {
                let again = try desk.done("retract \(reference) --batch --reason wrong")
                #expect(again.out.contains("\n0 recorded. lisbon has "), "\(again)")
            }
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("A subject of which nothing stands is told as such, with the events that were about it")
    func nothingStands() throws {
        try withLedger { desk in
            try desk.append([
                """
                {"id":"forward","type":"report.forwarded","subject":"report/study-2025","occurred":"2025-04-20","data":{"to":"coordinator"}}
                """
            ])
            for id in ["forward", "study"] {
                try desk.done("retract \(id) --reason wrong")
                desk.wait()
            }
            let answer = try desk.run("retract study-2025 --reason wrong")
            #expect(answer.code == .notUnderstood)
            #expect(
                answer.err == "gcm-ledger: report/study-2025: has no event that stands\n  fix: name one of forward, study\n", "\(answer)")
            try desk.done("retract review --reason wrong")
            desk.wait()
            let only = try desk.run("retract review-eca --reason wrong")
            #expect(only.code == .no && only.err.contains("is retracted already"), "\(only)")
        }
    }
}
