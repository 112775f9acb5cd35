package import Files

/// What looking at every byte of a ledger gave.
package struct LedgerVerification: Sendable {
    /// Sorted by writer; also those whose file is gone that a head or a published checkpoint tells of.
    package var writers: [WriterVerification] = []
    /// Published checkpoints that are not what undamaged files say.
    package var mismatches: [CheckpointMismatch] = []
    /// Why something in `Snapshots/` or a head could not be read.
    package var unreadable: [FileProblem] = []
    /// Heads that this copy should have, and has not; sorted by writer.
    package var lostHeads: [LostHead] = []
    /// Bindings of writers to this copy that do not read, by their paths, sorted.
    package var brokenBindings: [String] = []
    /// Files that are older than, or other than, what this user remembers.
    package var older: [LedgerNote.Older] = []
    /// Whether git is told, by `events/.gitattributes`, to leave the files as they are.
    package var hasAttributes = false
    /// Whether the cache says of each line what the file says; nothing where none is believed, or something is damaged.
    package var cacheAgrees: Bool?
    /// Names in `events/` that are no writers' files and no attributes, sorted.
    package var strangers: [String] = []

    package var damages: [Damage] {
        writers.flatMap(\.damages)
    }

    /// Everything that could not be read at all.
    package var failures: [FileProblem] {
        writers.compactMap(\.failure) + unreadable
    }
}
