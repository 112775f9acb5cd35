package import Evidence

/// A checkpoint in `Snapshots/`: what somebody else may have a copy of.
package struct PublishedCheckpoint: Sendable {
    /// The file's path.
    package var path: String
    /// Whose it is by the file's name, `NAME.<writer>.checkpoint`; nothing for any other name.
    package var writer: String?
    package var content: Result<Checkpoint, CheckpointMismatch.Reason>
}

/// A published checkpoint that is not what an undamaged file says.
package struct CheckpointMismatch: Error, Equatable, Sendable {
    /// The checkpoint's path.
    package var path: String
    package var reason: Reason

    package init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }

    package enum Reason: Error, Equatable, Sendable {
        case notUTF8
        case malformed(CheckpointProblem)
        /// The file's name tells no writer.
        case noWriter
        case origin(found: String, expected: String)
        /// The first events of the writer's file have another root.
        case root(writer: String, size: Int)
    }
}
