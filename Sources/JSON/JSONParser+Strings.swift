/// Strings: their end, their escapes and their UTF-8.
extension JSONParser {
    /// Reads the string whose opening quote stands at `position`.
    mutating func readString(_ bytes: Span<UInt8>, _ position: inout Int) throws(JSONProblem) {
        let start = position
        var isEscaped = false
        position += 1
        while true {
            Self.skipPlainCharacters(bytes, &position)
            guard position < bytes.count else {
                throw JSONProblem(offset: position, reason: .unexpectedEnd)
            }
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                append(.string, start..<position)
                if isEscaped { tape[tape.count - 1].isEscaped = true }
                return
            case UInt8(ascii: "\\"):
                isEscaped = true
                try readEscape(bytes, &position)
            case ..<0x20:
                throw JSONProblem(offset: position, reason: .controlCharacterInString)
            default:
                let length = Self.multibyteLength(bytes, position)
                guard length > 0 else {
                    throw JSONProblem(offset: position, reason: .invalidUTF8)
                }
                position += length
            }
        }
    }

    /// Moves to the next byte that is not a printable ASCII character other than quote and backslash, eight bytes at a time.
    @inline(__always)
    static func skipPlainCharacters(_ bytes: Span<UInt8>, _ position: inout Int) {
        while position &+ 8 <= bytes.count {
            let special = specialBytes(bytes.word(at: position))
            guard special == 0 else {
                position &+= special.trailingZeroBitCount &>> 3
                return
            }
            position &+= 8
        }
        while position < bytes.count, isPlain(bytes[position]) {
            position += 1
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    /// The top bit of each byte that is not plain; bytes above the lowest such one may be marked wrongly, as borrows run upwards.
    @inline(__always)
    private static func specialBytes(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ (ones &* 0x22)
        let backslashes = word ^ (ones &* 0x5C)
        let isQuote = (quotes &- ones) & ~quotes
        let isBackslash = (backslashes &- ones) & ~backslashes
        let isControl = (word &- ones &* 0x20) & ~word
        return (isQuote | isBackslash | isControl | word) & (ones &* 0x80)
    }

    /// The length of the well-formed sequence of several bytes that begins at `position`, or 0 (RFC 3629, section 4).
    static func multibyteLength(_ bytes: Span<UInt8>, _ position: Int) -> Int {
        let lead = bytes[position]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return 0
        }
        switch lead {
        case 0xE0: second = 0xA0...0xBF
        case 0xED: second = 0x80...0x9F
        case 0xF0: second = 0x90...0xBF
        case 0xF4: second = 0x80...0x8F
        default: break
        }
        guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return 0 }
        for index in position + 2..<position + length where bytes[index] & 0xC0 != 0x80 {
            return 0
        }
        return length
    }
}
