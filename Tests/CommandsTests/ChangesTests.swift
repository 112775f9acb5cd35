import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("What changed")
struct ChangesTests {
    /// A small ledger, recorded on 2 May 2025, with a correction and a retraction.
    private func withDesk(_ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.requirement])
            try desk.done("correct study --title 'Study, mended' --reason 'the title was another'")
            desk.wait()
            try desk.done("record workshop.held w --title W --on 2024-03-01 --id wrong")
            desk.wait()
            try desk.done("retract wrong --reason 'there was none'")
            desk.wait()
            try body(desk)
        }
    }

    private func ids(_ answer: JSONValue, _ list: String) -> [String] {
        (answer[list]?.items ?? []).compactMap { $0["id"]?.text ?? $0["requirement"]?.text }
    }

    @Test("Between two days: what happened, became due, was learned about earlier days and was corrected")
    func days() throws {
        try withDesk { desk in
            let answer = try desk.done("changes 2024-06-01 2025-05-10 --format json").json
            #expect(ids(answer, "happened") == ["review", "study"])
            #expect(ids(answer, "learned").contains("plan") && !ids(answer, "learned").contains("study"))
            #expect(answer["corrected"]?.items.compactMap { $0["event"]?.text } == ["study", "wrong"])
            #expect(answer["from"]?.text == "2024-06-01" && answer["to"]?.text == "2025-05-10")
            #expect(!ids(answer, "due").isEmpty)
            #expect(ids(answer, "perhaps").isEmpty)
            let between = try desk.done("changes 2024-10-02 2025-05-01 --format json").json
            #expect(ids(between, "perhaps") == ["review"] && ids(between, "happened") == ["study"], "a meeting of both days")
            let text = try desk.done("changes 2024-06-01 2025-05-01").out
            #expect(text.hasPrefix("What changed from 1 June 2024 to 1 May 2025") && text.contains("What happened after 1 Jun 2024: 2"))
        }
    }

    @Test("Nothing new is said to be nothing")
    func nothing() throws {
        try withDesk { desk in
            let answer = try desk.done("changes 2025-05-02 2025-05-02 --format json").json
            for list in ["happened", "due", "learned", "corrected"] { #expect(answer[list]?.items.isEmpty == true, "\(list)") }
            #expect(try desk.done("changes 2025-05-02 2025-05-02").out.contains("What happened after 2 May 2025: 0"))
        }
    }

    @Test("Without a day it is since the last meeting that was held; a meeting's name is its day")
    func meeting() throws {
        try withDesk { (desk) throws in
            let last = "from 3 October 2024 (the day of the last meeting that was held: Review in Africa) to"
            #expect(try desk.done("changes").out.contains(last))
            #expect(try desk.done("changes review-eca --format json").json["from"]?.text == "2024-10-03")
            try desk.done("record meeting.convened m --title M --kind other --on ../2025-04-01")
            #expect(try desk.done("changes").out.contains(last), "the day of one that was held by a day is not known")
        }
        try Desk.with { desk in
            try desk.open()
            let refused = try desk.run("changes")
            #expect(refused.code == .notUnderstood && refused.err.contains("no meeting is recorded as held"))
        }
    }

    @Test("Between two answers that were kept: what was recorded since the first")
    func answers() throws {
        try withDesk { desk in
            try desk.done("list --as-of 2025-05-01 --format json --output then.json")
            try desk.done("record statement.delivered s --title S --by PRT --on 2024-01-05 --id late")
            desk.wait()
            try desk.done("list --format json --output now.json")
            let answer = try desk.done("changes then.json now.json --format json").json
            #expect(ids(answer, "learned") == ["late"] && ids(answer, "corrected").isEmpty)
            #expect(try desk.done("changes then.json now.json").out.contains("recorded since the answer then.json"))
            try desk.done("changes then.json now.json --format json --output kept.json")
            #expect(try desk.done("changes then.json now.json --format json --basis kept.json").out == desk.read("kept.json"))
            #expect(try ids(desk.done("changes then.json now.json --state PRT --format json").json, "learned") == ["late"])
            #expect(try ids(desk.done("changes then.json now.json --region ECA --format json").json, "learned").isEmpty)
        }
    }

    @Test("Many corrections of one batch for one reason are one line for people, and each its own for programs", arguments: [10, 11])
    func batch(_ count: Int) throws {
        try Desk.with { desk in
            try desk.open()
            try desk.append(
                (0..<count).map { number in
                    """
                    {"id":"w\(number)","type":"workshop.held","subject":"workshop/w\(number)","occurred":"2024",\
                    "data":{"title":"W\(number)"}}
                    """
                })
            desk.wait()
            try desk.append(
                (0..<count).map { number in
                    """
                    {"type":"event.corrected","subject":"event/w\(number)","occurred":"2025-05-02","data":{"event":"w\(number)",\
                    "replaces":"w\(number)","reason":"Another year","changes":{"type":"workshop.held","occurred":"2023"}}}
                    """
                })
            desk.wait()
            #expect(try desk.done("changes 2025-01-01 --format json").json["corrected"]?.items.count == count)
            let text = try desk.done("changes 2025-01-01 --width 140").out
            #expect(text.contains("up to 2 May 2025: \(count)"), "\(text)")
            #expect(text.contains("\(count) events") == (count > 10) && text.contains("workshop/w3") == (count <= 10), "\(text)")
        }
    }

    @Test(
        "What cannot be compared is refused",
        arguments: [
            ("2025-05-01 2024-01-01", "ends-before-start"), ("gone.json", "no-such-file"), ("soon", "bad-date"),
            ("2024-01-01 2025-01-01 --format csv", "unknown-choice"),
        ])
    func refused(_ words: String, _ code: String) throws {
        try withDesk { desk in
            let answer = try desk.run("changes \(words)")
            #expect(answer.code == .notUnderstood && !answer.err.contains("--basis"), "\(code): \(answer)")
        }
    }
}
