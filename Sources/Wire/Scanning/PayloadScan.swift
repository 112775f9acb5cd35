import Events
import GlobalCompact
import JSON

/// Goes through the members of `data`, against the table of the type's fields.
///
/// With memory of its own: where threads count their references to the same memory, they wait for each other. A class, so that it is not
/// copied for each line.
final class PayloadScan: Sendable {
    private let fields: [ScanTable.Field]
    private let words: [ByteToken]
    private let literals: ScanTable.Literals

    init(_ table: ScanTable) {
        fields = table.fields.map { $0 }
        words = table.words.map { $0 }
        literals = ScanTable.Literals()
    }

    /// Moves past the payload of a type's fields, and keeps its values, and where the documents stand that it cites.
    ///
    /// - Parameter isPartial: whether fields may be left out that the type requires.
    @inline(__always)
    func takeFields(
        _ bytes: Span<UInt8>, _ stops: Span<UInt64>, _ position: inout Int, _ range: Range<Int>, _ values: inout MutableSpan<ScannedValue>,
        _ cited: inout [Range<Int>], isPartial: Bool
    ) -> Bool {
        guard Self.take("{", bytes, &position) else { return false }
        var next = range.lowerBound
        while true {
            while next < range.upperBound, !fields[next].token.stands(bytes, position) {
                guard isPartial || !fields[next].isRequired else { return false }
                values[next &- range.lowerBound] = .absent
                next &+= 1
            }
            guard next < range.upperBound else { return false }
            position &+= fields[next].token.count
            let start = position
            var number: UInt64 = 0
            guard takeValue(bytes, stops, &position, fields[next].shape, &number, &cited) else { return false }
            values[next &- range.lowerBound] = ScannedValue(
                start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: position), number: number)
            next &+= 1
            if Self.take(",", bytes, &position) { continue }
            guard Self.take("}", bytes, &position) else { return false }
            while next < range.upperBound {
                guard isPartial || !fields[next].isRequired else { return false }
                values[next &- range.lowerBound] = .absent
                next &+= 1
            }
            return true
        }
    }

    /// Moves past the members of an object within the payload.
    private func takeRecord(
        _ bytes: Span<UInt8>, _ stops: Span<UInt64>, _ position: inout Int, _ range: Range<Int>, _ cited: inout [Range<Int>]
    ) -> Bool {
        guard Self.take("{", bytes, &position) else { return false }
        for place in range {
            guard fields[place].token.take(bytes, &position) else {
                if fields[place].isRequired { return false }
                continue
            }
            let start = position
            var number: UInt64 = 0
            guard takeValue(bytes, stops, &position, fields[place].shape, &number, &cited) else { return false }
            if fields[place].isCited { cited.append(start &+ 1..<position &- 1) }
            if Self.take("}", bytes, &position) {
                for rest in (place + 1)..<range.upperBound where fields[rest].isRequired { return false }
                return true
            }
            guard Self.take(",", bytes, &position) else { return false }
        }
        return false
    }

    /// Moves past the value of a field, and keeps what it says as a number.
    private func takeValue(
        _ bytes: Span<UInt8>, _ stops: Span<UInt64>, _ position: inout Int, _ shape: ScanTable.Shape, _ number: inout UInt64,
        _ cited: inout [Range<Int>]
    ) -> Bool {
        switch shape {
        case .text: return Self.takeText(bytes, stops, &position)
        case .texts: return Self.takeSet(bytes, &position) { Self.takePlainText($0, stops, &$1) }
        case .word(let words):
            guard let word = word(bytes, &position, words) else { return false }
            number = UInt64(truncatingIfNeeded: word &+ 1)
            return true
        case .words(let words):
            var bits: UInt64 = 0
            defer { number = bits }
            return Self.takeSet(bytes, &position) { bytes, position in
                guard let word = word(bytes, &position, words) else { return false }
                bits |= 1 &<< UInt64(truncatingIfNeeded: word)
                return true
            }
        case .integer(let range):
            guard let integer = Self.integer(bytes, &position), range.contains(integer) else { return false }
            number = UInt64(truncatingIfNeeded: integer)
            return true
        case .period:
            guard let period = Self.period(bytes, stops, &position) else { return false }
            let last = period.last.number &* 2 &+ (period.isOpenEnd ? 1 : 0)
            number = UInt64(UInt32(bitPattern: period.first.number)) | UInt64(UInt32(bitPattern: last)) << 32
            return true
        case .money: return takeMoney(bytes, stops, &position, &number)
        case .states: return Self.takeSet(bytes, &position) { Self.takeState($0, &$1) }
        case .numbers(let range): return Self.takeNumbers(bytes, &position, range, &number)
        case .flag:
            if literals.yes.take(bytes, &position) {
                number = 2
                return true
            }
            number = 1
            return literals.no.take(bytes, &position)
        case .slug: return Self.takeName(bytes, stops, &position) { Subject.isSlug(utf8: $0) }
        case .slugs: return Self.takeSet(bytes, &position) { Self.takeName($0, stops, &$1) { Subject.isSlug(utf8: $0) } }
        case .eventID: return Self.takeName(bytes, stops, &position) { EventID.isValid(utf8: $0) }
        case .eventIDs: return Self.takeSet(bytes, &position) { Self.takeName($0, stops, &$1) { EventID.isValid(utf8: $0) } }
        case .dayRule: return Self.takeDayRule(bytes, stops, &position)
        case .dayRules: return Self.takeList(bytes, &position) { Self.takeDayRule($0, stops, &$1) }
        case .records(let range): return takeRecords(bytes, stops, &position, range, &cited)
        case .changes: return Self.skipObject(bytes, stops, &position)
        }
    }

    /// Moves past an object of the line whatever it holds, as far as its brackets and strings tell.
    static func skipObject(_ bytes: Span<UInt8>, _ stops: Span<UInt64>, _ position: inout Int) -> Bool {
        var depth = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position &+= 1
                guard skipText(bytes, stops, &position) else { return false }
                continue
            case UInt8(ascii: "{"): depth &+= 1
            case UInt8(ascii: "}"): depth &-= 1
            case UInt8(ascii: "\n"): return false
            default: break
            }
            position &+= 1
            if depth == 0 { return true }
        }
        return false
    }

    // MARK: Lists

    /// Moves past a list with at least one object.
    private func takeRecords(
        _ bytes: Span<UInt8>, _ stops: Span<UInt64>, _ position: inout Int, _ range: Range<Int>, _ cited: inout [Range<Int>]
    ) -> Bool {
        Self.takeList(bytes, &position) { takeRecord($0, stops, &$1, range, &cited) }
    }

    /// Moves past a list with at least one value.
    @inline(__always)
    private static func takeList(_ bytes: Span<UInt8>, _ position: inout Int, _ takeOne: (Span<UInt8>, inout Int) -> Bool) -> Bool {
        guard take("[", bytes, &position) else { return false }
        while true {
            guard takeOne(bytes, &position) else { return false }
            if take("]", bytes, &position) { return true }
            guard take(",", bytes, &position) else { return false }
        }
    }

    /// Moves past a list of texts, at least one, of which each stands before the next by its bytes. `takeOne` takes none with an escape.
    @inline(__always)
    private static func takeSet(_ bytes: Span<UInt8>, _ position: inout Int, _ takeOne: (Span<UInt8>, inout Int) -> Bool) -> Bool {
        var earlier: Range<Int>?
        return takeList(bytes, &position) { bytes, position in
            let start = position
            guard takeOne(bytes, &position) else { return false }
            let text = (start &+ 1)..<(position &- 1)
            if let earlier, !precedes(bytes, earlier, text) { return false }
            earlier = text
            return true
        }
    }

    private static func precedes(_ bytes: Span<UInt8>, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
        let shared = min(first.count, second.count)
        for index in 0..<shared {
            let (left, right) = (bytes[first.lowerBound + index], bytes[second.lowerBound + index])
            if left != right { return left < right }
        }
        return first.count < second.count
    }

    private static func takeNumbers(
        _ bytes: Span<UInt8>, _ position: inout Int, _ range: ClosedRange<Int>, _ bits: inout UInt64
    ) -> Bool {
        guard take("[", bytes, &position) else { return false }
        var earlier = Int.min
        while true {
            guard let number = integer(bytes, &position), number > earlier, range.contains(number) else { return false }
            earlier = number
            bits |= 1 &<< UInt64(truncatingIfNeeded: number &- 1)
            if take("]", bytes, &position) { return true }
            guard take(",", bytes, &position) else { return false }
        }
    }

    // MARK: Single values

    @inline(__always)
    private static func take(_ byte: Unicode.Scalar, _ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: byte) else { return false }
        position &+= 1
        return true
    }

    /// Moves past a text with more than white space in it, as its first character or any letter or digit tells.
    private static func takeText(_ bytes: Span<UInt8>, _ stops: Span<UInt64>, _ position: inout Int) -> Bool {
        guard take("\"", bytes, &position) else { return false }
        let start = position
        guard skipText(bytes, stops, &position) else { return false }
        if 0x21...0x7E ~= bytes[start], bytes[start] != UInt8(ascii: "\\"), position - 1 > start { return true }
        return hasLetter(bytes, start..<position &- 1)
    }

    /// Moves past the rest of a text as RFC 8785 writes it, and its closing quote; false for one with `\u` escapes, which may be in that
    /// form.
    @inline(__always)
    private static func skipText(_ bytes: Span<UInt8>, _ stops: Span<UInt64>, _ position: inout Int) -> Bool {
        while true {
            position = stops.stop(from: position)
            guard position < bytes.count else { return false }
            if bytes[position] == UInt8(ascii: "\"") {
                position &+= 1
                return true
            }
            guard bytes[position] == UInt8(ascii: "\\"), position &+ 1 < bytes.count, JSONText.isShortEscape(bytes[position &+ 1])
            else { return false }
            position &+= 2
        }
    }

    private static func hasLetter(_ bytes: Span<UInt8>, _ text: Range<Int>) -> Bool {
        var index = text.lowerBound
        while index < text.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index &+= 2
            case 0x21...0x7E: return true
            default: index &+= 1
            }
        }
        return false
    }

    /// The same of a text without escapes.
    private static func takePlainText(_ bytes: Span<UInt8>, _ stops: Span<UInt64>, _ position: inout Int) -> Bool {
        guard take("\"", bytes, &position) else { return false }
        let text = LineScanner.text(stops, &position)
        return take("\"", bytes, &position) && hasLetter(bytes, text)
    }

    /// Moves past a word, and answers its place among the words that there are.
    @inline(__always)
    private func word(_ bytes: Span<UInt8>, _ position: inout Int, _ places: Range<Int>) -> Int? {
        for place in places where words[place].take(bytes, &position) { return place &- places.lowerBound }
        return nil
    }

    /// Moves past a string without escapes whose bytes keep a rule.
    @inline(__always)
    private static func takeName(
        _ bytes: Span<UInt8>, _ stops: Span<UInt64>, _ position: inout Int, _ isValid: (Span<UInt8>) -> Bool
    ) -> Bool {
        guard take("\"", bytes, &position) else { return false }
        let name = LineScanner.text(stops, &position)
        return isValid(bytes.extracting(name)) && take("\"", bytes, &position)
    }

    /// Moves past a rule for a day; few lines have one.
    private static func takeDayRule(_ bytes: Span<UInt8>, _ stops: Span<UInt64>, _ position: inout Int) -> Bool {
        takeName(bytes, stops, &position) { name in
            var copy: [UInt8] = []
            for index in name.indices { copy.append(name[index]) }
            return DayRule(String(decoding: copy, as: UTF8.self)) != nil
        }
    }

    private static func takeState(_ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
        guard position &+ 5 <= bytes.count, bytes[position] == UInt8(ascii: "\""), bytes[position &+ 4] == UInt8(ascii: "\"") else {
            return false
        }
        defer { position &+= 5 }
        return LetterCode(utf8: bytes.extracting(position &+ 1..<position &+ 4)).flatMap(State.init(letters:)) != nil
    }

    private static func period(_ bytes: Span<UInt8>, _ stops: Span<UInt64>, _ position: inout Int) -> Period? {
        guard take("\"", bytes, &position) else { return nil }
        let text = LineScanner.text(stops, &position)
        guard take("\"", bytes, &position) else { return nil }
        return Period(spelledInUTF8: bytes.extracting(text))
    }

    /// An integer in plain digits, as RFC 8785 has it, of at most fifteen digits and not negative.
    @inline(__always)
    private static func integer(_ bytes: Span<UInt8>, _ position: inout Int) -> Int? {
        let start = position
        var number = 0
        while position < bytes.count, 48...57 ~= bytes[position], position - start < 16 {
            number = number &* 10 &+ Int(bytes[position] &- 48)
            position &+= 1
        }
        let count = position - start
        guard 1...15 ~= count, count == 1 || bytes[start] != 48 else { return nil }
        return number
    }

    private func takeMoney(_ bytes: Span<UInt8>, _ stops: Span<UInt64>, _ position: inout Int, _ minorUnits: inout UInt64) -> Bool {
        guard literals.amount.take(bytes, &position) else { return false }
        let amount = LineScanner.text(stops, &position)
        guard literals.currency.take(bytes, &position), position &+ 5 <= bytes.count else { return false }
        let code = bytes.extracting(position..<(position &+ 3))
        position &+= 3
        guard literals.moneyEnd.take(bytes, &position), let currency = Currency(utf8EverInForce: code),
            let units = Money.minorUnits(utf8: bytes.extracting(amount), of: currency)
        else { return false }
        minorUnits = UInt64(bitPattern: units)
        return true
    }
}
