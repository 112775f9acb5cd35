/// Why a text or its parts are no checkpoint; lines are numbered from 1.
package enum CheckpointProblem: Error, Equatable, Sendable {
    /// The text is empty, or its last line is not ended by a newline.
    case noFinalNewline
    /// The line holds a character below U+0020.
    case controlCharacter(line: Int)
    /// The text before the first empty line has fewer than the three lines origin, size and root.
    case tooFewLines(count: Int)
    /// The line is empty, and is not the one that divides the text from its signatures.
    case emptyLine(line: Int)
    /// The second line is not a number in plain decimal digits without leading zeros.
    case malformedSize(String)
    /// The second line is a number, but over 2^63 - 1.
    case sizeTooLarge(String)
    /// The third line is not the canonical base64 of 32 bytes.
    case malformedRoot(String)
    /// The line after the text is no signature line of a signed note.
    case malformedSignature(String, line: Int)
    /// An origin, a size and a root stand below each other more than once: these are several checkpoints.
    case severalCheckpoints(count: Int)
}
