/// Reads fixed-width decimal numbers out of text in place.
enum Digits {
    /// The number that `count` ASCII digits spell from `start` on, or nil where any of them is not a digit or is missing.
    @inline(__always)
    static func number(in bytes: Span<UInt8>, from start: Int, count: Int) -> Int? {
        guard start >= 0, start + count <= bytes.count else { return nil }
        var number = 0
        for index in start..<(start + count) {
            let byte = bytes[index]
            guard isDigit(byte) else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return number
    }

    /// Whether a byte is one of `0` to `9`.
    static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    /// A number written with at least `width` digits, padded with zeros in front.
    static func padded(_ number: Int, width: Int) -> String {
        let digits = String(number.magnitude)
        if number >= 0, digits.utf8.count >= width { return digits }
        let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
        return (number < 0 ? "-" : "") + zeros + digits
    }
}
