import History
import JSON
import Wire

/// Lines that are to be written one after another, each with its newline.
struct LineBlock: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Where the newline of each line stands in the bytes.
    private(set) var ends: [Int] = []

    /// So many bytes are more than most lines have.
    private static let lineBytes = 768

    init() {}

    /// A block of one line.
    init(_ line: [UInt8]) {
        bytes = line + [10]
        ends = [line.count]
    }

    mutating func reserve(lines count: Int) {
        bytes.reserveCapacity(count * Self.lineBytes)
        ends.reserveCapacity(count)
    }

    /// Adds the line of an event; nothing where it is too long.
    mutating func append(_ offer: Offer, _ recording: Recording) throws(LineProblem) {
        try LineWriter.append(offer, recording, to: &bytes)
        ends.append(bytes.count)
        bytes.append(10)
    }

    /// What the lines say, read as lines of a file are: what is recorded is what they read back as.
    func decoded(writer: String, hash: NameHash) throws(LineProblem) -> EventIndexSegment {
        var segment = EventIndexSegment(hash: hash)
        segment.reserve(lines: ends.count)
        var decoder = LineDecoder(writer: writer)
        let (span, marks) = (bytes.span, TextMarks(bytes.span))
        var start = 0
        for end in ends {
            _ = try decoder.decode(span, start..<end, marks, into: &segment)
            start = end + 1
        }
        return segment
    }
}
