import Arguments
import Formats
import GlobalCompact
import Journal
import Messages
import Pages

/// The options of a calendar, and what is told beside one.
enum CalendarOptions {
    static let specs = [
        OptionSpec(
            name: "undated", valueName: "HOW",
            help: "in a calendar, what has no whole days: left out and counted, or on the first day that may be meant (of 'by', the last)",
            choices: ["leave-out", "first-day"]),
        OptionSpec(
            name: "new-since", valueName: "DATE",
            help: "in a calendar, only what was first recorded on this day or later: for calendars that take in nothing twice"),
    ]

    /// The answer with a calendar, where one is asked for.
    ///
    /// - Parameter make: the calendar, from what is recorded and how it is placed.
    static func added(
        to page: Page, _ query: Query, _ make: (inout CalendarPlacing, RecordedChanges) -> CalendarPage
    ) throws(Failure) -> Page {
        let request = query.request
        guard request.format == .ics else {
            for option in specs where request.arguments.has(option.name) {
                throw Failure(.notUnderstood, Sentences.onlyInCalendars(option.name))
            }
            return page
        }
        let dates = QuestionDates(request, today: query.basis.today, eventIndex: query.reading.eventIndex)
        var placing = CalendarPlacing(
            placesUndated: request.arguments.value("undated") == "first-day", newSince: try dates.period("new-since")?.first)
        let calendar = make(&placing, RecordedChanges(query))
        if placing.undated > 0, !placing.placesUndated { request.report([Sentences.undated(placing.undated)]) }
        if query.basis.asOf < query.basis.today { request.report([Sentences.calendarOfBefore(query.basis.asOf)]) }
        return page.with(calendar)
    }
}
