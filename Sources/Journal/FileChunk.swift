import JSON
import Wire

/// The lines of a file that begin in a range of its bytes.
struct FileChunk {
    private let content: LineContent
    private let range: Range<Int>

    init(_ content: LineContent, _ range: Range<Int>) {
        self.content = content
        self.range = range
    }

    /// The starts of the stretches of so many bytes that a file is gone through in, from where a line begins.
    static func starts(_ content: LineContent, from start: Int = 0, bytes: Int) -> [Int] {
        Array(stride(from: start, to: content.count, by: bytes))
    }

    /// Hands over each line as its place in some bytes, without its newline, with what is marked in these and its place in the file, as
    /// long as `body` wants more.
    ///
    /// Of a line that is longer than any may be, and goes on beyond the range, it hands over no more than shows that.
    /// What has no newline after it is no line.
    func forEachLine(_ body: (Span<UInt8>, Range<Int>, borrowing TextMarks, _ inFile: Range<Int>) -> Bool) {
        // One byte before the range tells whether a line begins with it.
        let start = max(0, range.lowerBound - 1)
        let bytes = content[start..<range.upperBound]
        let span = bytes.span
        let marks = TextMarks(span)
        var position = 0
        if range.lowerBound > 0 {
            guard let end = marks.newline(from: 0) else { return }
            position = end + 1
        }
        while position < bytes.count {
            guard let end = marks.newline(from: position) else {
                if let (line, place) = last(from: start + position) { _ = body(line.span, 0..<line.count, TextMarks(line.span), place) }
                return
            }
            guard body(span, position..<end, marks, (start + position)..<(start + end)) else { return }
            position = end + 1
        }
    }

    /// A line that goes on beyond the range, without its newline; nothing where it has none.
    ///
    /// Whether it has one decides between damage and a tail that nobody finished, so it is looked for to the end of the file; but
    /// a line that is too long is not kept.
    private func last(from start: Int) -> (line: [UInt8], place: Range<Int>)? {
        var line = Array(content[start..<range.upperBound].prefix(Self.keptBytes))
        var from = range.upperBound
        while from < content.count {
            let more = content[from..<min(from + (64 << 10), content.count)]
            if more.isEmpty { return nil }
            let newline = more.span.position(of: 10, from: 0)
            line += more.prefix(min(newline ?? more.count, Self.keptBytes - line.count))
            if let newline { return (line, start..<(from + newline)) }
            from += more.count
        }
        return nil
    }

    /// One more than a line may have.
    private static let keptBytes = LineLimit.bytes + 1
}

extension LineProblem {
    /// The same with the length of the whole line, of which only the beginning was handed over where it is too long.
    func told(of place: Range<Int>) -> LineProblem {
        if case .tooLong = self { .tooLong(bytes: place.count) } else { self }
    }
}
