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
        // Of each byte the top bit: not set, set where it is `A` or above, and not where it is `Z` or below.
        guard packed & 0xFF80_8080 == 0, (packed &+ 0x003F_3F3F) & 0x0080_8080 == 0x0080_8080, (packed &+ 0x0025_2525) & 0x0080_8080 == 0
        else { return nil }
        self.packed = packed
    }

    /// The three letters.
    package var text: String { String(decoding: [byte(at: 0), byte(at: 1), byte(at: 2)], as: UTF8.self) }

    /// The place among all that there could be, in their order: AAA is 0, ZZZ 17,575.
    var ordinal: Int {
        let letters = Int(packed &- 0x0041_4141)
        return ((letters &>> 16) &* 26 &+ (letters &>> 8 & 0xFF)) &* 26 &+ (letters & 0xFF)
    }

    package static func < (left: LetterCode, right: LetterCode) -> Bool {
        left.packed < right.packed
    }

    private func byte(at position: UInt32) -> UInt8 {
        UInt8(truncatingIfNeeded: packed >> (16 - 8 * position))
    }
}
