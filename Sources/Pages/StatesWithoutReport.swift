package import Formats
package import GlobalCompact

/// A State of which nothing of some kind is recorded.
package struct StateWithout: Sendable {
    package var state: State
    package var regions: [Region]
    /// Whether something only may be there.
    package var isPossible: Bool

    package init(state: State, regions: [Region], isPossible: Bool) {
        (self.state, self.regions, self.isPossible) = (state, regions, isPossible)
    }
}

extension Report {
    /// The States of a scope of which nothing of some kind is recorded, which is no statement that they have none.
    package static func statesWithout(
        _ rows: [StateWithout], of count: Int, _ things: String, scope: String, asOf: Day, _ basis: BasisNote
    ) -> Page {
        let table = Table(
            columns: [
                column("state", "CODE", isKey: true), column("name", "STATE", wraps: true, isKey: true), column("region", "REGION", .list),
                column("possible", "POSSIBLE"),
            ],
            rows: rows.map {
                [Cell($0.state.code), Cell($0.state.name), Cell(.list($0.regions.map(\.rawValue))), Cell($0.isPossible ? "perhaps" : "")]
            },
            empty: count == 0 ? "No State was of that scope on that day." : "Every State of the scope has some.")
        let narrowed = scope.isEmpty ? "" : " " + scope
        return page(
            heading: "States of which no \(things)\(narrowed) are recorded here, as of \(asOf.inFullWords): \(rows.count) of \(count)",
            table: table,
            below: ["Not recorded here is no statement that there is none: nobody may have looked, or a document may give a count alone."],
            basis: basis,
            rows: zip(rows, table.rowRecords).map { row, record in
                record.leavingOut(["possible"]) + ["possible": .flag(row.isPossible)]
            })
    }
}
