extension JSONText {
    /// Moves past the rest of a string that is written as RFC 8785 has it, and its closing quote; false for any other,
    /// and for one with `\u` escapes, which may be in that form.
    ///
    /// `position` stands after the opening quote.
    package static func skipCanonicalString(_ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
        while true {
            JSONParser.skipPlainCharacters(bytes, &position)
            guard position < bytes.count else { return false }
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position &+= 1
                return true
            case UInt8(ascii: "\\"):
                guard position &+ 1 < bytes.count, isShortEscape(bytes[position &+ 1]) else { return false }
                position &+= 2
            case ..<0x20:
                return false
            default:
                let length = JSONParser.multibyteLength(bytes, position)
                guard length > 0 else { return false }
                position &+= length
            }
        }
    }

    private static func isShortEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
            UInt8(ascii: "t"):
            true
        default: false
        }
    }
}
