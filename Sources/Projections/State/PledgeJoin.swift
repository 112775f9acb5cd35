import History

/// A pledge that has several names.
struct PledgeJoin: Sendable {
    /// What it is counted by, under its first name.
    let row: PledgeRow
    /// The places of its names' rows, in the order in which they were made.
    let names: [UInt32]
    /// The places of the steps of all its names, in effective order.
    let steps: [UInt32]
}
