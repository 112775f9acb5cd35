/// What a string's escapes stand for.
extension JSONText {
    /// The UTF-8 that the contents of a string stand for; they have been read without a problem.
    package static func unescaped(_ contents: Span<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(contents.count)
        var position = 0
        while position < contents.count {
            let byte = contents[position]
            if byte == UInt8(ascii: "\\"), position + 1 < contents.count {
                appendCharacter(contents, &position, to: &text)
            } else {
                text.append(byte)
                position += 1
            }
        }
        return text
    }

    /// The code unit of the escape, `\u` and four digits, at `position`, or nil where there is none.
    static func codeUnit(_ bytes: Span<UInt8>, _ position: Int) -> UInt16? {
        guard position + 6 <= bytes.count else { return nil }
        guard bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u") else { return nil }
        var unit: UInt16 = 0
        for index in position + 2..<position + 6 {
            guard let digit = hexadecimalDigit(bytes[index]) else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }

    /// What a hexadecimal digit of either case counts.
    static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private static func appendCharacter(_ contents: Span<UInt8>, _ position: inout Int, to text: inout [UInt8]) {
        if let unit = codeUnit(contents, position) {
            position += 6
            var scalar = UInt32(unit)
            if 0xD800...0xDBFF ~= unit, let low = codeUnit(contents, position) {
                position += 6
                scalar = 0x1_0000 + (scalar & 0x3FF) << 10 + UInt32(low) & 0x3FF
            }
            if let scalar = Unicode.Scalar(scalar) {
                text.append(contentsOf: scalar.utf8)
            }
            return
        }
        switch contents[position + 1] {
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "r"): text.append(0x0D)
        case let other: text.append(other)
        }
        position += 2
    }
}
