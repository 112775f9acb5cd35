import Events
import Files
import GlobalCompact
import History
import JSON
import Wire

/// A stretch of a writer's file, decoded apart from the rest of it: the lines that begin in it.
struct DecodedLines: Sendable {
    private(set) var segment: ChronicleSegment
    private(set) var headers: [LineHeader] = []
    /// Where the newline of each line stands in the file.
    private(set) var ends: [Int] = []
    /// What is wrong with the line after those, and where its newline stands; there is no line after it.
    private(set) var problem: (reason: LineProblem, end: Int)?

    /// Decodes the lines that begin in a range of the content's bytes.
    init(_ content: LineContent, _ range: Range<Int>, writer: String, hash: NameHash) {
        segment = ChronicleSegment(hash: hash)
        // One byte before the range tells whether a line begins with it.
        let start = max(0, range.lowerBound - 1)
        let bytes = content[start..<range.upperBound]
        let span = bytes.span
        var decoder = LineDecoder(writer: writer)
        var position = 0
        if range.lowerBound > 0 {
            guard let end = span.position(of: 10, from: 0) else { return }
            position = end + 1
        }
        while position < bytes.count, problem == nil {
            guard let end = span.position(of: 10, from: position) else {
                let rest = Self.rest(of: content, from: start + position, known: range.upperBound)
                if let rest { take(rest.span, endsAt: start + position + rest.count, &decoder) }
                return
            }
            take(span.extracting(position..<end), endsAt: start + end, &decoder)
            position = end + 1
        }
    }

    private mutating func take(_ line: Span<UInt8>, endsAt end: Int, _ decoder: inout LineDecoder) {
        do throws(LineProblem) {
            headers.append(try decoder.decode(line, into: &segment))
            ends.append(end)
        } catch {
            problem = (error, end)
        }
    }

    /// A line that goes on beyond the range, without its newline; nothing where it has none.
    private static func rest(of content: LineContent, from start: Int, known end: Int) -> [UInt8]? {
        var line = content[start..<end]
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
