import Formats
import GlobalCompact
import Testing

@Suite("Calendars")
struct ICSTests {
    private static func entry(_ title: String = "Forum", details: [String] = ["held"], status: CalendarEntry.Status = .confirmed)
        -> CalendarEntry
    {
        CalendarEntry(
            uid: "meeting.forum@gcm-ledger", title: title, details: details, categories: ["UNECE", "a,b"],
            first: Day(year: 2026, month: 5, day: 5) ?? .earliest, last: Day(year: 2026, month: 5, day: 8) ?? .earliest, status: status,
            sequence: 2, changed: Instant(microseconds: 1_795_887_005_123_456))
    }

    private static func text(_ entries: [CalendarEntry?]) -> String {
        Format.ics.text(SamplePages.empty.with(CalendarPage(title: "T", about: "A", entries: entries)))
    }

    /// The lines with their folds undone.
    private static func lines(_ text: String) -> [String] {
        let bytes = Array(text.replacing("\r\n ", with: "").utf8)
        return bytes.split(separator: 10).map { String(decoding: $0.dropLast(), as: UTF8.self) }
    }

    @Test("a thing is one event of whole days, with the day after its last; its version and time are those of what is recorded")
    func golden() {
        #expect(
            Self.text([nil, Self.entry()])
                == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//gcm-ledger//gcm-ledger//EN
                CALSCALE:GREGORIAN
                X-WR-CALNAME:T
                X-WR-CALDESC:A
                BEGIN:VEVENT
                UID:meeting.forum@gcm-ledger
                DTSTAMP:20261128T173005Z
                LAST-MODIFIED:20261128T173005Z
                SEQUENCE:2
                DTSTART;VALUE=DATE:20260505
                DTEND;VALUE=DATE:20260509
                SUMMARY:Forum
                DESCRIPTION:held
                CATEGORIES:UNECE,a b
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR

                """.replacing("\n", with: "\r\n"))
    }

    @Test("what is called off says so in its title too, and stays")
    func cancelled() {
        let lines = Self.lines(Self.text([Self.entry(status: .cancelled)]))
        #expect(
            lines.contains("SUMMARY:CANCELLED: Forum") && lines.contains("STATUS:CANCELLED") && !lines.contains { $0.hasPrefix("METHOD") })
        #expect(Self.lines(Self.text([Self.entry(status: .tentative)])).contains("STATUS:TENTATIVE"))
    }

    @Test("a title is one line without backslash or semicolon; what it says in full stands below it")
    func hostile() {
        let harm = "a\\n;b,c\r\nBEGIN:VEVENT\u{202E}"
        let lines = Self.lines(Self.text([Self.entry(harm, details: ["x\\n;y", ""])]))
        #expect(lines.contains("SUMMARY:a\u{FF3C}n\u{FF1B}b\\,c\u{FF3C}u{d}\u{FF3C}u{a}BEGIN:VEVENT\u{FF3C}u{202e}"))
        #expect(
            lines.contains(
                "DESCRIPTION:a\u{FF3C}n\\;b\\,c\u{FF3C}u{d}\u{FF3C}u{a}BEGIN:VEVENT\u{FF3C}u{202e}\\nx\u{FF3C}n\\;y"))
        #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 1)
    }

    @Test("a line has 75 octets at most, and no character is taken apart", arguments: ["é", "日", "🇵🇹", "a", "ﷺ"])
    func folded(character: String) {
        let title = String(repeating: character, count: 190)
        let text = Self.text([Self.entry(title)])
        let lines = text.utf8.split(separator: 10).map { $0.dropLast() }
        #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
        #expect(Self.lines(text).contains("SUMMARY:" + title) == (title.unicodeScalars.count <= 200))
    }

    @Test("of a long title the beginning stands in the line that calendars show, and the whole below it")
    func long() {
        let title = String(repeating: "x", count: 60_000)
        let lines = Self.lines(Self.text([Self.entry(title)]))
        #expect(lines.contains("SUMMARY:" + String(repeating: "x", count: 200) + " ..."))
        #expect(lines.contains("DESCRIPTION:" + title + "\\nheld"))
    }

    @Test("an answer without days is no calendar")
    func none() {
        #expect(Format.ics.render(SamplePages.full, style: TextStyle()) == nil && !SamplePages.full.has(.ics))
        #expect(Self.lines(Self.text([])).count == 7)
    }
}
