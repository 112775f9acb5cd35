package import Events
package import GlobalCompact

/// What a line says, with its names and values as places in it.
package struct ScannedLine: Sendable {
    package var type: EventType
    /// The type's place among `EventType.allCases`.
    package var typeIndex: UInt16
    /// The type's rank in the effective order.
    package var rank: UInt8
    package var sequence: Int
    package var batch: BatchPlace?
    package var occurred: Period
    package var recorded: Instant
    /// Where the id and the subject stand, without their quotes.
    package var id: Range<Int>
    package var subject: Range<Int>
}
