/// A SHA-256 hash value: 32 bytes, held as four big-endian words so that copying and comparing it allocates nothing.
package struct Digest: Hashable, Sendable {
    /// The number of bytes in every digest.
    package static let byteCount = 32

    let word0, word1, word2, word3: UInt64

    /// Holds the eight 32-bit words in which SHA-256 ends (FIPS 180-4, section 6.2.2).
    init(state: InlineArray<8, UInt32>) {
        word0 = UInt64(state[0]) << 32 | UInt64(state[1])
        word1 = UInt64(state[2]) << 32 | UInt64(state[3])
        word2 = UInt64(state[4]) << 32 | UInt64(state[5])
        word3 = UInt64(state[6]) << 32 | UInt64(state[7])
    }

    init(bytes: InlineArray<32, UInt8>) {
        func word(at start: Int) -> UInt64 {
            var word: UInt64 = 0
            for index in start..<start + 8 { word = word << 8 | UInt64(bytes[index]) }
            return word
        }
        word0 = word(at: 0)
        word1 = word(at: 8)
        word2 = word(at: 16)
        word3 = word(at: 24)
    }

    /// The 32 bytes, first byte first, without allocating.
    var inlineBytes: InlineArray<32, UInt8> {
        InlineArray { index in
            let word = index < 16 ? (index < 8 ? word0 : word1) : (index < 24 ? word2 : word3)
            return UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * (index & 7)))
        }
    }

    /// The 32 bytes, first byte first.
    package var bytes: [UInt8] {
        let inline = inlineBytes
        return inline.indices.map { inline[$0] }
    }

    /// Lends the 32 bytes, first byte first, to `body` without allocating.
    package func withBytes<Result, Failure>(_ body: (Span<UInt8>) throws(Failure) -> Result) throws(Failure) -> Result {
        let inline = inlineBytes
        return try body(inline.span)
    }
}
