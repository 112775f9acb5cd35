/// The string form of RFC 8785 and the order of its members' names.
package enum JSONText {
    /// Appends a string in quotes with RFC 8785's escapes (section 3.2.2.2).
    package static func appendQuoted(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        let bytes = text.utf8
        let first = escape(in: bytes.span, from: 0)
        if first == bytes.count {
            output.append(contentsOf: bytes)
        } else {
            appendEscaped(bytes.span, first, to: &output)
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Appends a text whose first byte that is written as an escape stands at a place.
    private static func appendEscaped(_ text: Span<UInt8>, _ first: Int, to output: inout [UInt8]) {
        var (start, next) = (0, first)
        while next < text.count {
            append(text.extracting(start..<next), to: &output)
            appendEscaped(text[next], to: &output)
            start = next + 1
            next = escape(in: text, from: start)
        }
        append(text.extracting(start...), to: &output)
    }

    private static func append(_ bytes: Span<UInt8>, to output: inout [UInt8]) {
        unsafe bytes.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
    }

    /// Whether `a` stands before `b` by UTF-16 code units (section 3.2.3); false for equal ones.
    package static func canonicalOrder(_ a: String, _ b: String) -> Bool {
        let (first, second) = (a.utf8, b.utf8)
        return JSONNameOrder(first.span, second.span) == .before
    }

    /// Where the first byte stands, from a place on, that is written as an escape; where the text ends if none is.
    private static func escape(in text: Span<UInt8>, from start: Int) -> Int {
        var position = start
        // Eight bytes at a time.
        while position &+ 8 <= text.count {
            let word = text.word(at: position)
            let below20 = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
            let quotes = Span<UInt8>.zeros(word ^ 0x2222_2222_2222_2222)
            let backslashes = Span<UInt8>.zeros(word ^ 0x5C5C_5C5C_5C5C_5C5C)
            // What is wrong of these stands above the first that is right.
            let found = below20 | quotes | backslashes
            if found != 0 { return position &+ found.trailingZeroBitCount &>> 3 }
            position &+= 8
        }
        while position < text.count {
            let byte = text[position]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return position }
            position &+= 1
        }
        return position
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
