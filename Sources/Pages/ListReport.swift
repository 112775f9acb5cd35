package import Formats
package import JSON

/// A thing for a list: its values by column, in the columns' order.
package struct ThingRow: Sendable {
    package var values: [(name: String, value: String)]
    package var events: [String]

    package init(values: [(name: String, value: String)], events: [String]) {
        self.values = values
        self.events = events
    }
}

extension Report {
    /// The things of one kind.
    ///
    /// - Parameter elsewhere: where there are none, what else there is of what they were narrowed to, for people and for programs.
    package static func list(
        _ things: String, columns: [String], _ rows: [ThingRow], _ basis: BasisNote, possible: [String] = [],
        elsewhere: (lines: [String], json: JSONValue)? = nil
    ) -> Page {
        let dates: Set<String> = ["day", "days", "date", "made", "submitted", "year", "since"]
        let table = Table(
            columns: columns.map { column($0, $0.uppercased(), wraps: !dates.contains($0)) }
                + [column("events", "EVENTS", wraps: true)],
            rows: rows.map { row in
                row.values.map { Cell($0.value, reasons: row.events) } + [Cell(row.events.joined(separator: " "))]
            },
            empty: "No \(things) match.")
        let members = rows.map { row in
            JSONValue.object(row.values.map { ($0.name, .string($0.value)) } + [("events", texts(row.events))])
        }
        return page(
            table: table, below: alsoPossible(possible) + (elsewhere?.lines ?? []), basis: basis,
            members: [("rows", .array(members)), ("possible", texts(possible))] + (elsewhere.map { [("elsewhere", $0.json)] } ?? []))
    }

    /// What is said of things that only may be there, by their subjects; nothing where none is.
    package static func alsoPossible(_ subjects: [String]) -> [String] {
        if subjects.isEmpty { return [] }
        let first = subjects.prefix(shown).joined(separator: ", ")
        let more = subjects.count - min(subjects.count, shown)
        return ["\(subjects.count) more may have been by then, possibly: \(first)" + (more > 0 ? " and \(more) more." : ".")]
    }
}
