package import Events

extension LineReader {
    /// What a line of a batch begins with.
    private static let beginning = ByteToken("{\"batch\":\"")

    /// The place of a line in its batch; nothing of a line that was recorded alone.
    package static func batch(of line: Span<UInt8>) -> BatchPlace? {
        var position = 0
        guard beginning.take(line, &position) else { return nil }
        let start = position
        while position < line.count, line[position] != UInt8(ascii: "\"") { position += 1 }
        return BatchPlace(utf8: line.extracting(start..<position))
    }
}
