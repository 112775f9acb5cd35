/// What looking at every byte of a ledger gave.
package struct LedgerVerification: Sendable {
    /// Sorted by writer; also those whose file is gone that a head or a published checkpoint tells of.
    package var writers: [WriterVerification] = []
    /// Published checkpoints that are not what undamaged files say.
    package var mismatches: [CheckpointMismatch] = []
    /// Names in `events/` that are no writers' files and no attributes, sorted.
    package var strangers: [String] = []

    package var damages: [Damage] {
        writers.flatMap(\.damages)
    }
}
