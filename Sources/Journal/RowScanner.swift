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
        /// The places of the slots of a row in which no field is.
        let empty: Range<Int>
    }

    private let fields: [Field]
    /// Rows of all types, in which no field is.
    private let empty: [UInt32]
    /// By the indices of the types.
    private let rows: [Row]

    /// For lines of every type that a scanner takes.
    private static let shared = RowScanner(LineScanner(writer: ""))

    private init(_ scanner: LineScanner) {
        var fields: [Field] = []
        var empty: [UInt32] = []
        rows = zip(EventTypeIndex.types, RowLayout.all).map { type, layout in
            let names = scanner.fieldNames(of: type)
            let own = layout.fields.compactMap { field in
                names.firstIndex(of: field.name).map { Field(content: field.content, place: $0, slot: field.slot, width: field.width) }
            }
            fields += own
            empty += layout.emptyRow
            return Row(fields: (fields.count - own.count)..<fields.count, empty: (empty.count - layout.width)..<empty.count)
        }
        self.fields = fields
        self.empty = empty
    }

    /// A copy with memory of its own: where threads count their references to the same memory, they wait for each other.
    package init() {
        fields = Self.shared.fields.map { $0 }
        empty = Self.shared.empty.map { $0 }
        rows = Self.shared.rows.map { $0 }
    }

    /// Adds the row of the line that was scanned last, in some bytes, to others, and answers where it begins; `IndexedEvent.none` where
    /// lines of its type have none.
    package func append(
        _ bytes: Span<UInt8>, _ line: ScannedLine, _ scanner: borrowing LineScanner, to rows: inout [UInt32],
        _ names: inout ByteInterner
    ) -> UInt32 {
        // The row of a correction is of the event's type.
        let row = self.rows[Int(scanner.change?.typeIndex ?? line.typeIndex)]
        if row.empty.isEmpty { return IndexedEvent.none }
        let start = rows.count
        unsafe empty.withUnsafeBufferPointer { unsafe rows.append(contentsOf: UnsafeBufferPointer(rebasing: $0[row.empty])) }
        let fields = fields.span
        let values = scanner.values.span
        var slots = rows.mutableSpan
        var present: UInt32 = 0
        var bit: UInt32 = 1
        for place in row.fields {
            let value = values[fields[place].place]
            let slot = start &+ fields[place].slot
            if value.end != 0 {
                present |= bit
                switch fields[place].content {
                case .notKept: break
                case .name: slots[slot] = Self.name(bytes, Self.content(value), &names)
                case .names: slots[slot] = Self.names(bytes, Self.content(value), &names)
                case .documents: slots[slot] = Self.documents(bytes, scanner.cited.span, &names)
                case .word, .flag, .words, .numbers, .integer, .period, .money:
                    slots[slot] = UInt32(truncatingIfNeeded: value.number)
                    if fields[place].width > 1 { slots[slot &+ 1] = UInt32(truncatingIfNeeded: value.number >> 32) }
                    if fields[place].width > 2 { slots[slot &+ 2] = Self.currency(bytes, value) }
                }
            }
            bit &<<= 1
        }
        slots[start] = present
        return UInt32(start)
    }

    // MARK: Values

    /// Where a value stands without its quotes or brackets.
    private static func content(_ value: ScannedValue) -> Range<Int> {
        (Int(value.start) &+ 1)..<(Int(value.end) &- 1)
    }

    /// The letters of the currency of an amount of money, which end it with their quote and its brace.
    private static func currency(_ bytes: Span<UInt8>, _ value: ScannedValue) -> UInt32 {
        let code = Int(value.end) &- 5
        return UInt32(bytes[code]) << 16 | UInt32(bytes[code &+ 1]) << 8 | UInt32(bytes[code &+ 2])
    }

    /// The number of a text, which may have escapes.
    private static func name(_ bytes: Span<UInt8>, _ content: Range<Int>, _ names: inout ByteInterner) -> UInt32 {
        let text = bytes.extracting(content)
        guard text.position(of: UInt8(ascii: "\\"), from: 0) != nil else { return names.number(of: text) }
        return names.number(of: JSONText.unescaped(text).span)
    }

    /// The number of the strings of a set, which have no escapes: `"DEU","FRA"`.
    private static func names(_ bytes: Span<UInt8>, _ content: Range<Int>, _ names: inout ByteInterner) -> UInt32 {
        let inner = (content.lowerBound + 1)..<(content.upperBound - 1)
        guard bytes.extracting(inner).position(of: UInt8(ascii: "\""), from: 0) != nil else {
            return names.number(of: bytes.extracting(inner))
        }
        var several: [UInt8] = []
        several.reserveCapacity(inner.count)
        var position = inner.lowerBound
        while position < inner.upperBound {
            if bytes[position] == UInt8(ascii: "\"") {
                several.append(RowLayout.separator)
                // Past the quote, the comma and the next quote.
                position += 3
            } else {
                several.append(bytes[position])
                position += 1
            }
        }
        return names.number(of: several.span)
    }

    /// The number of the documents that are cited, by the places of their slugs.
    private static func documents(_ bytes: Span<UInt8>, _ cited: Span<Range<Int>>, _ names: inout ByteInterner) -> UInt32 {
        if cited.isEmpty { return IndexedEvent.none }
        if cited.count == 1 { return names.number(of: bytes.extracting(cited[0])) }
        var several: [UInt8] = []
        for place in cited.indices {
            if place > 0 { several.append(RowLayout.separator) }
            for index in cited[place] { several.append(bytes[index]) }
        }
        return names.number(of: several.span)
    }
}
