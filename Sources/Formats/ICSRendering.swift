import GlobalCompact

/// A calendar as iCalendar (RFC 5545), such that the calendars that people have show it as it is meant.
///
/// Each thing is one event of whole days with its last day told exclusively, never a task (khal 0.14 and ics2rem drop those) and never a
/// duration (ics2rem repeats it for ever). No method is named: it is a state, and nobody is invited.
struct ICSRendering {
    /// How many characters of a title stand in the line that calendars show.
    private static let longestTitle = 200
    /// How many octets a line has at most.
    private static let longestLine = 75

    func document(_ page: CalendarPage) -> [UInt8] {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//gcm-ledger//gcm-ledger//EN", "CALSCALE:GREGORIAN",
            "X-WR-CALNAME:" + Self.text(Self.title(page.title)), "X-WR-CALDESC:" + Self.text(Self.plain(page.about)),
        ]
        for case let entry? in page.entries { lines += Self.lines(of: entry) }
        lines.append("END:VCALENDAR")
        var bytes: [UInt8] = []
        for line in lines { Self.append(line, to: &bytes) }
        return bytes
    }

    private static func lines(of entry: CalendarEntry) -> [String] {
        let cancelled = entry.status == .cancelled
        // calcurse, Emacs and others show what is called off as if it were on, but for what its title says.
        let title = (cancelled ? "CANCELLED: " : "") + title(entry.title)
        let isWhole = title.hasSuffix(plain(entry.title))
        let details = ((isWhole ? [] : [entry.title]) + entry.details).map(plain).filter { !$0.isEmpty }
        var lines = [
            "BEGIN:VEVENT", "UID:" + entry.uid, "DTSTAMP:" + time(entry.changed), "LAST-MODIFIED:" + time(entry.changed),
            "SEQUENCE:\(max(entry.sequence, 0))", "DTSTART;VALUE=DATE:" + day(entry.first),
            "DTEND;VALUE=DATE:" + day(Day(number: entry.last.number + 1)), "SUMMARY:" + text(title),
        ]
        if !details.isEmpty { lines.append("DESCRIPTION:" + details.map(text).joined(separator: "\\n")) }
        let categories = entry.categories.map { Self.title($0).replacing(",", with: " ") }.filter { !$0.isEmpty }
        if !categories.isEmpty { lines.append("CATEGORIES:" + categories.joined(separator: ",")) }
        switch entry.status {
        case .tentative: lines.append("STATUS:TENTATIVE")
        case .confirmed: lines.append("STATUS:CONFIRMED")
        case .cancelled: lines.append("STATUS:CANCELLED")
        }
        return lines + ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }

    // MARK: Values

    private static func day(_ day: Day) -> String {
        day.description.replacing("-", with: "")
    }

    /// To the second: `20261128T173005Z`.
    private static func time(_ instant: Instant) -> String {
        instant.description.prefix(19).replacing("-", with: "").replacing(":", with: "") + "Z"
    }

    /// The text on one line, with a backslash as U+FF3C, which is the same but for its width: readers undo escapes of it in ways of their
    /// own, and take one before an n for the end of a line (ics.py, Emacs, ical2orgpy).
    private static func plain(_ text: String) -> String {
        text.escapedForDisplay.replacing("\\", with: "\u{FF3C}")
    }

    /// The same for a title, with a semicolon as U+FF1B (ics.py, Data::ICal); of a long one the beginning.
    private static func title(_ text: String) -> String {
        let whole = plain(text).replacing(";", with: "\u{FF1B}")
        let beginning = whole.unicodeScalars.prefix(longestTitle)
        return beginning.endIndex == whole.unicodeScalars.endIndex ? whole : String(beginning) + " ..."
    }

    /// A value of the type TEXT.
    private static func text(_ plain: String) -> String {
        plain.replacing(";", with: "\\;").replacing(",", with: "\\,")
    }

    /// A content line, folded between characters and ended by CR and LF.
    private static func append(_ line: String, to bytes: inout [UInt8]) {
        var room = longestLine
        for scalar in line.unicodeScalars {
            let encoded = UTF8.encode(scalar).map(Array.init) ?? []
            if encoded.count > room {
                bytes += [0x0D, 0x0A, UInt8(ascii: " ")]
                room = longestLine - 1
            }
            bytes += encoded
            room -= encoded.count
        }
        bytes += [0x0D, 0x0A]
    }
}
