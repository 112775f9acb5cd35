extension [UInt8] {
    /// The bytes that pairs of hexadecimal digits spell; spaces between pairs are ignored.
    init(hex: String) {
        let digits = hex.utf8.filter { $0 != UInt8(ascii: " ") }.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        self = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    /// A message of `count` bytes in which neighbours differ: byte `i` is `7 * i + count`, modulo 256.
    init(patternOf count: Int) {
        self = (0..<count).map { UInt8(truncatingIfNeeded: 7 * $0 + count) }
    }
}
