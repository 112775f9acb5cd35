/// Events that were recorded together, of one writer: a whole batch, or one that was recorded alone.
package struct FollowedBatch: Sendable {
    package var writer: String
    /// The lines as they stand in the file, without their newlines.
    package var lines: [[UInt8]]
}
