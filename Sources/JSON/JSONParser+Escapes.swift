/// Escapes in strings (RFC 8259, section 7), and which of them RFC 8785, section 3.2.2.2, writes.
extension JSONParser {
    /// Moves past the escape whose backslash stands at `position`.
    mutating func readEscape(_ bytes: Span<UInt8>, _ position: inout Int) throws(JSONProblem) {
        guard position + 1 < bytes.count else {
            throw JSONProblem(offset: bytes.count, reason: .unexpectedEnd)
        }
        switch bytes[position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
            UInt8(ascii: "t"):
            position += 2
        case UInt8(ascii: "/"):
            isCanonical = false
            position += 2
        case UInt8(ascii: "u"):
            try readCodeUnits(bytes, &position)
        default:
            throw JSONProblem(offset: position, reason: .invalidEscape)
        }
    }

    private mutating func readCodeUnits(_ bytes: Span<UInt8>, _ position: inout Int) throws(JSONProblem) {
        guard let unit = JSONText.codeUnit(bytes, position) else {
            // A text that is cut within the four digits lacks its end; a wrong digit is a wrong escape.
            let digits = bytes.extracting(min(position + 2, bytes.count)..<min(position + 6, bytes.count))
            var areHexadecimal = true
            for index in digits.indices where JSONText.hexadecimalDigit(digits[index]) == nil {
                areHexadecimal = false
            }
            throw areHexadecimal
                ? JSONProblem(offset: bytes.count, reason: .unexpectedEnd) : JSONProblem(offset: position, reason: .invalidEscape)
        }
        switch unit {
        case 0xD800...0xDBFF:
            guard let low = JSONText.codeUnit(bytes, position + 6), 0xDC00...0xDFFF ~= low else {
                throw JSONProblem(offset: position, reason: .loneSurrogate)
            }
            isCanonical = false
            position += 12
        case 0xDC00...0xDFFF:
            throw JSONProblem(offset: position, reason: .loneSurrogate)
        default:
            isCanonical = isCanonical && Self.isWrittenAsCodeUnit(unit) && !(0x41...0x46 ~= bytes[position + 5])
            position += 6
        }
    }

    /// Whether RFC 8785 writes a character as `\u00xx`: the control characters that have no short escape.
    private static func isWrittenAsCodeUnit(_ unit: UInt16) -> Bool {
        unit < 0x20 && !(0x08...0x0A ~= unit) && unit != 0x0C && unit != 0x0D
    }
}
