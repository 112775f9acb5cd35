package import Formats
import GlobalCompact
import JSON
package import Projections

extension Report {
    /// A measure by some dimensions, with the events that make each value.
    package static func measure(_ question: Question, by dimensions: [Dimension], _ tallies: [Tally], _ basis: BasisNote) -> Page {
        let keys = dimensions.map { column($0.rawValue, $0.rawValue.uppercased()) }
        let table = Table(
            columns: keys + [
                column("value", "VALUE", trailing: true), column("possible", "POSSIBLE", trailing: true),
                column("events", "EVENTS", wraps: true),
            ],
            rows: tallies.map { tally in
                tally.key.map { Cell($0) } + [
                    Cell(String(tally.value), reasons: tally.events), Cell(signed(tally.possible)),
                    Cell(tally.events.joined(separator: " ")),
                ]
            },
            empty: "Nothing to count.")
        let rows = tallies.map { tally in
            JSONValue.object([
                ("key", .object(zip(dimensions, tally.key).map { ($0.rawValue, .string($1)) })), ("value", .integer(tally.value)),
                ("possible", .integer(tally.possible)), ("events", texts(tally.events)),
            ])
        }
        var notes: [String] = []
        if dimensions.contains(.region) {
            notes.append(
                "A State can belong to several regions, and a thing to none: regional counts overlap, and do not add up to the whole.")
        }
        return page(
            heading: question.measure.help, table: table, below: notes, basis: basis,
            members: [("measure", .string(question.measure.name)), ("rows", .array(rows))])
    }

    /// What a count would gain or lose: nothing, `+1`, `-2`.
    static func signed(_ possible: Int) -> String {
        possible == 0 ? "" : possible > 0 ? "+\(possible)" : "\(possible)"
    }
}
