import Events
package import Formats
package import GlobalCompact
package import Projections

extension Report {
    /// What is due on the road to a forum, as a calendar: of each region and each year for itself, of others once.
    ///
    /// - Parameters:
    ///   - placing: how days come to stand in it; then it knows what is left out.
    ///   - whole: how often anything was recorded: how a requirement stands follows from all of it.
    ///   - mark: how often what is recorded of a subject was changed.
    package static func calendar(
        _ readiness: Readiness, asOf: Day, _ narrowing: ReadinessNarrowing, placing: inout CalendarPlacing, whole: ChangeMark,
        mark: (String) -> ChangeMark, _ basis: BasisNote
    ) -> CalendarPage {
        var entries: [CalendarEntry?] = []
        for (_, requirement) in narrowing.requirements(readiness) {
            let first = mark("requirement/" + requirement.slug).first
            for row in dated(requirement) {
                let days = row.due.map { Period(day: $0.day) }
                let isExact = row.due.map { !$0.isPlanUndated } ?? true
                entries.append(
                    placing.place(
                        entry(requirement, row, asOf, whole), on: days, lasts: false, isExact: isExact, first: first))
            }
        }
        return CalendarPage(
            title: "Due before \(readiness.forum.title)", about: about(placing, basis), entries: entries)
    }

    /// What stands in a calendar for itself.
    private struct DatedRows {
        var key: String?
        var due: DueDay?
        var group: ReadinessGroup
        var rows: [Readiness.Row]
    }

    private static func dated(_ requirement: Readiness.Requirement) -> [DatedRows] {
        switch requirement.adopted.per {
        case .region, .year, .fund:
            requirement.rows.map { DatedRows(key: $0.key?.value, due: $0.due, group: $0.group, rows: [$0]) }
        // Each of a hundred pledges has the same day.
        case .state, .pledge, .none:
            [DatedRows(key: nil, due: requirement.due, group: requirement.group, rows: requirement.rows)]
        }
    }

    private static func entry(
        _ requirement: Readiness.Requirement, _ dated: DatedRows, _ asOf: Day, _ whole: ChangeMark
    ) -> (Day, Day) -> CalendarEntry {
        let prefix =
            switch dated.group {
            case .done: "Done: "
            case .voluntary: "Voluntary: "
            case .missed, .notFound, .inPart, .nobodyLooked, .notYetDue, .waits: "Due: "
            }
        let key = dated.key.map { " (\($0))" } ?? ""
        let title = requirement.adopted.title
        return { first, last in
            CalendarEntry(
                uid: CalendarEntry.uid(["requirement", requirement.slug] + (dated.key.map { [$0] } ?? [])),
                title: prefix + requirement.adopted.shortTitle + key,
                details: [
                    title, owing(requirement.adopted, dated.rows), "as of \(asOf.inFullWords): \(dated.group.rawValue)",
                    "gcm-ledger why requirement/\(requirement.slug)",
                ],
                categories: dated.key.flatMap { Region(rawValue: $0) }.map { [$0.rawValue] } ?? [], first: first, last: last,
                status: .confirmed, sequence: whole.lines - 1, changed: whole.last)
        }
    }
}
