import Evidence
import JSON

/// The checksums of lines that follow each other, worked out for four at a time.
struct LineChecksums: Sendable {
    /// Of the four lines, where each begins.
    private var starts = InlineArray<4, Int>(repeating: -1)
    private var sums: [UInt32] = [0, 0, 0, 0]
    /// Of each line, where it begins, where its digits are and where it ends.
    private var places: [Int] = Array(repeating: 0, count: 12)
    /// Which of them comes next.
    private var next = 4

    /// The checksum of a line that stands in a range of some bytes, its digits from a place on; lines are asked for one after another.
    mutating func sum(_ bytes: Span<UInt8>, _ line: Range<Int>, digitsAt digits: Int, _ marks: borrowing TextMarks) -> UInt32 {
        if next < 4, starts[next] == line.lowerBound, places[3 &* next &+ 1] == digits, places[3 &* next &+ 2] == line.upperBound {
            next &+= 1
            return sums[next &- 1]
        }
        next = 4
        guard note(0, line, digits) else { return CRC32C.checksum(bytes.extracting(line), noughtsFrom: digits - line.lowerBound) }
        // The digits of the lines after it stand where those of a line of `LineWriter` would.
        var end = line.upperBound
        for index in 1..<4 {
            guard let following = marks.newline(from: end + 1), let digits = Self.digits(bytes, end + 1, marks),
                note(index, end + 1..<following, digits)
            else { return CRC32C.checksum(bytes.extracting(line), noughtsFrom: digits - line.lowerBound) }
            end = following
        }
        CRC32C.checksums(bytes, places, into: &sums)
        next = 1
        return sums[0]
    }

    /// Forgets what was worked out ahead.
    mutating func forget() {
        next = 4
    }

    /// Notes a line; not where it has no room for its digits.
    private mutating func note(_ index: Int, _ line: Range<Int>, _ digits: Int) -> Bool {
        guard line.lowerBound <= digits, digits + 8 <= line.upperBound else { return false }
        starts[index] = line.lowerBound
        places[3 * index] = line.lowerBound
        places[3 * index + 1] = digits
        places[3 * index + 2] = line.upperBound
        return true
    }

    /// Where the digits of the line stand that begins at a place, if it is as `LineWriter` writes it.
    private static func digits(_ bytes: Span<UInt8>, _ start: Int, _ marks: borrowing TextMarks) -> Int? {
        // `{"crc32c":"`, or `{"batch":"` and a place before `","crc32c":"`.
        guard start + 11 < bytes.count else { return nil }
        if bytes[start + 2] == UInt8(ascii: "c") { return start + 11 }
        return marks.stops.span.stop(from: start + 10) + 12
    }
}
