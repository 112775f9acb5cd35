import JSON

/// The lines of a file that begin in a range of its bytes.
struct LineStretch {
    private let content: LineContent
    private let range: Range<Int>

    init(_ content: LineContent, _ range: Range<Int>) {
        self.content = content
        self.range = range
    }

    /// The starts of the stretches of so many bytes that a file is gone through in.
    static func starts(_ content: LineContent, bytes: Int) -> [Int] {
        Array(stride(from: 0, to: content.count, by: bytes))
    }

    /// Hands over each line without its newline, and where that stands in the file, as long as `body` wants more.
    ///
    /// What has no newline after it is no line.
    func forEachLine(_ body: (Span<UInt8>, Int) -> Bool) {
        // One byte before the range tells whether a line begins with it.
        let start = max(0, range.lowerBound - 1)
        let bytes = content[start..<range.upperBound]
        let span = bytes.span
        var position = 0
        if range.lowerBound > 0 {
            guard let end = span.position(of: 10, from: 0) else { return }
            position = end + 1
        }
        while position < bytes.count {
            guard let end = span.position(of: 10, from: position) else {
                if let rest = rest(from: start + position) { _ = body(rest.span, start + position + rest.count) }
                return
            }
            guard body(span.extracting(position..<end), start + end) else { return }
            position = end + 1
        }
    }

    /// A line that goes on beyond the range, without its newline; nothing where it has none.
    private func rest(from start: Int) -> [UInt8]? {
        var line = content[start..<range.upperBound]
        while start + line.count < content.count {
            let from = start + line.count
            let more = content[from..<min(from + (64 << 10), content.count)]
            if more.isEmpty { return nil }
            if let newline = more.span.position(of: 10, from: 0) { return line + more[..<newline] }
            line += more
        }
        return nil
    }
}
