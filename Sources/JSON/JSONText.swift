/// The string form of RFC 8785 and the order of its members' names.
package enum JSONText {
    /// Appends a string in quotes with RFC 8785's escapes (section 3.2.2.2).
    package static func appendQuoted(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        let bytes = text.utf8
        if needsEscapes(bytes.span) {
            for byte in bytes {
                appendEscaped(byte, to: &output)
            }
        } else {
            output.append(contentsOf: bytes)
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Whether `a` stands before `b` by UTF-16 code units (section 3.2.3); false for equal ones.
    package static func canonicalOrder(_ a: String, _ b: String) -> Bool {
        let (first, second) = (a.utf8, b.utf8)
        return JSONNameOrder(first.span, second.span) == .before
    }

    private static func needsEscapes(_ text: Span<UInt8>) -> Bool {
        var position = 0
        // Eight bytes at a time.
        while position &+ 8 <= text.count {
            let word = text.word(at: position)
            let below20 = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
            let quotes = Span<UInt8>.zeros(word ^ 0x2222_2222_2222_2222)
            let backslashes = Span<UInt8>.zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C)
            if below20 | quotes | backslashes != 0 { return true }
            position &+= 8
        }
        while position < text.count {
            let byte = text[position]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return true }
            position &+= 1
        }
        return false
    }

    static func appendEscaped(_ byte: UInt8, to output: inout [UInt8]) {
        let short: UInt8
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): short = byte
        case 0x08: short = UInt8(ascii: "b")
        case 0x09: short = UInt8(ascii: "t")
        case 0x0A: short = UInt8(ascii: "n")
        case 0x0C: short = UInt8(ascii: "f")
        case 0x0D: short = UInt8(ascii: "r")
        case ..<0x20:
            let digit = byte & 0x0F
            output.append(contentsOf: "\\u00".utf8)
            output.append(UInt8(ascii: "0") + byte >> 4)
            output.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
            return
        default:
            output.append(byte)
            return
        }
        output.append(UInt8(ascii: "\\"))
        output.append(short)
    }
}
