import Arguments
import Events
import Formats
import GlobalCompact
import History
import Journal
package import Messages
import Pages
import Projections

/// `timeline`: what was proposed, planned, held, cancelled or done.
package enum TimelineQuestion: Question {
    package static let name = "timeline"
    package static let entry = QuestionEntry(
        name: name, summary: "the review timeline: meetings and reports by their days",
        discussion: """
            Replay it to any date with --as-of: a meeting that was planned, re-planned and held shows what was so on that day. \
            --from and --to narrow it to some days, or from one meeting to another.
            """,
        filters: [.region, .kind, .status],
        options: [
            OptionSpec(name: "from", valueName: "DATE", help: "only what ends on this day or later, of a meeting its first"),
            OptionSpec(name: "to", valueName: "DATE", help: "only what begins on this day or earlier, of a meeting its last"),
        ],
        shows: CalendarOptions.specs, formats: Format.allCases,
        examples: [
            (command: "timeline --as-of 2021-06-01", says: "the forum of 2022 as it was planned then"),
            (command: "timeline --region UNECE --format csv", says: "one region's, for a spreadsheet"),
            (command: "timeline --output timeline.ics", says: "a calendar; 'help calendars' says how each takes it in"),
        ])

    package static func answer(_ request: Request) throws(Failure) -> Answer {
        let query = try Query(request)
        let scope = try Scope(query)
        let rows = scope.narrowed(Timeline(query.states.certain).rows, certainly: true)
        let heading = Report.heading(
            "meetings and reports", scope.filters, days: scope.days, asOf: query.basis.asOf, String(rows.count))
        let note = query.note(next: rows.last.map { "show \(Sentences.word($0.subject))" }, "How the last was planned and held")
        let page = Report.timeline(
            rows, heading: heading, possible: possible(beside: rows, scope, query), inDays: !scope.days.isEmpty, note)
        return try query.answer(
            try CalendarOptions.added(to: page, query) { placing, changes in
                let reports = query.states.certain.reports
                return Report.calendar(
                    rows, heading: heading, placing: &placing,
                    mark: { subject in
                        // A report's region may be its meeting's.
                        let slug = String(subject.drop { $0 != "/" }.dropFirst())
                        let meeting = subject.hasPrefix("report/") ? reports[slug]?.description.meeting : nil
                        return changes.mark([subject] + (meeting.map { ["meeting/" + $0] } ?? []))
                    }, note)
            })
    }

    /// The subjects of rows that only may be there.
    private static func possible(beside rows: [Timeline.Row], _ scope: Scope, _ query: Query) -> [String] {
        let later = query.states.withPossible(by: scope.filters.keys)
        if later == nil, scope.days.isEmpty { return [] }
        let all = scope.narrowed(Timeline(later ?? query.states.withPossible).rows)
        return Set(all.map(\.subject)).subtracting(rows.map(\.subject)).sorted()
    }

    /// What a call narrows the timeline to.
    private struct Scope {
        var filters: [Dimension: Set<ExactText>] = [:]
        let (from, to): (Day?, Day?)

        init(_ query: Query) throws(Failure) {
            let request = query.request
            filters[.region] = try Filters.values(request, .region)
            filters[.kind] = try Filters.values(request, .kind, among: Timeline.kinds)
            filters[.status] = try TimelineQuestion.statuses(request).map { Set($0.map(ExactText.init(_:))) }
            let dates = QuestionDates(request, today: query.basis.today, eventIndex: query.reading.eventIndex)
            (from, to) = try dates.span(from: "from", to: "to")
        }

        /// The days in the words of a sentence: `from 11 March 2024 to 31 December 2024`.
        var days: String {
            Report.span(from: from, to: to)
        }

        /// - Parameter certainly: without what only may lie between the days: of what is known by when it was, the first day is not known.
        func narrowed(_ rows: [Timeline.Row], certainly: Bool = false) -> [Timeline.Row] {
            func isBetween(_ date: Period) -> Bool {
                if certainly, date.isOpenStart { return from == nil && to.map { date.last <= $0 } ?? true }
                return (from.map { date.last >= $0 || date.isOpenEnd } ?? true) && (to.map { date.first <= $0 } ?? true)
            }
            func isOf(_ dimension: Dimension, _ values: [String]) -> Bool {
                filters[dimension].map { wanted in values.contains { wanted.contains(ExactText($0)) } } ?? true
            }
            return rows.filter { row in
                isOf(.region, row.regions.map(\.rawValue)) && isOf(.kind, [row.kind]) && isOf(.status, [row.status.rawValue])
                    && (row.date.map(isBetween) ?? (from == nil && to == nil))
            }
        }
    }

    private static func statuses(_ request: Request) throws(Failure) -> Set<String>? {
        let typed = request.arguments.values("status").flatMap { CommaList.values($0) }
        for value in typed where !Timeline.Status.words.contains(value) {
            throw Failure(.notUnderstood, Sentences.unknownWord(value, of: "status", among: Timeline.Status.words))
        }
        return typed.isEmpty ? nil : Set(typed)
    }
}
