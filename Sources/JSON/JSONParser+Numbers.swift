/// Numbers: RFC 8259's grammar, and whether they are plain integers.
extension JSONParser {
    /// Reads the number whose minus sign or first digit stands at `position`.
    mutating func readNumber(_ bytes: Span<UInt8>, _ position: inout Int) throws(JSONProblem) {
        let start = position
        if bytes[position] == UInt8(ascii: "-") {
            position += 1
        }
        guard Self.skipInteger(bytes, &position), Self.skipFraction(bytes, &position), Self.skipExponent(bytes, &position) else {
            throw JSONProblem(offset: start, reason: .invalidNumber)
        }
        let spelling = bytes.extracting(start..<position)
        append(.number, start..<position)
        if JSONNumber.integer(spelling) == nil {
            hasOnlyPlainIntegers = false
            guard JSONNumber.double(spelling) != nil else {
                throw JSONProblem(offset: start, reason: .invalidNumber)
            }
        }
    }

    /// Moves past `0`, or digits that do not begin with it.
    private static func skipInteger(_ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
        let first = position
        skipDigits(bytes, &position)
        return position == first + 1 || position > first && bytes[first] != UInt8(ascii: "0")
    }

    /// Moves past a point and its digits, if there is a point.
    private static func skipFraction(_ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: ".") else { return true }
        position += 1
        let first = position
        skipDigits(bytes, &position)
        return position > first
    }

    /// Moves past an exponent, if there is one.
    private static func skipExponent(_ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
        guard position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") else { return true }
        position += 1
        if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
            position += 1
        }
        let first = position
        skipDigits(bytes, &position)
        return position > first
    }

    private static func skipDigits(_ bytes: Span<UInt8>, _ position: inout Int) {
        while position < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[position] {
            position += 1
        }
    }
}
