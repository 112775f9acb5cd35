/// What the spelling of a number means; the spelling follows RFC 8259's grammar.
enum JSONNumber {
    /// The greatest integer whose neighbours a double also tells apart: 2^53 − 1.
    static let greatestInteger = 9_007_199_254_740_991

    /// The value of digits with or without a minus sign; nil beyond ±(2^53 − 1), for `-0`, and for a fraction or an exponent.
    static func integer(_ spelling: Span<UInt8>) -> Int? {
        let isNegative = spelling[0] == UInt8(ascii: "-")
        var magnitude = 0
        var index = isNegative ? 1 : 0
        guard spelling.count - index <= 16 else { return nil }
        while index < spelling.count {
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= spelling[index] else { return nil }
            magnitude = magnitude * 10 + Int(spelling[index] - UInt8(ascii: "0"))
            index += 1
        }
        guard magnitude <= greatestInteger, magnitude > 0 || !isNegative else { return nil }
        return isNegative ? -magnitude : magnitude
    }

    /// The double that is nearest to the number; nil where that is infinite.
    static func double(_ spelling: Span<UInt8>) -> Double? {
        var text: [UInt8] = []
        for index in spelling.indices {
            text.append(spelling[index])
        }
        guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
        return value
    }
}
