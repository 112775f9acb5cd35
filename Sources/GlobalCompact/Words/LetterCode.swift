/// Three upper-case letters in an integer, ordered as the alphabet has them.
package struct LetterCode: Hashable, Comparable, Sendable {
    /// The letters as ASCII bytes, the first in the highest of the lower 24 bits; the upper 8 are zero.
    package let packed: UInt32

    /// Three letters A to Z, or nil.
    package init?(_ text: String) {
        self.init(utf8: text.utf8.span)
    }

    /// Three letters A to Z in UTF-8, or nil.
    package init?(utf8 bytes: Span<UInt8>) {
        guard bytes.count == 3 else { return nil }
        self.init(packed: UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2]))
    }

    /// The letters that an integer holds, or nil where it is not three of A to Z.
    package init?(packed: UInt32) {
        guard packed >> 24 == 0 else { return nil }
        self.packed = packed
        guard isLetter(at: 0), isLetter(at: 1), isLetter(at: 2) else { return nil }
    }

    /// The three letters.
    package var text: String { String(decoding: [byte(at: 0), byte(at: 1), byte(at: 2)], as: UTF8.self) }

    /// The place among all that there could be, in their order: AAA is 0, ZZZ 17,575.
    var ordinal: Int {
        let (first, second, third) = (Int(byte(at: 0)) - 65, Int(byte(at: 1)) - 65, Int(byte(at: 2)) - 65)
        return (first * 26 + second) * 26 + third
    }

    package static func < (left: LetterCode, right: LetterCode) -> Bool {
        left.packed < right.packed
    }

    private func byte(at position: UInt32) -> UInt8 {
        UInt8(truncatingIfNeeded: packed >> (16 - 8 * position))
    }

    private func isLetter(at position: UInt32) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte(at: position))
    }
}
