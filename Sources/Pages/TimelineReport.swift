package import Formats
import GlobalCompact
import JSON
package import Projections

extension Report {
    /// The review timeline.
    /// - Parameter possible: the subjects of rows that only may be there.
    package static func timeline(_ rows: [Timeline.Row], possible: [String] = [], _ basis: BasisNote) -> Page {
        let table = Table(
            columns: [
                column("date", "DATE"), column("status", "STATUS"), column("kind", "KIND"), column("region", "REGION"),
                column("title", "TITLE", wraps: true), column("remarks", "REMARKS", wraps: true),
                column("subject", "SUBJECT", isForPeople: false), column("events", "EVENTS", wraps: true),
            ],
            rows: rows.map { row in
                [
                    Cell(row.date?.description ?? "", reasons: row.events), Cell(row.status.rawValue), Cell(row.kind),
                    Cell(regions(row)), Cell(row.title), Cell(row.remarks.joined(separator: ", ")), Cell(row.subject),
                    Cell(row.events.joined(separator: " ")),
                ]
            },
            empty: "Nothing on the timeline.")
        let members = rows.map { row in
            JSONValue.object([
                ("date", text(row.date?.description)), ("status", .string(row.status.rawValue)), ("kind", .string(row.kind)),
                ("region", text(row.regions.isEmpty ? nil : regions(row))), ("title", .string(row.title)),
                ("subject", .string(row.subject)),
                ("remarks", texts(row.remarks)), ("events", texts(row.events)),
            ])
        }
        return page(
            table: table, below: alsoPossible(possible), basis: basis, members: [("rows", .array(members)), ("possible", texts(possible))])
    }

    /// `ESCAP UNECE`
    private static func regions(_ row: Timeline.Row) -> String {
        row.regions.map(\.rawValue).joined(separator: " ")
    }
}
