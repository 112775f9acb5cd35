/// Padded standard base64 (RFC 4648, section 4), of which every sequence of bytes has exactly one spelling.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")

    /// The text of `bytes`.
    static func text(_ bytes: [UInt8]) -> String {
        var characters: [UInt8] = []
        characters.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                characters.append(place <= group.count ? alphabet[value >> (18 - 6 * place) & 63] : padding)
            }
        }
        return String(decoding: characters, as: UTF8.self)
    }

    /// The bytes of a text; nil for any other spelling than that of `text(_:)`.
    static func bytes(_ text: String) -> [UInt8]? {
        let characters = Array(text.utf8)
        guard characters.count % 4 == 0 else { return nil }
        let digits = characters.prefix { $0 != padding }
        guard characters.count - digits.count <= 2, characters[digits.count...].allSatisfy({ $0 == padding }) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count * 3 / 4)
        var waiting: UInt32 = 0
        var waitingBits: UInt32 = 0
        for digit in digits {
            guard let value = Self.value(of: digit) else { return nil }
            waiting = waiting << 6 | value
            waitingBits += 6
            guard waitingBits >= 8 else { continue }
            waitingBits -= 8
            bytes.append(UInt8(waiting >> waitingBits))
            waiting &= (1 << waitingBits) - 1
        }
        return waiting == 0 ? bytes : nil
    }

    private static func value(of digit: UInt8) -> UInt32? {
        switch digit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(digit - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(digit - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
