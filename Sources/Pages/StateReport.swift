package import Formats
import GlobalCompact
import JSON
package import Projections

extension Report {
    /// How much of everything there is, a line a measure.
    package static func state(_ tallies: [(measure: Measure, tally: Tally)], _ basis: BasisNote) -> Page {
        let table = Table(
            columns: [
                column("measure", "MEASURE"), column("value", "VALUE", .number), column("currency", "CURRENCY"),
                column("possible", "POSSIBLE", .number), column("counts", "WHAT IT COUNTS", wraps: true),
            ],
            rows: tallies.map { measure, tally in
                [
                    Cell(measure.name), Cell(shown(tally.value), reasons: tally.events), Cell(tally.value.currency?.code ?? ""),
                    Cell(tally.possible.text), Cell(measure.help),
                ]
            },
            empty: "Nothing yet.")
        let rows = tallies.map { measure, tally in
            JSONValue.object([
                ("measure", .string(measure.name)), ("value", json(tally.value)), ("currency", text(tally.value.currency?.code)),
                ("possible", json(tally.possible)), ("events", texts(tally.events)),
            ])
        }
        return page(table: table, basis: basis, members: [("rows", .array(rows))])
    }
}
