import Commands
import DeskTesting
import JSON
import Messages
import Testing

/// A meeting's name where a question takes a day: the day it ended as an end, the day it began as a beginning.
@Suite("Days by the names of meetings and quarters")
struct MeetingDayTests {
    private static let lines = [
        "meeting.scheduled called-off --on 2024-02-02 --planned 2024-09-03 --kind hearing --title Off",
        "meeting.cancelled called-off --on 2024-03-01",
        "meeting.proposed idea --on 2024-02-02 --planned 2024-08-05 --kind hearing --title Idea",
        "meeting.convened vague --on ../2024-06-15 --kind hearing --title Vague",
        "pledge.made p --on 2024-02-05 --by PRT --title P --target-date 2024-10",
    ]

    private func with(_ body: (Desk) throws -> Void) throws {
        try Desk.with { (desk: Desk) throws in
            try desk.openSmall()
            for line in Self.lines {
                try desk.done("record " + line)
                desk.wait()
            }
            try body(desk)
        }
    }

    @Test(
        "A span goes from the first day of the one to the last of the other, as with a quarter or a month",
        arguments: [
            ("--from review-eca", "from 2 October 2024"), ("--to review-eca", "to 3 October 2024"),
            ("--from meeting/review-eca --to review-eca", "from 2 October 2024 to 3 October 2024"),
            ("--from 2024Q1 --to 2024Q1", "from 1 January 2024 to 31 March 2024"), ("--to vague", "to 15 June 2024"),
            ("--from 2024-02 --to today", "from 1 February 2024 to 2 May 2025"),
        ])
    func spans(options: String, days: String) throws {
        try with { (desk: Desk) throws in
            let answer = try desk.done("timeline " + options)
            #expect(answer.lines[0].contains(days) && answer.err.isEmpty, "\(answer)")
            let log = options.replacing("--from", with: "--since").replacing("--to", with: "--until")
            let logged = try desk.done("log --all " + log)
            #expect(logged.lines[0].contains("recorded " + days) && logged.err.isEmpty, "\(logged)")
        }
    }

    @Test("A meeting that is yet to be held stands in a span for the days that it is planned for, and that is told")
    func planned() throws {
        try with { (desk: Desk) throws in
            let answer = try desk.done("timeline --from forum-2025 --to forum-2025")
            #expect(answer.lines[0].contains("from 6 May 2025 to 8 May 2025"), "\(answer)")
            #expect(answer.err.contains("--to forum-2025: is not recorded as held"))
            #expect(answer.err.contains("the days that it is planned for are taken, 6 to 8 May 2025"))
            #expect(try desk.done("find --due forum-2025").err.contains("planned for"))
            // As a cut it would say what had occurred by a day on which nothing may have.
            for cut in ["--as-of", "--known-at", "--published-by"] {
                #expect(try desk.run("list meetings \(cut) forum-2025").err.contains("is no meeting that is recorded as held"))
            }
            #expect(try desk.run("changes forum-2025").err.contains("it is planned for 2025-05-06/2025-05-08"))
        }
    }

    @Test("What was called off, is only proposed, or has no first day names none; a name that is none is told the same everywhere")
    func refused() throws {
        try with { (desk: Desk) throws in
            for name in ["called-off", "idea"] {
                let answer = try desk.run("timeline --to " + name)
                #expect(answer.code == .notUnderstood && answer.err.contains("is no meeting that is recorded as held"), "\(answer)")
            }
            #expect(try desk.run("timeline --from vague").err.contains("--from vague: has no first day"))
            for question in [
                "list meetings --as-of", "list meetings --published-by", "list meetings --known-at", "timeline --from", "timeline --to",
                "log --since", "log --until", "find --due", "changes",
            ] {
                let answer = try desk.run(question + " review-ecq")
                #expect(answer.code == .notUnderstood && answer.err.contains("did you mean 'review-eca'?"), "\(answer)")
            }
        }
    }

    @Test(
        "What is due is asked by a year, a month, a day or a meeting; no day is no question about them",
        arguments: [
            ("--due 2024", ["pledge/p"]), ("--due 2024Q4", ["pledge/p"]), ("--due 2024-10-31", ["pledge/p"]),
            ("--due review-eca", ["pledge/p"]), ("--due 2024Q3", []), ("--due 2023", []),
        ])
    func due(option: String, subjects: [String]) throws {
        try with { (desk: Desk) throws in
            let rows = try desk.done("find --type pledge \(option) --format json").json["rows"]?.items ?? []
            #expect(rows.compactMap { $0["subject"]?.text } == subjects)
            #expect(try desk.done("find --type pledge --format json").json["rows"]?.items.count == 1)
        }
    }
}
