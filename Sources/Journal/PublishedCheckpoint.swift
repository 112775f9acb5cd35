package import Evidence

/// A checkpoint in `Snapshots/`: what somebody else may have a copy of.
package struct PublishedCheckpoint: Sendable {
    /// The file's path.
    package var path: String
    /// Whose it is by the file's name, `NAME.<writer>.checkpoint`; nothing for any other name.
    package var writer: String?
    package var content: Result<Checkpoint, CheckpointMismatch.Reason>

    /// How many events it tells of; nothing where it does not read.
    var size: Int? {
        try? content.get().size
    }
}
