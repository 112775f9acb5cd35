import Events
import GlobalCompact
import History
import JSON
import Wire

/// Decodes the lines of a writer's file into a segment: mostly in one go through their bytes, the others in full.
struct LineDecoder {
    private let writer: String
    private var scanner: LineScanner
    private var reader = LineReader()
    private let rows = RowScanner()

    init(writer: String) {
        self.writer = writer
        scanner = LineScanner(writer: writer)
    }

    /// Takes in a line without its newline, and says what it is held to by the lines before it.
    mutating func decode(_ line: Span<UInt8>, into segment: inout EventIndexSegment) throws(LineProblem) -> LineHeader {
        if let scanned = scanner.scan(line) {
            var entry = IndexedEvent(occurred: scanned.occurred, recorded: scanned.recorded)
            entry.type = scanned.typeIndex
            entry.rank = scanned.rank
            entry.row = rows.append(line, scanned.typeIndex, scanner, to: &segment.rows, &segment.values)
            segment.append(entry, id: line.extracting(scanned.id), subject: line.extracting(scanned.subject))
            return LineHeader(sequence: scanned.sequence, batch: scanned.batch, recorded: scanned.recorded)
        }
        let event = try reader.read(line)
        segment.append(event)
        return LineHeader(event, writer: writer)
    }
}
