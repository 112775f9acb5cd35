import Commands
import DeskTesting
import Messages
import Testing

@Suite("Calendars of a ledger")
struct CalendarTests {
    private static func record(_ desk: Desk, _ line: String) throws {
        try desk.done("record \(line) --cites 'call-2024@para 1'")
        desk.wait()
    }

    /// A ledger with a meeting that is planned, one that is planned for a month, and a report whose day is not known.
    private static func open(_ desk: Desk) throws {
        try desk.open()
        try desk.append([Desk.smallLedger[0]])
        try record(
            desk, "meeting.scheduled review-x --title 'Review X' --kind regional-review --planned 2024-03-11/2024-03-12 --on 2024-01-02")
        try record(desk, "meeting.scheduled talk-y --title 'Talk Y' --kind gcm-talk --planned 2024-04 --on 2024-01-02")
        try record(desk, "report.submitted paper-z --title 'Paper Z' --kind study --on 2024-05-01/2024-05-09")
    }

    private static func events(_ text: String) -> [[String: String]] {
        text.replacing("\r\n ", with: "").split(separator: "BEGIN:VEVENT").dropFirst().map { event in
            Dictionary(
                event.split(separator: "\r\n").compactMap { line in
                    line.firstIndex(of: ":").map { (String(line[..<$0]), String(line[$0...].dropFirst())) }
                }, uniquingKeysWith: { first, _ in first })
        }
    }

    @Test("Whole days stand in it, what has none is left out and counted, or stands on its first day and says so")
    func days() throws {
        try Desk.with { desk in
            try Self.open(desk)
            let answer = try desk.done("timeline --format ics")
            let events = Self.events(answer.out)
            #expect(events.map { $0["UID"] } == ["meeting.review-x@gcm-ledger"])
            #expect(events[0]["DTSTART;VALUE=DATE"] == "20240311" && events[0]["DTEND;VALUE=DATE"] == "20240313")
            #expect(events[0]["SUMMARY"] == "Planned: Review X" && events[0]["STATUS"] == "TENTATIVE" && events[0]["SEQUENCE"] == "0")
            #expect(answer.err.contains("2 rows have no whole days and are left out"))
            let all = try desk.done("timeline --format ics --undated first-day")
            #expect(
                Self.events(all.out).map { $0["SUMMARY"] } == [
                    "Planned: Review X", "Planned: Talk Y [day not known: Apr 2024]", "Paper Z [day not known: 1 to 9 May 2024]",
                ])
            #expect(Self.events(all.out)[1]["DTSTART;VALUE=DATE"] == "20240401" && !all.err.contains("left out"))
        }
    }

    @Test("A correction and a cancellation raise the version of the thing, whose name stays; what is called off stays")
    func versions() throws {
        try Desk.with { desk in
            try Self.open(desk)
            let before = Self.events(try desk.done("timeline --format ics").out)
            try desk.done("correct review-x --title 'Review Ex' --reason slip")
            desk.wait()
            let corrected = Self.events(try desk.done("timeline --format ics").out)
            try Self.record(desk, "meeting.cancelled review-x --on 2024-02-01")
            let after = Self.events(try desk.done("timeline --format ics").out)
            #expect([before, corrected, after].map { $0[0]["SEQUENCE"] } == ["0", "1", "2"])
            #expect(Set([before, corrected, after].map { $0[0]["UID"] }).count == 1)
            #expect(corrected[0]["SUMMARY"] == "Planned: Review Ex")
            #expect(after[0]["SUMMARY"] == "CANCELLED: Review Ex" && after[0]["STATUS"] == "CANCELLED")
            #expect(after[0]["DTSTART;VALUE=DATE"] == "20240311" && after[0]["DTSTAMP"] == after[0]["LAST-MODIFIED"])
        }
    }

    @Test("The options of a calendar are for a calendar, and one of an earlier day is told of")
    func options() throws {
        try Desk.with { desk in
            try Self.open(desk)
            #expect(try desk.run("timeline --undated first-day").err.contains("this answer is written as none"))
            #expect(try desk.run("timeline --new-since 2024-01-01 --format csv").code == .notUnderstood)
            #expect(try desk.run("list meetings --format ics").err.contains("fix: one of text, markdown, csv, json, xlsx, docx\n"))
            #expect(try desk.done("timeline --format ics --as-of 2024-03-01").err.contains("this calendar is of an earlier day"))
            #expect(Self.events(try desk.done("timeline --format ics --new-since 9999-01-01").out).isEmpty)
            #expect(Self.events(try desk.done("timeline --format ics --new-since 2000-01-01").out).count == 1)
        }
    }

    @Test("What no terminal can show is refused there, and written to a file")
    func terminal() throws {
        try Desk.with { desk in
            try Self.open(desk)
            var desk = desk
            desk.isTerminal = true
            for format in ["xlsx", "docx"] {
                let refused = try desk.run("timeline --format \(format)")
                #expect(refused.code == .notUnderstood && refused.out.isEmpty)
                #expect(refused.err.contains("fix: write it to a file: --output answer.\(format)\n"))
                #expect(try desk.done("timeline --output answer.\(format)").out.isEmpty)
            }
        }
    }
}
