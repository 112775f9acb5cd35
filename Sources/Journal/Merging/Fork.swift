package import GlobalCompact

/// A writer's file that went on differently in two copies of the ledger.
package struct Fork: Equatable, Sendable {
    /// What one copy has at the first line that differs.
    package struct Side: Equatable, Sendable {
        package var id: String
        package var type: String
        package var subject: String
        package var recorded: Instant
    }

    package var writer: String
    /// From 1: the first line that differs.
    package var line: Int
    package var ours: Side
    package var theirs: Side
}
