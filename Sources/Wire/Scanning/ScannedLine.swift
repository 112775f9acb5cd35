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

/// What a retraction, or a correction that holds the fields that change, says of the event that it names.
package struct ScannedChange: Sendable {
    /// Where the id of the event stands, and of a correction that of the line that it started from.
    package var target: Range<Int>
    package var replaces: Range<Int>?
    /// Of a correction the event's type, of a retraction its own, as `ScannedLine` has them.
    package var typeIndex: UInt16
    package var rank: UInt8
    /// What changes beside members of `data`.
    package var occurred: Period?
    package var subject: Range<Int>?
}
