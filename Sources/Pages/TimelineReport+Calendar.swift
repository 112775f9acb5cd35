package import Formats
import GlobalCompact
package import Projections

extension Report {
    /// The review timeline as a calendar.
    ///
    /// - Parameters:
    ///   - placing: how its rows come to stand on days; then it knows what is left out.
    ///   - mark: how often what is recorded of a subject was changed.
    package static func calendar(
        _ rows: [Timeline.Row], heading: String, placing: inout CalendarPlacing, mark: (String) -> ChangeMark, _ basis: BasisNote
    ) -> CalendarPage {
        let entries = rows.map { row -> CalendarEntry? in
            let mark = mark(row.subject)
            let entry = entry(row, mark)
            return placing.place(entry, on: row.date, lasts: row.subject.hasPrefix("meeting/"), first: mark.first)
        }
        // The name stays the same from day to day.
        let name = heading.split(separator: ", as of ")[0]
        return CalendarPage(title: String(name), about: about(placing, basis), entries: entries)
    }

    private static func entry(_ row: Timeline.Row, _ mark: ChangeMark) -> (Day, Day) -> CalendarEntry {
        let words = [words(ofKind: row.kind)] + row.regions.map(\.rawValue) + row.remarks
        let days = row.date.map { ", \($0.inWords)" } ?? ""
        let status: CalendarEntry.Status =
            switch row.status {
            case .proposed, .planned: .tentative
            case .held, .done: .confirmed
            case .cancelled: .cancelled
            }
        // What is planned may not be held: the title says which it is.
        let prefix =
            switch row.status {
            case .proposed: "Proposed: "
            case .planned: "Planned: "
            case .held, .done, .cancelled: ""
            }
        return { first, last in
            CalendarEntry(
                uid: CalendarEntry.uid(row.subject.split(separator: "/").map(String.init)), title: prefix + row.title,
                details: [
                    "\(row.status.rawValue)\(days)", words.filter { !$0.isEmpty }.joined(separator: ", "),
                    "gcm-ledger show \(row.subject)",
                ],
                categories: row.regions.map(\.rawValue), first: first, last: last, status: status, sequence: mark.lines - 1,
                changed: mark.last)
        }
    }

    /// What a calendar says of itself.
    static func about(_ placing: CalendarPlacing, _ basis: BasisNote) -> String {
        [placing.note, basis.paper].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
