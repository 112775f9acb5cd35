package import Events
import Evidence
import GlobalCompact
package import JSON

/// Goes through a line as `LineWriter` writes it, once, without making its values.
///
/// What it takes, `LineReader` takes too and says the same of it. What it does not take may still be fine: it is read in full then.
package struct LineScanner: Sendable {
    let table = ScanTable.shared
    let tokens: EnvelopeTokens
    private let payload: PayloadScan
    /// The values of the payload's fields, in the order of the type's fields.
    package private(set) var values: [ScannedValue]
    /// Where the slugs of the documents that the line cites stand.
    package private(set) var cited: [Range<Int>] = []
    /// What the line says of another event, where it corrects or retracts one.
    package private(set) var change: ScannedChange?
    let correctionPlaces: ChangePlaces
    let retractionPlaces: ChangePlaces
    private var checksums = LineChecksums()
    /// The recorded time of the line before, as eight bytes and eight, and so on: the lines of a batch share it.
    private var lastRecorded: (text: (UInt64, UInt64, UInt64, UInt64), instant: Instant)?

    /// For the lines of one writer's file.
    package init(writer: String) {
        tokens = EnvelopeTokens(writer: writer)
        payload = PayloadScan(table)
        values = Array(repeating: .absent, count: table.mostFields)
        correctionPlaces = ChangePlaces(table.fieldNames(of: .eventCorrected))
        retractionPlaces = ChangePlaces(table.fieldNames(of: .eventRetracted))
    }

    /// The names of a type's fields, by their places; none where the type's lines cannot be scanned.
    package func fieldNames(of type: EventType) -> [String] {
        table.fieldNames(of: type)
    }

    /// What a line without its newline says; nothing where it has to be read in full.
    package mutating func scan(_ line: Span<UInt8>) -> ScannedLine? {
        checksums.forget()
        return scan(line, 0..<line.count, TextMarks(line))
    }

    /// What a line says that stands in a range of some bytes, without its newline; nothing where it has to be read in full.
    ///
    /// The bytes are the same for all lines that do not begin with them: checksums of some lines are worked out ahead.
    package mutating func scan(_ bytes: Span<UInt8>, _ line: Range<Int>, _ marks: borrowing TextMarks) -> ScannedLine? {
        let stops = marks.stops.span
        guard line.count <= LineLimit.bytes, line.upperBound <= marks.validCount, let typeStart = Self.typeStart(stops, line),
            let place = table.row(bytes, typeStart..<line.upperBound)
        else { return nil }
        var position = line.lowerBound
        guard tokens.open.take(bytes, &position) else { return nil }
        var batch: BatchPlace?
        if tokens.batch.take(bytes, &position) {
            batch = BatchPlace(utf8: bytes.extracting(Self.text(stops, &position)))
            guard batch != nil, tokens.afterBatch.take(bytes, &position) else { return nil }
        }
        guard tokens.checksum.take(bytes, &position), let sum = Self.hexadecimal(bytes, &position), tokens.data.take(bytes, &position),
            checksums.sum(bytes, line, digitsAt: position - tokens.data.count - 8, marks) == sum,
            takePayload(bytes, stops, &position, ofRow: place)
        else { return nil }
        let row = table.rows[place]
        if change != nil { change = nil }
        if row.isChange {
            change = takeChange(bytes, stops, &position, row)
            if change == nil { return nil }
        }
        guard tokens.id.take(bytes, &position) else { return nil }
        let id = Self.text(stops, &position)
        guard EventID.isValid(utf8: bytes.extracting(id)), tokens.occurred.take(bytes, &position) else { return nil }
        let period = Self.text(stops, &position)
        guard let occurred = Period(spelledInUTF8: bytes.extracting(period)), tokens.recorded.take(bytes, &position),
            let recorded = instant(bytes, Self.text(stops, &position)), occurred.first <= recorded.latestDayBegun,
            tokens.sequence.take(bytes, &position), let sequence = Self.sequence(bytes, &position),
            tokens.source.take(bytes, &position), tokens.writer.take(bytes, &position), tokens.subject.take(bytes, &position)
        else { return nil }
        let subject = Self.text(stops, &position)
        guard isSubject(bytes, subject, ofRow: place), tokens.time.take(bytes, &position),
            isTime(bytes, Self.text(stops, &position), of: occurred, spelled: period), tokens.type.take(bytes, &position),
            position == typeStart
        else { return nil }
        return ScannedLine(
            type: row.type, typeIndex: row.index, rank: row.rank, sequence: sequence, batch: batch, occurred: occurred,
            recorded: recorded, id: id, subject: subject)
    }

    /// Moves past the payload of a line of the type whose row is at a place, and keeps its values.
    ///
    /// - Parameter isPartial: whether fields may be left out that the type requires.
    mutating func takePayload(
        _ bytes: Span<UInt8>, _ stops: Span<UInt64>, _ position: inout Int, ofRow place: Int, isPartial: Bool = false
    ) -> Bool {
        var found: [ScannedValue] = []
        var documents: [Range<Int>] = []
        swap(&found, &values)
        swap(&documents, &cited)
        // As a whole they are taken out at five times the cost.
        while !documents.isEmpty { documents.removeLast() }
        var span = found.mutableSpan
        let isTaken = payload.takeFields(
            bytes, stops, &position, table.rows[place].fields, &span, &documents, isPartial: isPartial)
        swap(&found, &values)
        swap(&documents, &cited)
        return isTaken
    }

    /// Keeps values of the fields of the row at a place none of which is there.
    mutating func takeNoPayload(ofRow place: Int) {
        for field in 0..<table.rows[place].fields.count { values[field] = .absent }
        cited.removeAll(keepingCapacity: true)
    }

    // MARK: Pieces of the envelope

    /// Where the type's name begins: the line ends with it.
    static func typeStart(_ stops: Span<UInt64>, _ line: Range<Int>) -> Int? {
        // Before the quote and the brace that end it.
        guard let quote = stops.stop(before: line.upperBound &- 2), quote > line.lowerBound else { return nil }
        return quote &+ 1
    }

    /// Moves to the end of a text without escapes, and answers where it stands.
    @inline(__always)
    static func text(_ stops: Span<UInt64>, _ position: inout Int) -> Range<Int> {
        let start = position
        position = stops.stop(from: start)
        return start..<position
    }

    /// A recorded time, which is not read again where it is that of the line before.
    private mutating func instant(_ bytes: Span<UInt8>, _ place: Range<Int>) -> Instant? {
        guard place.count == 27 else { return nil }
        let start = place.lowerBound
        let (first, second) = (bytes.word(at: start), bytes.word(at: start &+ 8))
        let (third, fourth) = (bytes.word(at: start &+ 16), bytes.word(at: start &+ 19))
        if let last = lastRecorded, last.text == (first, second, third, fourth) { return last.instant }
        guard let instant = Instant(utf8: bytes.extracting(place)) else { return nil }
        lastRecorded = ((first, second, third, fourth), instant)
        return instant
    }

    /// Eight lower-case hexadecimal digits.
    private static func hexadecimal(_ bytes: Span<UInt8>, _ position: inout Int) -> UInt32? {
        guard position &+ 8 <= bytes.count else { return nil }
        let word = bytes.word(at: position)
        let low = word & 0x7F7F_7F7F_7F7F_7F7F
        // The top bit of each byte that is a digit, and that is `a` to `f`.
        let digits = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646) & 0x8080_8080_8080_8080
        let letters = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x1919_1919_1919_1919) & 0x8080_8080_8080_8080
        guard (digits | letters) & ~word == 0x8080_8080_8080_8080 else { return nil }
        position &+= 8
        // Letters are nine more than their lower halves; then pairs, fours and all eight are put together, the first the highest.
        var value = (word & 0x0F0F_0F0F_0F0F_0F0F) &+ (letters &>> 7) &* 9
        value = (value &<< 4 | value &>> 8) & 0x00FF_00FF_00FF_00FF
        value = (value &<< 8 | value &>> 16) & 0x0000_FFFF_0000_FFFF
        return UInt32(truncatingIfNeeded: value &<< 16 | value &>> 32)
    }

    /// The number that ten digits are, from 1.
    private static func sequence(_ bytes: Span<UInt8>, _ position: inout Int) -> Int? {
        guard position &+ 10 <= bytes.count else { return nil }
        var head = bytes.word(at: position) ^ 0x3030_3030_3030_3030
        let (tens, units) = (bytes[position &+ 8] ^ 0x30, bytes[position &+ 9] ^ 0x30)
        guard (head | (head &+ 0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080 == 0, tens < 10, units < 10 else { return nil }
        position &+= 10
        // Pairs, fours and all eight digits, the first byte the highest.
        head = head &* 10 &+ head &>> 8
        head = (head & 0x00FF_00FF_00FF_00FF) &* 100 &+ (head &>> 16 & 0x00FF_00FF_00FF_00FF)
        head = (head & 0x0000_FFFF_0000_FFFF) &* 10_000 &+ (head &>> 32 & 0x0000_FFFF_0000_FFFF)
        let number = Int(head & 0xFFFF_FFFF) &* 100 &+ Int(tens) &* 10 &+ Int(units)
        return number > 0 ? number : nil
    }

    /// Whether the envelope's time is the effective day of the period that is spelled at another place.
    private func isTime(_ bytes: Span<UInt8>, _ time: Range<Int>, of occurred: Period, spelled period: Range<Int>) -> Bool {
        guard time.count == 20, tokens.midnight.stands(bytes, time.lowerBound &+ 10) else { return false }
        guard period.count == 10, occurred.first == occurred.last else {
            return Day(utf8: bytes.extracting(time.lowerBound..<time.lowerBound &+ 10)) == occurred.last
        }
        // The same ten bytes are the same day. No other spelling of one day is as long.
        return bytes.word(at: time.lowerBound) == bytes.word(at: period.lowerBound)
            && bytes.word(at: time.lowerBound &+ 2) == bytes.word(at: period.lowerBound &+ 2)
    }

    func isSubject(_ bytes: Span<UInt8>, _ place: Range<Int>, ofRow row: Int) -> Bool {
        let count = table.things[row].count
        guard place.count > count, table.things[row].stands(bytes, place.lowerBound) else { return false }
        let name = bytes.extracting((place.lowerBound + count)..<place.upperBound)
        return table.rows[row].isChange ? EventID.isValid(utf8: name) : Subject.isSlug(utf8: name)
    }
}
