import ProcessorDigests

/// SHA-256's chaining value and the function that folds one block into it (FIPS 180-4, section 6.2.2).
struct SHA256Compression: Sendable {
    private(set) var state: InlineArray<8, UInt32> = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]

    private let usesProcessor: Bool

    init(usesProcessor: Bool) {
        self.usesProcessor = usesProcessor
    }

    /// Folds blocks of 64 bytes in, by the processor's own instructions where it has them.
    mutating func absorb(_ blocks: Span<UInt8>) {
        if usesProcessor {
            var words = state.mutableSpan
            unsafe words.withUnsafeMutableBufferPointer { words in
                unsafe blocks.withUnsafeBufferPointer { unsafe processor_sha256(words.baseAddress, $0.baseAddress, $0.count / 64) }
            }
        } else {
            var start = 0
            while start < blocks.count {
                absorbOne(blocks.extracting(start..<start + 64))
                start += 64
            }
        }
    }

    /// Folds one block in, on any processor.
    private mutating func absorbOne(_ block: Span<UInt8>) {
        var schedule = InlineArray<64, UInt32>(repeating: 0)
        for index in 0..<16 {
            schedule[index] =
                UInt32(block[4 * index]) << 24 | UInt32(block[4 * index + 1]) << 16
                | UInt32(block[4 * index + 2]) << 8 | UInt32(block[4 * index + 3])
        }
        for index in 16..<64 {
            let early = schedule[index - 15]
            let late = schedule[index - 2]
            schedule[index] =
                schedule[index - 16] &+ schedule[index - 7]
                &+ (Self.rotate(early, 7) ^ Self.rotate(early, 18) ^ early >> 3)
                &+ (Self.rotate(late, 17) ^ Self.rotate(late, 19) ^ late >> 10)
        }
        fold(schedule.span)
    }

    /// Eight rounds a turn: after eight the working variables are back in their places, so that none has to be moved.
    ///
    /// Takes a span because every read of an `InlineArray` parameter copied all of it, and is inlined so that the span's bounds are known.
    @inline(__always)
    private mutating func fold(_ schedule: Span<UInt32>) {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for turn in 0..<8 {
            let index = 8 * turn
            Self.round(a, b, c, &d, e, f, g, &h, Self.constants[index] &+ schedule[index])
            Self.round(h, a, b, &c, d, e, f, &g, Self.constants[index + 1] &+ schedule[index + 1])
            Self.round(g, h, a, &b, c, d, e, &f, Self.constants[index + 2] &+ schedule[index + 2])
            Self.round(f, g, h, &a, b, c, d, &e, Self.constants[index + 3] &+ schedule[index + 3])
            Self.round(e, f, g, &h, a, b, c, &d, Self.constants[index + 4] &+ schedule[index + 4])
            Self.round(d, e, f, &g, h, a, b, &c, Self.constants[index + 5] &+ schedule[index + 5])
            Self.round(c, d, e, &f, g, h, a, &b, Self.constants[index + 6] &+ schedule[index + 6])
            Self.round(b, c, d, &e, f, g, h, &a, Self.constants[index + 7] &+ schedule[index + 7])
        }
        state[0] &+= a
        state[1] &+= b
        state[2] &+= c
        state[3] &+= d
        state[4] &+= e
        state[5] &+= f
        state[6] &+= g
        state[7] &+= h
    }

    /// One round, with the sum of its constant and its schedule word; `d` and `h` become the next round's `e` and `a`.
    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
    ) {
        let choice = (e & f) ^ (~e & g)
        let majority = (a & b) ^ (a & c) ^ (b & c)
        h = h &+ word &+ choice &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25))
        d = d &+ h
        h = h &+ majority &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22))
    }

    @inline(__always)
    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word &>> count | word &<< (32 &- count)
    }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, section 4.2.2).
    private static let constants: InlineArray<64, UInt32> = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
