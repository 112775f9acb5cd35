/// Reads comma-separated values as RFC 4180 has them: separators, quotes that are doubled within quotes, line breaks within quotes.
///
/// A line ends in LF or in CR and LF. Within quotes CR before LF is left out, as sheets have it. What breaks the form is gathered, and the
/// reading goes on. O(n) in the bytes.
package struct CSVReader: Sendable {
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    private let bytes: [UInt8]
    private let separator: UInt8
    private var place = 0
    private var row = 0
    /// What is wrong with the records that were read so far.
    package private(set) var problems: [CSVProblem] = []

    /// - Parameters:
    ///   - bytes: a text in UTF-8 without a byte-order mark.
    ///   - separator: an ASCII character that is neither a quote nor a line's end.
    package init(_ bytes: [UInt8], separator: UInt8) {
        (self.bytes, self.separator) = (bytes, separator)
    }

    /// All records of a text, and what is wrong with their form.
    package static func records(_ bytes: [UInt8], separator: UInt8) -> (records: [CSVRecord], problems: [CSVProblem]) {
        var reader = CSVReader(bytes, separator: separator)
        var records: [CSVRecord] = []
        while let record = reader.next() { records.append(record) }
        return (records, reader.problems)
    }

    /// The next record; nothing at the end. A line without anything is a record of one empty field.
    package mutating func next() -> CSVRecord? {
        guard place < bytes.count else { return nil }
        row += 1
        var fields: [CSVField] = []
        while true {
            fields.append(field(column: fields.count + 1))
            guard place < bytes.count, bytes[place] == separator else { break }
            place += 1
        }
        if place < bytes.count { place += bytes[place] == Self.carriageReturn ? 2 : 1 }
        return CSVRecord(row: row, fields: fields)
    }

    /// Whether a line ends at a place.
    private func isEnd(_ place: Int) -> Bool {
        if place >= bytes.count || bytes[place] == Self.lineFeed { return true }
        return bytes[place] == Self.carriageReturn && place + 1 < bytes.count && bytes[place + 1] == Self.lineFeed
    }

    private mutating func report(_ reason: CSVProblem.Reason, _ column: Int) {
        problems.append(CSVProblem(row: row, column: column, reason: reason))
    }

    private mutating func field(column: Int) -> CSVField {
        if place < bytes.count, bytes[place] == Self.quote { return quotedField(column: column) }
        return CSVField(String(decoding: bareBytes(column: column, .quoteInBareField), as: UTF8.self))
    }

    /// What stands up to the next separator or the line's end; of each kind of what is wrong in it, the first is told.
    private mutating func bareBytes(column: Int, _ reason: CSVProblem.Reason?) -> ArraySlice<UInt8> {
        let start = place
        var (hasQuote, hasReturn) = (false, false)
        while !isEnd(place), bytes[place] != separator {
            hasQuote = hasQuote || bytes[place] == Self.quote
            hasReturn = hasReturn || bytes[place] == Self.carriageReturn
            place += 1
        }
        if hasQuote, let reason { report(reason, column) }
        if hasReturn { report(.loneCarriageReturn, column) }
        return bytes[start..<place]
    }

    private mutating func quotedField(column: Int) -> CSVField {
        var text: [UInt8] = []
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == Self.lineFeed {
                while text.last == Self.carriageReturn { text.removeLast() }
            }
            guard byte == Self.quote else {
                text.append(byte)
                continue
            }
            if place < bytes.count, bytes[place] == Self.quote {
                text.append(byte)
                place += 1
                continue
            }
            if !isEnd(place), bytes[place] != separator {
                report(.textAfterQuote, column)
                text += bareBytes(column: column, nil)
            }
            return CSVField(String(decoding: text, as: UTF8.self), isQuoted: true)
        }
        report(.unclosedQuote, column)
        return CSVField(String(decoding: text, as: UTF8.self), isQuoted: true)
    }
}
