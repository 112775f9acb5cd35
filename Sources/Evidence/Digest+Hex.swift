extension Digest {
    /// Reads 64 hexadecimal digits in lower case; any other text gives `nil`.
    package init?(hex: String) {
        guard hex.utf8.count == 2 * Self.byteCount else { return nil }
        var bytes = InlineArray<32, UInt8>(repeating: 0)
        for (index, character) in hex.utf8.enumerated() {
            guard let value = Self.value(ofHexDigit: character) else { return nil }
            bytes[index / 2] = bytes[index / 2] << 4 | value
        }
        self.init(bytes: bytes)
    }

    /// The 64 hexadecimal digits in lower case.
    package var hex: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(2 * Self.byteCount)
        for byte in bytes {
            digits.append(Self.hexDigit(byte >> 4))
            digits.append(Self.hexDigit(byte & 0xf))
        }
        return String(decoding: digits, as: UTF8.self)
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    private static func value(ofHexDigit character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
