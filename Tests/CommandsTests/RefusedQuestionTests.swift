import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("Questions that are not understood")
struct RefusedQuestionTests {
    /// A question, the code of its failure, and its two lines.
    static let questions: [(line: String, code: String, first: String, fix: String)] = [
        ("list meetings --region EUROPE", "unknown-region", "EUROPE: is no region", "regions are UNECE, ECA, ECLAC, ESCAP, ESCWA"),
        (
            "list meetings --state Atlantis", "unknown-state", "Atlantis: is no State that the ledger knows",
            "a State is its ISO 3166-1 alpha-3 code"
        ),
        ("list meetings --as-of 2023-02-30", "bad-date", "--as-of 2023-02-30: there is no such day: 2023-02-30", "months are 01 to 12"),
        ("list meetings --as-of 2024-03-11/..", "open-cut", "--as-of 2024-03-11/..: has no last day", "write a day"),
        ("log --known-at 2025-05-03", "known-at-in-future", "--known-at 2025-05-03: is in the future", "leave --known-at out"),
        (
            "log --known-at 2025-05-01T09:00", "not-an-instant", "--known-at 2025-05-01T09:00: is no instant",
            "write --known-at 2026-05-10T23:30:00Z or"
        ),
        (
            "timeline --from 2024 --to 2023", "ends-before-start", "--from 2024 --to 2023: ends before it starts",
            "write the earlier one first: --from 2023 --to 2024"
        ),
        (
            "timeline --from today --to yesterday", "ends-before-start", "--from today --to yesterday: ends",
            "write the earlier one first: --from yesterday --to today"
        ),
        ("list meeetings", "unknown-thing", "meeetings: is nothing that can be listed", "did you mean 'meetings'? "),
        ("measure meeting", "unknown-measure", "meeting: is no measure", "did you mean 'meetings'? "),
        ("measure meetings --by regoin", "unknown-dimension", "regoin: is no dimension of the measure meetings", "did you mean 'region'? "),
        ("measure documents --region ECA", "unknown-dimension", "region: is no dimension of the measure documents", "its dimensions are"),
        ("measure meetings --status hold", "unknown-word", "--status hold: is no status", "did you mean 'held'? "),
        ("timeline --status helt", "unknown-word", "--status helt: is no status", "did you mean 'held'? "),
        ("log --type meeting.convend", "unknown-type", "meeting.convend: is no event type", "did you mean 'meeting.convened'? "),
        (
            "show meeting/review-ecq", "unknown-reference", "meeting/review-ecq: is no event and no thing",
            "did you mean 'meeting/review-eca'? "
        ),
        (
            "why nothing-like-it", "unknown-cause", "nothing-like-it: is no measure, no requirement",
            "'gcm-ledger list requirements'"
        ),
        ("readiness imrf-2030", "unknown-forum", "imrf-2030: is no meeting that stands", "'gcm-ledger list meetings' lists them"),
        ("readiness", "no-requirements", "readiness: no requirement of any forum is recorded", "record what a text expects"),
        ("lst meetings", "unknown-command", "lst: is no command", "did you mean 'list'? 'gcm-ledger help' lists the commands"),
        ("--as-of 2024 lst meetings", "unknown-command", "--as-of: is an option, and no command is named", "name one, such as"),
        ("--regoin ECA list meetings", "unknown-option", "list: has no option --regoin", "did you mean '--region'? 'gcm-ledger help list'"),
        ("list meetings --regoin ECA", "unknown-option", "list: has no option --regoin", "did you mean '--region'? 'gcm-ledger help list'"),
        ("show", "missing-operand", "show: needs REF", "'gcm-ledger help show' shows what it takes"),
        ("list meetings reports", "unexpected-operand", "list: does not know what to do with: reports", "'gcm-ledger help list'"),
        ("log --as-of", "missing-value", "log: --as-of needs a value", "write --as-of DATE"),
        ("log --as-of 2024 --as-of 2025", "repeated-option", "log: --as-of stands twice", "give --as-of once"),
        ("log --format yaml", "not-a-choice", "--format yaml: is not one of the words", "one of text, markdown, csv, json"),
        (
            "fund --format csv", "not-in-this-format", "--format csv: this answer is not written as csv",
            "one of text, markdown, json, xlsx, docx"
        ),
        (
            "list meetings --today review-eca", "bad-date", "--today review-eca: no date: review-eca",
            "write 2024-03-11, 2024-03, 2024Q1, 2024, today, an interval"
        ),
        ("timeline --from ../2024", "open-cut", "--from ../2024: has no first day", "write a day, such as --from 2024-03-11"),
        ("log --basis nothing.json", "no-such-file", "--basis nothing.json: there is no such file", "check the path"),
        (
            "help meetng.convened", "unknown-topic",
            "meetng.convened: is nothing that help knows: no command, no event type, no thing, no word",
            "did you mean 'meeting.convened'? "
        ),
        ("--ledger nowhere list meetings", "no-such-folder", "there is no such folder", "name a folder that is there with --ledger DIR"),
        (
            "list meetings --ledger empty", "no-ledger", "holds no ledger: there is no folder events/ in it",
            "'gcm-ledger --ledger DIR ...' names another folder; 'gcm-ledger --ledger empty init --writer NAME' begins"
        ),
        ("--ledger", "missing-value", "--ledger needs a value", "write --ledger DIR"),
    ]

    private func withDesk(_ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.makeFolder("empty")
            try body(desk)
        }
    }

    @Test("Each ends with exit code 2, and says where, what and what to do", arguments: questions.indices)
    func text(_ index: Int) throws {
        let question = Self.questions[index]
        try withDesk { desk in
            let answer = try desk.run(question.line)
            #expect(answer.code == .notUnderstood)
            #expect(answer.out.isEmpty)
            let lines = answer.err.split(separator: "\n")
            #expect(lines.count == 2, "\(answer.err)")
            #expect(lines.first?.hasPrefix("gcm-ledger: ") == true && lines.first?.contains(question.first) == true, "\(answer.err)")
            #expect(lines.last?.hasPrefix("  fix: " + question.fix) == true, "\(answer.err)")
        }
    }

    @Test("With --format json the failure is JSON with a stable code", arguments: questions.indices)
    func json(_ index: Int) throws {
        let question = Self.questions[index]
        try withDesk { desk in
            // Said first, so that it stands whatever else is wrong with the words.
            let words = try ShellWords.words(question.line)
            let place = words.firstIndex { !$0.hasPrefix("-") && $0 != "nowhere" }.map { $0 + 1 } ?? words.count
            let answer = desk.run(words.prefix(place) + ["--format=json"] + words.dropFirst(place))
            #expect(answer.code == .notUnderstood)
            #expect(answer.out.isEmpty)
            let errors = try #require(try answer.failure["errors"]?.items)
            #expect(errors.count == 1)
            #expect(errors.first?.names == ["code", "severity", "where", "what", "fix"])
            if !question.line.contains("--format") { #expect(errors.first?["code"]?.text == question.code) }
        }
    }

    @Test("The nearest folder upwards that holds events/ is the ledger, and $GCM_LEDGER goes before it, and --ledger before that")
    func whichLedger() throws {
        try withDesk { desk in
            try desk.makeFolder("deep/er")
            let deep = desk.moved(to: desk.path("deep/er"))
            #expect(try deep.done("log --format csv").records.count == 6)
            #expect(try deep.run("--ledger ../../empty log").code == .notUnderstood)
            try desk.done("--ledger empty init --writer porto")
            #expect(try deep.done("--ledger ../../empty log --format csv").records.count == 2)
            let named = desk.moved(to: desk.path("deep/er"), environment: ["GCM_LEDGER": desk.path("empty")])
            #expect(try named.done("log --format csv").records.count == 2)
            #expect(try named.done("log --format csv --ledger ../..").records.count == 6)
        }
    }
}
