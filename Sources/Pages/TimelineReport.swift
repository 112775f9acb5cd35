package import Formats
import GlobalCompact
package import Projections

extension Report {
    /// The review timeline.
    ///
    /// - Parameters:
    ///   - heading: what was asked, and how many rows there are.
    ///   - possible: the subjects of rows that only may be there; with `inDays`, in the days that are asked for.
    package static func timeline(_ rows: [Timeline.Row], heading: String, possible: [String] = [], inDays: Bool = false, _ basis: BasisNote)
        -> Page
    {
        let table = Table(
            columns: [
                column("occurred", "WHEN", .days, isKey: true), column("status", "STATUS"),
                column("title", "WHAT", wraps: true, isKey: true), detail("kind", "KIND"), detail("region", "REGION", .list),
                detail("remarks", "REMARKS"), column("subject", "SUBJECT", for: .programs), eventsColumn,
            ],
            rows: rows.map { row in
                [
                    .days(row.date, reasons: row.events),
                    Cell(row.status.rawValue),
                    Cell(row.title), Cell(.text(row.kind), names: words(ofKind: row.kind)), Cell(.list(row.regions.map(\.rawValue))),
                    Cell(row.remarks.joined(separator: ", ")), Cell(row.subject),
                    Cell(row.events.joined(separator: " ")),
                ]
            },
            empty: "Nothing on the timeline.", saysSameOnce: true)
        @Sendable func records() -> [Record] {
            zip(rows, table.rowRecords).map { row, record in
                record.leavingOut(["remarks"]) + ["remarks": .texts(row.remarks), "events": .texts(row.events)]
            }
        }
        return page(
            heading: heading, table: table, below: alsoPossible(possible, inDays: inDays), basis: basis, rows: records(),
            after: ["possible": .texts(possible)])
    }
}
