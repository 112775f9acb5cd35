/// A checkpoint as it was given: its text, and the signatures below it, of which none is checked.
///
/// C2SP signed-note and tlog-checkpoint. Without signatures it is the text of a checkpoint only.
package struct CheckpointNote: Sendable {
    /// What is signed.
    package let checkpoint: Checkpoint

    /// The names of the keys that the signature lines give, in order; a name is no more than a claim.
    package let signatures: [String]

    /// All of it, byte for byte.
    package let text: String

    /// Reads a checkpoint, and after an empty line its signatures if it has any, each in the form that signed-note asks for.
    package init(parsing text: String) throws(CheckpointProblem) {
        let lines = try Self.lines(of: text)
        let body = lines.prefix { !$0.isEmpty }
        guard body.count >= 3 else { throw .tooFewLines(count: body.count) }
        let checkpoints = Checkpoint.count(in: lines)
        guard checkpoints < 2 else { throw .severalCheckpoints(count: checkpoints) }
        guard let root = Digest(base64: body[2]) else { throw .malformedRoot(body[2]) }
        checkpoint = try Checkpoint(origin: body[0], size: Checkpoint.size(body[1]), root: root, extensions: Array(body.dropFirst(3)))
        signatures = try Self.signatures(lines, after: body.count)
        self.text = text
    }

    /// The lines without their newlines, split as bytes: to a `String` a carriage return and a newline are one character.
    private static func lines(of text: String) throws(CheckpointProblem) -> [String] {
        let newline = UInt8(ascii: "\n")
        guard text.utf8.last == newline else { throw .noFinalNewline }
        let lines = text.utf8.dropLast().split(separator: newline, omittingEmptySubsequences: false)
        if let index = lines.firstIndex(where: { line in line.contains { $0 < 0x20 } }) { throw .controlCharacter(line: index + 1) }
        return lines.map { String(Substring($0)) }
    }

    /// The names of the keys in the lines that follow the text and an empty line.
    private static func signatures(_ lines: [String], after count: Int) throws(CheckpointProblem) -> [String] {
        guard count < lines.count else { return [] }
        guard count + 1 < lines.count else { throw .emptyLine(line: lines.count) }
        var names: [String] = []
        for index in (count + 1)..<lines.count {
            if lines[index].isEmpty { throw .emptyLine(line: index + 1) }
            guard let name = keyName(lines[index]) else { throw .malformedSignature(lines[index], line: index + 1) }
            names.append(name)
        }
        return names
    }

    /// The key's name in a signature line: an em dash, a space, the name, a space, and in base64 a key's id of four bytes and a signature.
    ///
    /// Scalar by scalar: to a `String` a space and a mark that combines with it are one character.
    private static func keyName(_ line: String) -> String? {
        let parts = line.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count == 3, parts[0].unicodeScalars.elementsEqual(["\u{2014}"]), isKeyName(parts[1]) else { return nil }
        guard let bytes = Base64.bytes(parts[2]), bytes.count >= 5 else { return nil }
        return parts[1]
    }

    private static func isKeyName(_ name: String) -> Bool {
        !name.isEmpty && name.unicodeScalars.allSatisfy { $0 != "+" && !$0.properties.isWhitespace }
    }
}
