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

    /// Takes in a line that stands in a range of some bytes, without its newline, and says what it is held to by the lines before it.
    mutating func decode(
        _ bytes: Span<UInt8>, _ line: Range<Int>, _ marks: borrowing TextMarks, into segment: inout EventIndexSegment
    ) throws(LineProblem) -> LineHeader {
        if let scanned = scanner.scan(bytes, line, marks) {
            var entry = IndexedEvent(occurred: scanned.occurred, recorded: scanned.recorded)
            entry.type = scanned.typeIndex
            entry.rank = scanned.rank
            entry.row = rows.append(bytes, scanned, scanner, to: &segment.rows, &segment.values)
            if let change = scanner.change { note(change, bytes, in: &entry, &segment) }
            let subject = scanner.change?.subject ?? scanned.subject
            segment.append(entry, id: bytes.extracting(scanned.id), subject: bytes.extracting(subject))
            return LineHeader(sequence: scanned.sequence, batch: scanned.batch, recorded: scanned.recorded)
        }
        let event = try reader.read(bytes.extracting(line))
        segment.append(event)
        return LineHeader(event, writer: writer)
    }

    /// Says in an entry what a correction or a retraction says of the event that it names.
    private func note(
        _ change: ScannedChange, _ bytes: Span<UInt8>, in entry: inout IndexedEvent, _ segment: inout EventIndexSegment
    ) {
        entry.target = segment.number(ofID: bytes.extracting(change.target))
        guard let replaces = change.replaces else {
            entry.role = IndexedEvent.Role.retracts.rawValue
            return
        }
        entry.replaces = segment.number(ofID: bytes.extracting(replaces))
        entry.setChanges(ofType: change.typeIndex, rank: change.rank, occurred: change.occurred)
    }
}
