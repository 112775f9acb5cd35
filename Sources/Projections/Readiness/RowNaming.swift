/// Which events of a readiness are named: those of the rows that are shown, and of each as many as are shown.
package struct RowNaming: Sendable {
    package var events: EventNaming
    /// Those of what stands beside the requirements.
    package var background: EventNaming
    /// The places of the rows of a requirement whose events are named.
    package var rows: @Sendable (Readiness.Requirement) -> [Int]

    package init(events: EventNaming, background: EventNaming, rows: @escaping @Sendable (Readiness.Requirement) -> [Int]) {
        self.events = events
        self.background = background
        self.rows = rows
    }

    /// All events of all rows.
    package static let all = RowNaming(events: .all, background: .all) { Array($0.rows.indices) }
}
