extension Checkpoint {
    /// Reads a checkpoint, signed or not, as `CheckpointNote` does; its signatures are not kept.
    package init(parsing text: String) throws(CheckpointProblem) {
        self = try CheckpointNote(parsing: text).checkpoint
    }

    /// The number in a size's line, which is written in plain decimal digits without leading zeros.
    static func size(_ line: String) throws(CheckpointProblem) -> Int {
        let zero = UInt8(ascii: "0")
        let isPlain =
            !line.utf8.isEmpty && line.utf8.allSatisfy { (zero...UInt8(ascii: "9")).contains($0) }
            && (line.utf8.first != zero || line.utf8.count == 1)
        guard isPlain else { throw .malformedSize(line) }
        guard let size = Int(line) else { throw .sizeTooLarge(line) }
        return size
    }

    /// How many checkpoints begin in some lines: an origin, a size and a root below each other.
    ///
    /// No line of a signature is a size, so that none is taken for a part of one.
    static func count(in lines: some RandomAccessCollection<String>) -> Int {
        zip(lines, zip(lines.dropFirst(), lines.dropFirst(2))).count { origin, rest in
            !origin.isEmpty && (try? size(rest.0)) != nil && Digest(base64: rest.1) != nil
        }
    }
}
