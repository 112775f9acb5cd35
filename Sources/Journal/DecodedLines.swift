import Events
import Files
import GlobalCompact
import History
import JSON
import Wire

/// A stretch of a writer's file, decoded apart from the rest of it: the lines that begin in it.
struct DecodedLines: Sendable {
    private(set) var segment: EventIndexSegment
    private(set) var headers: [LineHeader] = []
    /// Where the newline of each line stands in the file.
    private(set) var ends: [Int] = []
    /// What is wrong with the line after those, and where its newline stands; there is no line after it.
    private(set) var problem: (reason: LineProblem, end: Int)?

    /// Few lines have fewer bytes.
    private static let lineBytes = 512

    /// Decodes the lines that begin in a range of the content's bytes.
    init(_ content: LineContent, _ range: Range<Int>, writer: String, hash: NameHash) {
        segment = EventIndexSegment(hash: hash)
        segment.reserve(lines: range.count / Self.lineBytes)
        headers.reserveCapacity(range.count / Self.lineBytes)
        ends.reserveCapacity(range.count / Self.lineBytes)
        var decoder = LineDecoder(writer: writer)
        FileChunk(content, range).forEachLine { bytes, line, marks, place in
            do throws(LineProblem) {
                headers.append(try decoder.decode(bytes, line, marks, into: &segment))
                ends.append(place.upperBound)
                return true
            } catch {
                problem = (error.told(of: place), place.upperBound)
                return false
            }
        }
    }
}
