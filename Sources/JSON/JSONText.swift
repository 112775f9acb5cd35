/// The string form of RFC 8785 and the order of its members' names.
package enum JSONText {
    /// Appends a string in quotes with RFC 8785's escapes (section 3.2.2.2).
    package static func appendQuoted(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        if needsEscapes(text) {
            for byte in text.utf8 {
                appendEscaped(byte, to: &output)
            }
        } else {
            output.append(contentsOf: text.utf8)
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Whether `a` stands before `b` by UTF-16 code units (section 3.2.3); false for equal ones.
    package static func canonicalOrder(_ a: String, _ b: String) -> Bool {
        let (first, second) = (a.utf8, b.utf8)
        return JSONNameOrder(first.span, second.span) == .before
    }

    private static func needsEscapes(_ text: String) -> Bool {
        text.utf8.contains { byte in byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") }
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
