import Events
import GlobalCompact
import JSON

/// The members of `data`, against the table of the type's fields.
extension LineScanner {
    /// Moves past the payload, and keeps where its values stand.
    mutating func takePayload(_ line: Span<UInt8>, _ position: inout Int, _ fields: [ScanTable.Field]) -> Bool {
        guard Self.take("{", line, &position) else { return false }
        var next = 0
        while true {
            while next < fields.count, !fields[next].token.stands(line, position) {
                guard !fields[next].isRequired else { return false }
                places.append(0..<0)
                next &+= 1
            }
            guard next < fields.count else { return false }
            position &+= fields[next].token.count
            let start = position
            guard takeValue(line, &position, fields[next].shape) else { return false }
            places.append(start..<position)
            next &+= 1
            if Self.take(",", line, &position) { continue }
            guard Self.take("}", line, &position) else { return false }
            while next < fields.count {
                guard !fields[next].isRequired else { return false }
                places.append(0..<0)
                next &+= 1
            }
            return true
        }
    }

    /// Moves past the members of an object within the payload.
    private func takeRecord(_ line: Span<UInt8>, _ position: inout Int, _ fields: [ScanTable.Field]) -> Bool {
        guard Self.take("{", line, &position) else { return false }
        for place in fields.indices {
            guard fields[place].token.take(line, &position) else {
                if fields[place].isRequired { return false }
                continue
            }
            guard takeValue(line, &position, fields[place].shape) else { return false }
            if Self.take("}", line, &position) { return fields[(place + 1)...].allSatisfy { !$0.isRequired } }
            guard Self.take(",", line, &position) else { return false }
        }
        return false
    }

    private func takeValue(_ line: Span<UInt8>, _ position: inout Int, _ shape: ScanTable.Shape) -> Bool {
        switch shape {
        case .text: return Self.takeText(line, &position)
        case .texts: return takeSet(line, &position) { Self.takeText($0, &$1) }
        case .word(let words): return Self.takeWord(line, &position, words)
        case .words(let words): return takeSet(line, &position) { Self.takeWord($0, &$1, words) }
        case .integer(let range): return Self.integer(line, &position).map(range.contains) ?? false
        case .period: return Self.takePeriod(line, &position)
        case .money: return Self.takeMoney(line, &position)
        case .states: return takeSet(line, &position) { Self.takeState($0, &$1) }
        case .numbers(let range): return Self.takeNumbers(line, &position, range)
        case .flag: return Self.takeLiteral("true", line, &position) || Self.takeLiteral("false", line, &position)
        case .slug: return Self.takeName(line, &position, Subject.isSlug(utf8:))
        case .slugs: return takeSet(line, &position) { Self.takeName($0, &$1, Subject.isSlug(utf8:)) }
        case .eventID: return Self.takeName(line, &position, EventID.isValid(utf8:))
        case .eventIDs: return takeSet(line, &position) { Self.takeName($0, &$1, EventID.isValid(utf8:)) }
        case .records(let fields): return takeList(line, &position) { takeRecord($0, &$1, fields) }
        }
    }

    // MARK: Lists

    /// Moves past a list with at least one entry.
    private func takeList(_ line: Span<UInt8>, _ position: inout Int, _ take: (Span<UInt8>, inout Int) -> Bool) -> Bool {
        guard Self.take("[", line, &position) else { return false }
        while true {
            guard take(line, &position) else { return false }
            if Self.take("]", line, &position) { return true }
            guard Self.take(",", line, &position) else { return false }
        }
    }

    /// Moves past a list of texts of which each stands before the next by its bytes, none with an escape.
    private func takeSet(_ line: Span<UInt8>, _ position: inout Int, _ take: (Span<UInt8>, inout Int) -> Bool) -> Bool {
        var earlier: Range<Int>?
        return takeList(line, &position) { line, position in
            let start = position
            guard take(line, &position) else { return false }
            let text = (start + 1)..<(position - 1)
            defer { earlier = text }
            return earlier.map { Self.precedes(line, $0, text) } ?? !Self.hasEscape(line, text)
        }
    }

    private static func precedes(_ line: Span<UInt8>, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
        guard !hasEscape(line, second) else { return false }
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

    private static func takeLiteral(_ literal: String, _ line: Span<UInt8>, _ position: inout Int) -> Bool {
        guard position + literal.utf8.count <= line.count else { return false }
        for (place, byte) in literal.utf8.enumerated() where line[position + place] != byte { return false }
        position += literal.utf8.count
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

    private static func takeWord(_ line: Span<UInt8>, _ position: inout Int, _ words: [ByteToken]) -> Bool {
        for index in words.indices where words[index].take(line, &position) { return true }
        return false
    }

    /// Moves past a string whose bytes keep a rule that allows neither quotes nor backslashes.
    private static func takeName(_ line: Span<UInt8>, _ position: inout Int, _ isValid: (Span<UInt8>) -> Bool) -> Bool {
        guard take("\"", line, &position) else { return false }
        let start = position
        while position < line.count, line[position] != UInt8(ascii: "\"") { position &+= 1 }
        guard position < line.count, isValid(line.extracting(start..<position)) else { return false }
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

    private static func takeMoney(_ line: Span<UInt8>, _ position: inout Int) -> Bool {
        guard takeLiteral("{\"amount\":\"", line, &position) else { return false }
        let start = position
        while position < line.count, line[position] != UInt8(ascii: "\"") { position &+= 1 }
        let amount = start..<position
        guard takeLiteral("\",\"currency\":\"", line, &position), position + 5 <= line.count else { return false }
        let code = position..<(position + 3)
        position += 3
        guard takeLiteral("\"}", line, &position) else { return false }
        guard let currency = Currency(codeEverInForce: string(line.extracting(code))) else { return false }
        return (try? Money(parsing: string(line.extracting(amount)), currency: currency)) != nil
    }
}
