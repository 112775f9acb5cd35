package import Events
package import GlobalCompact
package import JSON

/// Reads again what lines state that were read in full before: mostly straight from the places of their values.
package struct StatementReader: Sendable {
    private var scanner = LineScanner(writer: "")
    private var reader = LineReader()
    /// The fields of the types that were met, by the places of their rows in the table.
    private var fields: [StatedFields?]

    package init() {
        fields = Array(repeating: nil, count: scanner.table.rows.count)
    }

    /// A reader of so many lines. Of a few each is read in less time than its tables are copied: those they have in common with others.
    package static func reading(_ lines: Int) -> StatementReader {
        lines < 64 ? ofFew : StatementReader()
    }

    private static let ofFew = StatementReader()

    /// The event and its days, of the line without its newline that stands in a range of some bytes; nothing where it is no line.
    package mutating func statement(
        of line: Range<Int>, in bytes: [UInt8], _ marks: borrowing TextMarks
    ) -> (event: Event, occurred: Period)? {
        if let statement = scannedStatement(of: line, in: bytes, marks) { return statement }
        return try? reader.statement(of: bytes.span.extracting(line))
    }

    /// The same from the places of the line's values; nothing where it has to be read in full again.
    ///
    /// Of the envelope it looks at no more than it needs, so that of a line that nobody has read it may take what is none.
    package mutating func scannedStatement(
        of line: Range<Int>, in bytes: [UInt8], _ marks: borrowing TextMarks
    ) -> (event: Event, occurred: Period)? {
        let (span, stops) = (bytes.span, marks.stops.span)
        guard line.count <= LineLimit.bytes, line.upperBound <= marks.validCount, let typeStart = LineScanner.typeStart(stops, line),
            let row = scanner.table.row(span, typeStart..<line.upperBound), let fields = fields(ofRow: row)
        else { return nil }
        var position = line.lowerBound
        guard scanner.tokens.open.take(span, &position) else { return nil }
        if scanner.tokens.batch.take(span, &position) {
            _ = LineScanner.text(stops, &position)
            guard scanner.tokens.afterBatch.take(span, &position) else { return nil }
        }
        guard scanner.tokens.checksum.take(span, &position) else { return nil }
        _ = LineScanner.text(stops, &position)
        guard scanner.tokens.data.take(span, &position), scanner.takePayload(span, stops, &position, ofRow: row),
            scanner.tokens.id.take(span, &position)
        else { return nil }
        _ = LineScanner.text(stops, &position)
        guard scanner.tokens.occurred.take(span, &position),
            let occurred = Period(spelledInUTF8: span.extracting(LineScanner.text(stops, &position)))
        else { return nil }
        var values = ScannedFields(bytes, scanner.values, fields)
        let event = Event.make(scanner.table.rows[row].type, visitedBy: &values)
        return values.areAllTaken ? (event, occurred) : nil
    }

    private mutating func fields(ofRow row: Int) -> StatedFields? {
        if fields[row] == nil {
            fields[row] = StatedFields.of(row)
        }
        return fields[row]
    }
}
