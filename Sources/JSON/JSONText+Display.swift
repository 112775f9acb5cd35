/// The string form for people, which says the same and acts on no display.
extension JSONText {
    /// Appends a string in quotes as RFC 8785 has it, but with what a display would act on or hide as escapes: `\u202e`.
    ///
    /// Joiners and variation selectors, which scripts and emoji are written with, stay.
    static func appendDisplayed(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        if text.utf8.allSatisfy(isPlain) {
            output.append(contentsOf: text.utf8)
            output.append(UInt8(ascii: "\""))
            return
        }
        for scalar in text.unicodeScalars {
            if scalar.value < 0x7F {
                appendEscaped(UInt8(scalar.value), to: &output)
            } else if scalar.actsOnDisplay && !scalar.isNeededByScripts {
                for unit in UTF16.encode(scalar) ?? .init() { appendEscape(unit, to: &output) }
            } else {
                output.append(contentsOf: scalar.utf8)
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Whether a byte is of ASCII and stands for itself, to the eye too.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    static func appendEscape(_ unit: UInt16, to output: inout [UInt8]) {
        output.append(contentsOf: "\\u".utf8)
        for shift in stride(from: 12, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift)) & 0x0F
            output.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
        }
    }
}
