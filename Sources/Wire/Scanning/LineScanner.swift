import Events
import Evidence
package import GlobalCompact
import JSON

/// Goes through a line as `LineWriter` writes it, once, without making its values.
///
/// What it takes, `LineReader` takes too and says the same of it. What it does not take may still be fine: it is read in full then.
package struct LineScanner: Sendable {
    let table = ScanTable.shared
    let tokens: EnvelopeTokens
    /// Where the values of the payload's fields stand, in the order of the type's fields; empty where a field is absent.
    private(set) var places: [Range<Int>]
    /// The places in the table of the fields of the type of the line that was scanned last.
    private(set) var fields = 0..<0

    /// For the lines of one writer's file.
    package init(writer: String) {
        tokens = EnvelopeTokens(writer: writer)
        places = Array(repeating: 0..<0, count: table.mostFields)
    }

    /// What a line without its newline says; nothing where it has to be read in full.
    package mutating func scan(_ line: Span<UInt8>) -> ScannedLine? {
        guard line.count <= LineLimit.bytes, let typeStart = Self.typeStart(line), let place = table.row(line, typeStart)
        else { return nil }
        var position = 0
        guard tokens.open.take(line, &position) else { return nil }
        var batch: BatchPlace?
        if tokens.batch.take(line, &position) {
            batch = BatchPlace(utf8: line.extracting(Self.text(line, &position)))
            guard batch != nil, tokens.afterBatch.take(line, &position) else { return nil }
        }
        guard tokens.checksum.take(line, &position), let sum = Self.hexadecimal(line, &position), tokens.data.take(line, &position),
            LineChecksum.of(line, digitsAt: position - tokens.data.count - 8) == sum, takePayload(line, &position, ofRow: place),
            tokens.id.take(line, &position)
        else { return nil }
        let id = Self.text(line, &position)
        guard EventID.isValid(utf8: line.extracting(id)), tokens.occurred.take(line, &position) else { return nil }
        let period = Self.text(line, &position)
        guard let occurred = Self.period(line.extracting(period)), tokens.recorded.take(line, &position),
            let recorded = Instant(utf8: line.extracting(Self.text(line, &position))), occurred.first <= recorded.latestDayBegun,
            tokens.sequence.take(line, &position), let sequence = Self.sequence(line, &position),
            tokens.source.take(line, &position), tokens.writer.take(line, &position), tokens.subject.take(line, &position)
        else { return nil }
        let subject = Self.text(line, &position)
        guard Self.isSubject(line, subject, table.rows[place].thing), tokens.time.take(line, &position),
            isTime(line, Self.text(line, &position), of: occurred, spelled: period), tokens.type.take(line, &position),
            position == typeStart
        else { return nil }
        return ScannedLine(
            type: table.rows[place].type, typeIndex: table.rows[place].index, rank: table.rows[place].rank, sequence: sequence,
            batch: batch, occurred: occurred, recorded: recorded, id: id, subject: subject)
    }

    /// Moves past the payload of a line of the type whose row is at a place, and keeps where its values stand.
    mutating func takePayload(_ line: Span<UInt8>, _ position: inout Int, ofRow place: Int) -> Bool {
        fields = table.rows[place].fields
        let (table, fields) = (table, fields)
        var places = places.mutableSpan
        return Self.takePayload(line, &position, fields, table, &places)
    }

    // MARK: Pieces of the envelope

    /// Where the type's name begins: the line ends with it.
    private static func typeStart(_ line: Span<UInt8>) -> Int? {
        var position = line.count - 3
        while position > 0, line[position] != UInt8(ascii: "\"") { position &-= 1 }
        return position > 0 ? position + 1 : nil
    }

    /// Moves to the next quote, and answers what stands before it.
    private static func text(_ line: Span<UInt8>, _ position: inout Int) -> Range<Int> {
        let start = position
        position = line.position(of: UInt8(ascii: "\""), from: start) ?? line.count
        return start..<position
    }

    /// A period as a line may spell it.
    package static func period(_ text: Span<UInt8>) -> Period? {
        Period(dayInUTF8: text) ?? otherPeriod(text)
    }

    /// A period of any spelling that a line may have but a day's.
    static func otherPeriod(_ text: Span<UInt8>) -> Period? {
        let spelling = Self.string(text)
        guard let period = try? Period(parsing: spelling), period.isSpelling(spelling) else { return nil }
        return period
    }

    /// The text of some bytes; empty where they are no UTF-8.
    static func string(_ bytes: Span<UInt8>) -> String {
        guard let text = try? UTF8Span(validating: bytes) else { return "" }
        return String(copying: text)
    }

    /// Eight lower-case hexadecimal digits.
    private static func hexadecimal(_ line: Span<UInt8>, _ position: inout Int) -> UInt32? {
        guard position + 8 <= line.count else { return nil }
        var value: UInt32 = 0
        for _ in 0..<8 {
            let digit = line[position]
            switch digit {
            case 48...57: value = value << 4 | UInt32(digit - 48)
            case 97...102: value = value << 4 | UInt32(digit - 87)
            default: return nil
            }
            position &+= 1
        }
        return value
    }

    /// The number that ten digits are, from 1.
    private static func sequence(_ line: Span<UInt8>, _ position: inout Int) -> Int? {
        guard position + 10 <= line.count else { return nil }
        var number = 0
        for _ in 0..<10 {
            let digit = line[position]
            guard 48...57 ~= digit else { return nil }
            number = number &* 10 &+ Int(digit &- 48)
            position &+= 1
        }
        return number > 0 ? number : nil
    }

    /// Whether the envelope's time is the effective day of the period that is spelled at another place.
    private func isTime(_ line: Span<UInt8>, _ time: Range<Int>, of occurred: Period, spelled period: Range<Int>) -> Bool {
        guard period.count == 10, occurred.first == occurred.last else {
            return EffectiveTime.isText(line.extracting(time), of: occurred)
        }
        // The same ten bytes are the same day. No other spelling of one day is as long.
        return time.count == 20 && line.word(at: time.lowerBound) == line.word(at: period.lowerBound)
            && line.word(at: time.lowerBound + 2) == line.word(at: period.lowerBound + 2)
            && tokens.midnight.stands(line, time.lowerBound + 10)
    }

    private static func isSubject(_ line: Span<UInt8>, _ place: Range<Int>, _ thing: ByteToken) -> Bool {
        guard place.count > thing.count, thing.stands(line, place.lowerBound) else { return false }
        return Subject.isSlug(utf8: line.extracting((place.lowerBound + thing.count)..<place.upperBound))
    }
}
