package import Events
import GlobalCompact

/// What stands beside a forum's requirements: what is voluntary, beside the previous forum, and the figures that documents state of it.
package struct ReadinessBackground: Sendable {
    /// One thing that is counted for this forum and for the previous one.
    package struct Line: Sendable {
        package var title: String
        /// Since the previous forum ended.
        package var now: Part
        /// Up to the end of the previous forum.
        package var before: Part
        /// Of days that may be on either side of it, or that no source gives.
        package var unknown: Part
        /// What documents state of it, in order of statement.
        package var stated: [StatedThing<FigureStated>]
    }

    /// How many things there are of a line on one side of the previous forum.
    package struct Part: Sendable {
        package var count: Int
        /// Their events, as far as they are named.
        package var named: NamedEvents
    }

    /// The forum of the round before.
    package var previous: MeetingState?
    package var lines: [Line]

    /// The measures that its lines count.
    static let measures: [Measure] = [.reports, .pledges, .progressReports]

    init(forum: MeetingState, _ state: LedgerState, naming: EventNaming) {
        let round = forum.description.round ?? 0
        let earlier = state.meetings.values.filter { meeting in
            meeting.description.kind == forum.description.kind && meeting.slug != forum.slug && meeting.held != nil
                && (meeting.description.round ?? 0) < round
        }
        let previous = earlier.max { ($0.description.round ?? 0, $0.slug) < ($1.description.round ?? 0, $1.slug) }
        self.previous = previous
        let turn = previous?.held?.last
        func line(_ title: String, _ question: MeasureQuery, statedAs words: [String]) -> Line {
            let counting = Counting(question, by: [], certain: state, withPossible: nil)
            let (now, before, unknown) = Self.divided(counting, turn)
            let events = counting.events(of: [now[...], before[...], unknown[...]], naming)
            // What a document states of single States says nothing of all.
            let stated = state.figures.values(saying: "of", anyOf: words).filter { $0.stated.states.isEmpty }
            return Line(
                title: title, now: Part(count: now.count, named: events[0]), before: Part(count: before.count, named: events[1]),
                unknown: Part(count: unknown.count, named: events[2]),
                stated: stated.sorted { $0.occurred.last != $1.occurred.last ? $0.occurred.last < $1.occurred.last : $0.slug < $1.slug })
        }
        let submitted: [Dimension: Set<ExactText>] = [.status: [ExactText(ReportStatus.submitted.rawValue)]]
        lines = [
            line(
                "voluntary GCM reports",
                MeasureQuery(.reports, filters: submitted.merging([.kind: [ExactText(ReportKind.voluntaryGCMReport.rawValue)]]) { $1 }),
                statedAs: ["voluntary-gcm-reports"]),
            line(
                "voluntary national reviews of the 2030 Agenda",
                MeasureQuery(
                    .reports, filters: submitted.merging([.kind: [ExactText(ReportKind.voluntaryNationalReview.rawValue)]]) { $1 }),
                statedAs: []),
            line("pledges made", MeasureQuery(.pledges), statedAs: ["pledges"]),
            line("reports of progress on pledges", MeasureQuery(.progressReports), statedAs: []),
        ]
    }

    /// The things that are of after a day, those that are of it or before, and those of which that is not known. All are of now where
    /// there is no such day.
    private static func divided(_ counting: Counting, _ turn: Day?) -> (now: [UInt32], before: [UInt32], unknown: [UInt32]) {
        let things = Array(counting.certain(0))
        guard let turn else { return (things, [], []) }
        let rows = counting.rows
        func isAfter(_ thing: UInt32) -> Bool { rows.day(of: thing) != nil && rows.firstDays[Int(thing)] > turn }
        func isBefore(_ thing: UInt32) -> Bool { rows.day(of: thing).map { $0 <= turn } ?? false }
        return (things.filter(isAfter), things.filter(isBefore), things.filter { !isAfter($0) && !isBefore($0) })
    }
}
