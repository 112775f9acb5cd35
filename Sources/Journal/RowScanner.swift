import Events
import GlobalCompact
package import History
import JSON
package import Wire

/// Writes the rows of lines that were scanned, straight from the places of their values, as History writes them of events.
package struct RowScanner {
    private struct Field {
        let content: RowLayout.Content
        /// Its place among the sorted fields of its type.
        let place: Int
        let slot: Int
        let width: Int
    }

    private struct Row {
        /// The places of its fields among all.
        let fields: Range<Int>
        let width: Int
    }

    /// The first eight bytes of `,"document":"`, and the last.
    private let documentStart = Array(",\"docume".utf8).span.word(at: 0)
    private let documentEnd = Array("ument\":\"".utf8).span.word(at: 0)
    private let fields: [Field]
    /// By the indices of the types.
    private let rows: [Row]

    /// For lines of every type that a scanner takes.
    private static let shared = RowScanner(LineScanner(writer: ""))

    private init(_ scanner: LineScanner) {
        var fields: [Field] = []
        rows = EventTypeIndex.types.map { type in
            let layout = RowLayout.of(type)
            let names = scanner.fieldNames(of: type)
            let own = layout.fields.compactMap { field in
                names.firstIndex(of: field.name).map { Field(content: field.content, place: $0, slot: field.slot, width: field.width) }
            }
            fields += own
            return Row(fields: (fields.count - own.count)..<fields.count, width: layout.width)
        }
        self.fields = fields
    }

    /// A copy with memory of its own: where threads count their references to the same memory, they wait for each other.
    package init() {
        fields = Self.shared.fields.map { $0 }
        rows = Self.shared.rows.map { $0 }
    }

    /// Adds the row of the line that was scanned last to others, and answers where it begins.
    package func append(
        _ line: Span<UInt8>, _ type: UInt16, _ scanner: LineScanner, to rows: inout [UInt32], _ values: inout ByteInterner
    ) -> UInt32 {
        let row = self.rows[Int(type)]
        let start = rows.count
        for _ in 0..<row.width { rows.append(0) }
        var slots = rows.mutableSpan
        var present: UInt32 = 0
        var bit: UInt32 = 1
        for place in row.fields {
            let field = fields[place]
            let value = scanner.value(of: field.place)
            if value.isEmpty {
                if field.content.holdsNames { slots[start &+ field.slot] = IndexedEvent.none }
            } else {
                present |= bit
                put(line, value, field, scanner, start &+ field.slot, &slots, &values)
            }
            bit &<<= 1
        }
        slots[start] = present
        return UInt32(start)
    }

    @inline(__always)
    private func put(
        _ line: Span<UInt8>, _ value: Range<Int>, _ field: Field, _ scanner: LineScanner, _ slot: Int, _ slots: inout MutableSpan<UInt32>,
        _ values: inout ByteInterner
    ) {
        // Without its quotes or brackets; a number has none, and may be one digit.
        let content = value.count > 1 ? (value.lowerBound + 1)..<(value.upperBound - 1) : value
        switch field.content {
        case .notKept: break
        case .word: slots[slot] = UInt32((scanner.word(line, of: field.place) ?? -1) + 1)
        case .flag: slots[slot] = line[value.lowerBound] == UInt8(ascii: "t") ? 2 : 1
        case .words: put(scanner.words(line, of: field.place), field, slot, &slots)
        case .numbers: put(scanner.numbers(line, of: field.place), field, slot, &slots)
        case .integer: put(Self.integer(line, value), field, slot, &slots)
        case .period:
            guard let days = LineScanner.period(line.extracting(content))?.slots else { break }
            slots[slot] = days.first
            slots[slot + 1] = days.last
        case .money:
            let money = Self.money(line, content)
            put(money.minorUnits, field, slot, &slots)
            slots[slot + 2] = money.currency
        case .name: slots[slot] = Self.name(line, content, &values)
        case .names: slots[slot] = Self.names(line, content, &values)
        case .documents: slots[slot] = documents(line, content, &values)
        }
    }

    @inline(__always)
    private func put(_ value: UInt64, _ field: Field, _ slot: Int, _ slots: inout MutableSpan<UInt32>) {
        slots[slot] = UInt32(truncatingIfNeeded: value)
        if field.width > 1 { slots[slot &+ 1] = UInt32(truncatingIfNeeded: value >> 32) }
    }

    // MARK: Values

    private static func integer(_ line: Span<UInt8>, _ digits: Range<Int>) -> UInt64 {
        var number: UInt64 = 0
        for position in digits { number = number &* 10 &+ UInt64(line[position] &- 48) }
        return number
    }

    /// The amount that the content of an object says, all of whose digits count minor units.
    private static func money(_ line: Span<UInt8>, _ content: Range<Int>) -> (minorUnits: UInt64, currency: UInt32) {
        // The three letters and their quote end it, and the amount stands before `","currency":"`.
        let code = content.upperBound - 4
        var units: UInt64 = 0
        for position in (content.lowerBound + "\"amount\":\"".utf8.count)..<(code - "\",\"currency\":\"".utf8.count)
        where line[position] != UInt8(ascii: ".") {
            units = units &* 10 &+ UInt64(line[position] &- 48)
        }
        return (units, UInt32(line[code]) << 16 | UInt32(line[code + 1]) << 8 | UInt32(line[code + 2]))
    }

    /// The number of a text, which may have escapes.
    private static func name(_ line: Span<UInt8>, _ content: Range<Int>, _ values: inout ByteInterner) -> UInt32 {
        let text = line.extracting(content)
        guard text.position(of: UInt8(ascii: "\\"), from: 0) != nil else { return values.number(of: text) }
        return values.number(of: JSONText.unescaped(text).span)
    }

    /// The number of the strings of a set, which have no escapes: `"DEU","FRA"`.
    private static func names(_ line: Span<UInt8>, _ content: Range<Int>, _ values: inout ByteInterner) -> UInt32 {
        let inner = (content.lowerBound + 1)..<(content.upperBound - 1)
        guard line.extracting(inner).position(of: UInt8(ascii: "\""), from: 0) != nil else {
            return values.number(of: line.extracting(inner))
        }
        var names: [UInt8] = []
        names.reserveCapacity(inner.count)
        var position = inner.lowerBound
        while position < inner.upperBound {
            if line[position] == UInt8(ascii: "\"") {
                names.append(RowLayout.separator)
                // Past the quote, the comma and the next quote.
                position += 3
            } else {
                names.append(line[position])
                position += 1
            }
        }
        return values.number(of: names.span)
    }

    /// The number of the documents of a list of citations: `{"at":"L9","document":"brief-2024"}`.
    ///
    /// Within a string no quote stands right after a comma, as there is a backslash before it.
    private func documents(_ line: Span<UInt8>, _ content: Range<Int>, _ values: inout ByteInterner) -> UInt32 {
        guard var document = document(line, content) else { return IndexedEvent.none }
        var rest = document.upperBound..<content.upperBound
        guard let second = self.document(line, rest) else { return values.number(of: line.extracting(document)) }
        var names: [UInt8] = []
        for index in document { names.append(line[index]) }
        document = second
        while true {
            names.append(RowLayout.separator)
            for index in document { names.append(line[index]) }
            rest = document.upperBound..<content.upperBound
            guard let next = self.document(line, rest) else { return values.number(of: names.span) }
            document = next
        }
    }

    /// Where the first document's slug in a range stands: after `,"document":"`.
    private func document(_ line: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
        var position = range.lowerBound
        while position + 13 < range.upperBound, let comma = line.position(of: UInt8(ascii: ","), from: position),
            comma + 13 < range.upperBound
        {
            if line.word(at: comma) == documentStart, line.word(at: comma + 5) == documentEnd {
                guard let end = line.position(of: UInt8(ascii: "\""), from: comma + 13) else { return nil }
                return comma + 13..<end
            }
            position = comma + 1
        }
        return nil
    }
}
