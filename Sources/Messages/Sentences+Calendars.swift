package import Formats
package import GlobalCompact

/// What is told beside a calendar.
extension Sentences {
    package static func onlyInCalendars(_ option: String) -> Diagnostic {
        Diagnostic(
            code: "only-in-calendars", place: "--\(option)", what: "says how a calendar is made, and this answer is written as none",
            fix: "give --format ics or --output NAME.ics too, or leave it out")
    }

    package static func undated(_ count: Int) -> Diagnostic {
        Diagnostic(
            code: "without-whole-days", severity: .note, place: "the calendar",
            what: "\(count) \(count == 1 ? "row has no whole days and is" : "rows have no whole days and are") left out",
            fix: "--undated first-day puts each on the first day that may be meant (of 'by', the last), with a word of it in the title")
    }

    package static func calendarOfBefore(_ asOf: Day) -> Diagnostic {
        Diagnostic(
            code: "calendar-of-before", severity: .warning, place: "--as-of \(asOf.description)",
            what: "this calendar is of an earlier day: a program that has taken in a later one may go back to it",
            fix: "keep it apart, in a calendar of its own")
    }
}
