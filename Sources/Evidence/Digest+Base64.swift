extension Digest {
    /// Reads the 44 characters of padded standard base64; any other text gives `nil`, also one whose unused bits are not zero.
    ///
    /// RFC 4648, sections 3.5 and 4: so every digest has one spelling.
    package init?(base64: String) {
        guard base64.utf8.count == Self.base64Count, base64.utf8.last == Self.padding else { return nil }
        var bytes = InlineArray<32, UInt8>(repeating: 0)
        var count = 0
        var waiting: UInt32 = 0
        var waitingBits: UInt32 = 0
        for character in base64.utf8.dropLast() {
            guard let value = Self.value(ofBase64: character) else { return nil }
            waiting = waiting << 6 | value
            waitingBits += 6
            guard waitingBits >= 8 else { continue }
            waitingBits -= 8
            bytes[count] = UInt8(waiting >> waitingBits)
            waiting &= (1 << waitingBits) - 1
            count += 1
        }
        guard waiting == 0 else { return nil }
        self.init(bytes: bytes)
    }

    /// The 44 characters of padded standard base64 (RFC 4648, section 4).
    package var base64: String {
        var characters: [UInt8] = []
        characters.reserveCapacity(Self.base64Count)
        var waiting: UInt32 = 0
        var waitingBits: UInt32 = 0
        for byte in bytes {
            waiting = waiting << 8 | UInt32(byte)
            waitingBits += 8
            while waitingBits >= 6 {
                waitingBits -= 6
                characters.append(Self.base64Character(waiting >> waitingBits))
                waiting &= (1 << waitingBits) - 1
            }
        }
        characters.append(Self.base64Character(waiting << (6 - waitingBits)))
        characters.append(Self.padding)
        return String(decoding: characters, as: UTF8.self)
    }

    private static let base64Count = 44
    private static let padding = UInt8(ascii: "=")

    private static func base64Character(_ value: UInt32) -> UInt8 {
        let value = UInt8(value)
        return switch value {
        case 0..<26: UInt8(ascii: "A") + value
        case 26..<52: UInt8(ascii: "a") + value - 26
        case 52..<62: UInt8(ascii: "0") + value - 52
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }

    private static func value(ofBase64 character: UInt8) -> UInt32? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
