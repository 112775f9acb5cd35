package import Evidence

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
