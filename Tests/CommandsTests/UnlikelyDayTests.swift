import Commands
import DeskTesting
import Messages
import Testing

@Suite("Days that an event hardly means")
struct UnlikelyDayTests {
    private static let slip = "record pledge.made p --by PRT --title T --id p --on "

    @Test("They are recorded with a note, and told by check --remarks until they are corrected")
    func told() throws {
        try Desk.with { desk in
            try desk.open()
            let answer = try desk.done(Self.slip + "0024-03-11")
            #expect(answer.err.contains("gcm-ledger: note: record pledge.made: pledge/p: its occurred states 0024-03-11"))
            #expect(try desk.done("check --remarks").err.contains("its occurred states 0024-03-11"))
            #expect(try desk.done("correct p --on 0025-03-11 --reason x").err.contains("its occurred states 0025-03-11"))
            #expect(try desk.done("correct p --on 2024-03-11 --reason x").err.isEmpty)
            #expect(try !desk.done("check --remarks").err.contains("states"))
        }
    }

    @Test("A plan far ahead is told too, and in JSON; a likely one is not")
    func plans() throws {
        try Desk.with { desk in
            try desk.open()
            let plan = "record meeting.scheduled m --kind imrf --title M --on 2024-01-01 --dry-run --format json --planned "
            let notes = try #require(try desk.done(plan + "2206-05-05").json["results"]?.items.first?["notes"]?.items)
            #expect(notes.map { $0["code"]?.text } == ["far-ahead"])
            #expect(try desk.done(plan + "2049-05-05").json["results"]?.items.first?["notes"] == nil)
        }
    }

    @Test("A year has four digits", arguments: ["204-03-01", "20240-03-01", "24"])
    func fourDigits(day: String) throws {
        try Desk.with { desk in
            try desk.open()
            let answer = try desk.run(Self.slip + day)
            #expect(answer.code == .no)
            #expect(answer.err.contains("no date: \(day)"))
        }
    }
}
