package import Events
package import GlobalCompact
import JSON

/// Reads again what lines state that were read in full before: mostly straight from the places of their values.
package struct StatementReader: Sendable {
    private var scanner = LineScanner(writer: "")
    private var reader = LineReader()
    /// The fields of the types that were met, by the places of their rows in the table.
    private var fields: [StatedFields?]

    package init() {
        fields = Array(repeating: nil, count: scanner.table.rows.count)
    }

    /// The event and its days, of the line without its newline that stands in a range of some bytes; nothing where it is no line.
    package mutating func statement(of line: Range<Int>, in bytes: [UInt8]) -> (event: Event, occurred: Period)? {
        if let statement = scannedStatement(of: line, in: bytes) { return statement }
        return try? reader.statement(of: bytes.span.extracting(line))
    }

    /// The same from the places of the line's values; nothing where it has to be read in full again.
    ///
    /// Of the envelope it looks at no more than it needs, so that of a line that nobody has read it may take what is none.
    package mutating func scannedStatement(of line: Range<Int>, in bytes: [UInt8]) -> (event: Event, occurred: Period)? {
        let span = bytes.span.extracting(..<line.upperBound)
        guard line.count <= LineLimit.bytes, let typeStart = Self.typeStart(span, from: line.lowerBound),
            let row = scanner.table.row(span, typeStart), let fields = fields(ofRow: row)
        else { return nil }
        var position = line.lowerBound
        guard scanner.tokens.open.take(span, &position) else { return nil }
        if scanner.tokens.batch.take(span, &position) {
            guard Self.skipText(span, &position), scanner.tokens.afterBatch.take(span, &position) else { return nil }
        }
        guard scanner.tokens.checksum.take(span, &position), Self.skipText(span, &position), scanner.tokens.data.take(span, &position),
            scanner.takePayload(span, &position, ofRow: row), scanner.tokens.id.take(span, &position),
            Self.skipText(span, &position), scanner.tokens.occurred.take(span, &position)
        else { return nil }
        let start = position
        guard Self.skipText(span, &position), let occurred = LineScanner.period(span.extracting(start..<position)) else { return nil }
        var values = ScannedFields(bytes, scanner.places, fields)
        let event = Event.make(scanner.table.rows[row].type, visitedBy: &values)
        return values.areAllTaken ? (event, occurred) : nil
    }

    private mutating func fields(ofRow row: Int) -> StatedFields? {
        if fields[row] == nil {
            fields[row] = StatedFields.of(row)
        }
        return fields[row]
    }

    /// Where the type's name begins: the line ends with it.
    private static func typeStart(_ line: Span<UInt8>, from start: Int) -> Int? {
        var position = line.count - 3
        while position > start, line[position] != UInt8(ascii: "\"") { position &-= 1 }
        return position > start ? position + 1 : nil
    }

    /// Moves to the next quote.
    private static func skipText(_ line: Span<UInt8>, _ position: inout Int) -> Bool {
        guard let end = line.position(of: UInt8(ascii: "\""), from: position) else { return false }
        position = end
        return true
    }
}
