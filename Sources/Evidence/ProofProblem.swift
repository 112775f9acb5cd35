/// Why a text is no proof; lines are numbered from 1.
package enum ProofProblem: Error, Equatable, Sendable {
    /// The first line names neither format.
    case unknownFormat(String)
    /// The line with `extra` is not the canonical base64 of bytes, or what travels in it is missing or not what the format asks for.
    case malformedExtra
    /// The line with the number does not stand where it must, or its number is not plain.
    case malformedNumber(line: Int)
    /// The line is not the canonical base64 of 32 bytes.
    case malformedHash(line: Int)
    /// No empty line divides the hashes from the checkpoint.
    case noCheckpoint
    case checkpoint(CheckpointProblem)
    /// The checkpoint inside `extra`, which is the older one.
    case oldCheckpoint(CheckpointProblem)
}
