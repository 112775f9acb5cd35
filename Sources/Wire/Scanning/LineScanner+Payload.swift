import Events
import GlobalCompact
import JSON

/// The members of `data`, against the table of the type's fields.
extension LineScanner {
    /// Moves past the payload of a type's fields, and keeps where its values stand; an empty place where a field is absent.
    static func takePayload(
        _ line: Span<UInt8>, _ position: inout Int, _ range: Range<Int>, _ table: ScanTable, _ places: inout MutableSpan<Range<Int>>
    ) -> Bool {
        guard take("{", line, &position) else { return false }
        var next = range.lowerBound
        while true {
            while next < range.upperBound, !table.fields[next].token.stands(line, position) {
                guard !table.fields[next].isRequired else { return false }
                places[next &- range.lowerBound] = 0..<0
                next &+= 1
            }
            guard next < range.upperBound else { return false }
            position &+= table.fields[next].token.count
            let start = position
            guard takeValue(line, &position, next, table) else { return false }
            places[next &- range.lowerBound] = start..<position
            next &+= 1
            if take(",", line, &position) { continue }
            guard take("}", line, &position) else { return false }
            while next < range.upperBound {
                guard !table.fields[next].isRequired else { return false }
                places[next &- range.lowerBound] = 0..<0
                next &+= 1
            }
            return true
        }
    }

    /// Moves past the members of an object within the payload.
    private static func takeRecord(
        _ line: Span<UInt8>, _ position: inout Int, _ range: Range<Int>, _ table: ScanTable
    ) -> Bool {
        guard take("{", line, &position) else { return false }
        for place in range {
            guard table.fields[place].token.take(line, &position) else {
                if table.fields[place].isRequired { return false }
                continue
            }
            guard takeValue(line, &position, place, table) else { return false }
            if take("}", line, &position) {
                for rest in (place + 1)..<range.upperBound where table.fields[rest].isRequired { return false }
                return true
            }
            guard take(",", line, &position) else { return false }
        }
        return false
    }

    /// Moves past the value of the field at a place.
    private static func takeValue(
        _ line: Span<UInt8>, _ position: inout Int, _ field: Int, _ table: ScanTable
    ) -> Bool {
        switch table.fields[field].shape {
        case .text: takeText(line, &position)
        case .texts: takeSet(line, &position) { takeText($0, &$1) }
        case .word(let words): takeWord(line, &position, words, table)
        case .words(let words): takeSet(line, &position) { takeWord($0, &$1, words, table) }
        case .integer(let range): integer(line, &position).map(range.contains) ?? false
        case .period: takePeriod(line, &position)
        case .money: takeMoney(line, &position, table)
        case .states: takeSet(line, &position) { takeState($0, &$1) }
        case .numbers(let range): takeNumbers(line, &position, range)
        case .flag: table.yes.take(line, &position) || table.no.take(line, &position)
        case .slug: takeName(line, &position) { Subject.isSlug(utf8: $0) }
        case .slugs: takeSet(line, &position) { takeName($0, &$1) { Subject.isSlug(utf8: $0) } }
        case .eventID: takeName(line, &position) { EventID.isValid(utf8: $0) }
        case .eventIDs: takeSet(line, &position) { takeName($0, &$1) { EventID.isValid(utf8: $0) } }
        case .records(let range): takeRecords(line, &position, range, table)
        }
    }

    // MARK: Lists

    /// Moves past a list with at least one object.
    private static func takeRecords(
        _ line: Span<UInt8>, _ position: inout Int, _ range: Range<Int>, _ table: ScanTable
    ) -> Bool {
        guard take("[", line, &position) else { return false }
        while true {
            guard takeRecord(line, &position, range, table) else { return false }
            if take("]", line, &position) { return true }
            guard take(",", line, &position) else { return false }
        }
    }

    /// Moves past a list of texts, at least one, of which each stands before the next by its bytes, none with an escape.
    @inline(__always)
    private static func takeSet(_ line: Span<UInt8>, _ position: inout Int, _ takeOne: (Span<UInt8>, inout Int) -> Bool) -> Bool {
        guard take("[", line, &position) else { return false }
        var earlier: Range<Int>?
        while true {
            let start = position
            guard takeOne(line, &position) else { return false }
            let text = (start + 1)..<(position - 1)
            guard !hasEscape(line, text) else { return false }
            if let earlier, !precedes(line, earlier, text) { return false }
            earlier = text
            if take("]", line, &position) { return true }
            guard take(",", line, &position) else { return false }
        }
    }

    private static func precedes(_ line: Span<UInt8>, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
        let shared = min(first.count, second.count)
        for index in 0..<shared {
            let (left, right) = (line[first.lowerBound + index], line[second.lowerBound + index])
            if left != right { return left < right }
        }
        return first.count < second.count
    }

    private static func hasEscape(_ line: Span<UInt8>, _ text: Range<Int>) -> Bool {
        for index in text where line[index] == UInt8(ascii: "\\") { return true }
        return false
    }

    private static func takeNumbers(_ line: Span<UInt8>, _ position: inout Int, _ range: ClosedRange<Int>) -> Bool {
        guard take("[", line, &position) else { return false }
        var earlier = Int.min
        while true {
            guard let number = integer(line, &position), number > earlier, range.contains(number) else { return false }
            earlier = number
            if take("]", line, &position) { return true }
            guard take(",", line, &position) else { return false }
        }
    }

    // MARK: Single values

    @inline(__always)
    private static func take(_ byte: Unicode.Scalar, _ line: Span<UInt8>, _ position: inout Int) -> Bool {
        guard position < line.count, line[position] == UInt8(ascii: byte) else { return false }
        position &+= 1
        return true
    }

    /// Moves past a text with more than white space in it, as its first character or any letter or digit tells.
    private static func takeText(_ line: Span<UInt8>, _ position: inout Int) -> Bool {
        guard take("\"", line, &position) else { return false }
        let start = position
        guard JSONText.skipCanonicalString(line, &position) else { return false }
        if 0x21...0x7E ~= line[start], line[start] != UInt8(ascii: "\\"), position - 1 > start { return true }
        var index = start
        while index < position - 1 {
            switch line[index] {
            case UInt8(ascii: "\\"): index &+= 2
            case 0x21...0x7E: return true
            default: index &+= 1
            }
        }
        return false
    }

    private static func takeWord(_ line: Span<UInt8>, _ position: inout Int, _ words: Range<Int>, _ table: ScanTable) -> Bool {
        for place in words where table.words[place].take(line, &position) { return true }
        return false
    }

    /// Moves past a string whose bytes keep a rule that allows neither quotes nor backslashes.
    @inline(__always)
    private static func takeName(_ line: Span<UInt8>, _ position: inout Int, _ isValid: (Span<UInt8>) -> Bool) -> Bool {
        guard take("\"", line, &position) else { return false }
        let start = position
        guard let end = line.position(of: UInt8(ascii: "\""), from: start) else { return false }
        position = end
        guard isValid(line.extracting(start..<end)) else { return false }
        position &+= 1
        return true
    }

    private static func takeState(_ line: Span<UInt8>, _ position: inout Int) -> Bool {
        takeName(line, &position) { code in LetterCode(utf8: code).flatMap(State.init(letters:)) != nil }
    }

    private static func takePeriod(_ line: Span<UInt8>, _ position: inout Int) -> Bool {
        takeName(line, &position) { text in Period(dayInUTF8: text) != nil || otherPeriod(text) != nil }
    }

    /// An integer in plain digits, as RFC 8785 has it, of at most fifteen digits and not negative.
    private static func integer(_ line: Span<UInt8>, _ position: inout Int) -> Int? {
        let start = position
        var number = 0
        while position < line.count, 48...57 ~= line[position], position - start < 16 {
            number = number &* 10 &+ Int(line[position] &- 48)
            position &+= 1
        }
        let count = position - start
        guard 1...15 ~= count, count == 1 || line[start] != 48 else { return nil }
        return number
    }

    private static func takeMoney(_ line: Span<UInt8>, _ position: inout Int, _ table: ScanTable) -> Bool {
        guard table.amount.take(line, &position) else { return false }
        let start = position
        guard let end = line.position(of: UInt8(ascii: "\""), from: start) else { return false }
        position = end
        guard table.currency.take(line, &position), position + 5 <= line.count else { return false }
        let code = line.extracting(position..<(position + 3))
        position += 3
        guard table.moneyEnd.take(line, &position), let currency = Currency(utf8EverInForce: code) else { return false }
        return Money.isAmount(utf8: line.extracting(start..<end), of: currency)
    }
}
