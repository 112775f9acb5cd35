extension Checkpoint {
    /// Reads a checkpoint, signed or not; signature lines are neither checked nor kept.
    ///
    /// C2SP tlog-checkpoint (note text) and signed-note (format). In a signed note an empty line divides the text from its signatures.
    package init(parsing text: String) throws(CheckpointProblem) {
        let lines = try Self.lines(of: text)
        let body = lines.prefix { !$0.isEmpty }
        guard body.count >= 3 else { throw .tooFewLines(count: body.count) }
        let signatures = lines.dropFirst(body.count + 1)
        if let empty = signatures.firstIndex(where: \.isEmpty) { throw .emptyLine(line: empty + 1) }
        if body.count < lines.count, signatures.isEmpty { throw .emptyLine(line: lines.count) }
        guard let root = Digest(base64: body[2]) else { throw .malformedRoot(body[2]) }
        try self.init(origin: body[0], size: Self.size(body[1]), root: root, extensions: Array(body.dropFirst(3)))
    }

    /// The lines without their newlines, split as bytes: to a `String` a carriage return and a newline are one character.
    private static func lines(of text: String) throws(CheckpointProblem) -> [String] {
        let newline = UInt8(ascii: "\n")
        guard text.utf8.last == newline else { throw .noFinalNewline }
        let lines = text.utf8.dropLast().split(separator: newline, omittingEmptySubsequences: false)
        if let index = lines.firstIndex(where: { line in line.contains { $0 < 0x20 } }) { throw .controlCharacter(line: index + 1) }
        return lines.map { String(Substring($0)) }
    }

    private static func size(_ line: String) throws(CheckpointProblem) -> Int {
        let zero = UInt8(ascii: "0")
        let isPlain = line.utf8.allSatisfy { (zero...UInt8(ascii: "9")).contains($0) } && (line.utf8.first != zero || line.utf8.count == 1)
        guard isPlain else { throw .malformedSize(line) }
        guard let size = Int(line) else { throw .sizeTooLarge(line) }
        return size
    }
}
