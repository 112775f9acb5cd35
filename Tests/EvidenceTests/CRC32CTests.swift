import Evidence
import Testing

@Suite("CRC-32C")
struct CRC32CTests {
    /// RFC 3720, appendix B.4: messages in hexadecimal, and their checksums.
    static let published: [(message: String, checksum: String)] = [
        (String(repeating: "00", count: 32), "8a9136aa"),
        (String(repeating: "ff", count: 32), "62a8ab43"),
        ("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f", "46dd794e"),
        ("1f1e1d1c1b1a191817161514131211100f0e0d0c0b0a09080706050403020100", "113fdb5c"),
        ("01c00000 00000000 00000000 00000000 14000000 00000400 00000014 00000018 28000000 00000000 02000000 00000000", "d9963a56"),
    ]

    @Test(
        "The examples of RFC 3720, appendix B.4, nothing, and the usual nine digits have their published checksums",
        arguments: published + [("", "00000000"), ("31 32 33 34 35 36 37 38 39", "e3069283")])
    func sums(message: String, checksum: String) {
        #expect(CRC32C.hex(CRC32C.checksum([UInt8](hex: message).span)) == checksum)
    }

    @Test("Eight bytes a step give what one bit a step gives", arguments: 0...70)
    func bitwise(count: Int) {
        let message = [UInt8](patternOf: count)
        #expect(CRC32C.checksum(message.span) == bitByBit(message))
    }

    @Test("Four messages side by side have the sums that each has with eight noughts in it")
    func fourMessages() {
        let bytes = [UInt8](patternOf: 600)
        for shift in 0..<40 {
            let messages = [(0, 11, 19 + shift), (30, 30, 300 - shift), (300, 311, 450), (450, 592 - shift, 600)]
            var sums: [UInt32] = [0, 0, 0, 0]
            CRC32C.checksums(bytes.span, messages.flatMap { [$0.0, $0.1, $0.2] }, into: &sums)
            for (sum, (start, noughts, end)) in zip(sums, messages) {
                let message = bytes[start..<noughts] + Array("00000000".utf8) + bytes[(noughts + 8)..<end]
                #expect(sum == bitByBit(Array(message)))
            }
        }
    }

    @Test("A message summed in two pieces, cut anywhere, has the checksum of the whole")
    func pieces() {
        let message = [UInt8](patternOf: 100)
        let whole = CRC32C.checksum(message.span)
        for cut in 0...message.count {
            let beginning = CRC32C.checksum(message.span.extracting(..<cut))
            #expect(CRC32C.extend(beginning, with: message.span.extracting(cut...)) == whole, "cut at \(cut)")
        }
    }

    @Test("A line can be summed around its own checksum as if the digits there were zero")
    func aroundDigits() {
        let line = Array(#"{"crc32c":"e3069283","data":{}}"#.utf8)
        let zeroed = Array(#"{"crc32c":"00000000","data":{}}"#.utf8)
        var checksum = CRC32C.checksum(line.span.extracting(..<11))
        checksum = CRC32C.extend(checksum, with: Array("00000000".utf8).span)
        checksum = CRC32C.extend(checksum, with: line.span.extracting(19...))
        #expect(checksum == CRC32C.checksum(zeroed.span))
        #expect(checksum != CRC32C.checksum(line.span))
    }

    @Test("One flipped bit changes the checksum")
    func differs() {
        let message = [UInt8](patternOf: 60)
        for bit in 0..<8 * message.count {
            var other = message
            other[bit / 8] ^= 1 << (bit % 8)
            #expect(CRC32C.checksum(other.span) != CRC32C.checksum(message.span))
        }
    }

    @Test(
        "A checksum is written as eight lower-case digits, leading zeros too",
        arguments: [(0, "00000000"), (0xab, "000000ab"), (0x0a9136aa, "0a9136aa"), (UInt32.max, "ffffffff")] as [(UInt32, String)])
    func digits(value: UInt32, text: String) {
        #expect(CRC32C.hex(value) == text)
    }

    /// The polynomial division itself, one bit a step.
    private func bitByBit(_ bytes: [UInt8]) -> UInt32 {
        var remainder = UInt32.max
        for byte in bytes {
            remainder ^= UInt32(byte)
            for _ in 0..<8 { remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0x82f6_3b78 : remainder >> 1 }
        }
        return ~remainder
    }

    @Test(
        "Digits are compared without being made",
        arguments: [
            ("e3069283", 0xe306_9283, true), ("0000000a", 0xa, true), ("00000000", 0, true), ("E3069283", 0xe306_9283, false),
            ("e3069284", 0xe306_9283, false), ("a", 0xa, false), ("00000000a", 0xa, false), ("", 0, false),
        ] as [(String, UInt32, Bool)])
    func comparedDigits(text: String, value: UInt32, areDigits: Bool) {
        #expect(CRC32C.isHex(text, of: value) == areDigits)
        #expect((CRC32C.hex(value) == text) == areDigits)
    }

    @Test("The processor's own instructions and the tables agree on every length and beginning")
    func processor() {
        for count in 0...100 {
            let bytes = [UInt8](patternOf: count)
            for beginning: UInt32 in [0, 1, 0xFFFF_FFFF, 0x1234_5678] {
                #expect(CRC32C.extend(beginning, with: bytes.span) == CRC32C.extendByTables(beginning, with: bytes.span), "\(count) bytes")
            }
        }
    }
}
