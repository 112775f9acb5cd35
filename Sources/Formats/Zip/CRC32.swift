/// The checksum of zip archives: CRC-32 of ISO 3309, with the polynomial 0x04C11DB7.
enum CRC32 {
    /// By a byte, the remainder of it.
    private static let remainders: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { remainder, _ in remainder & 1 == 0 ? remainder >> 1 : remainder >> 1 ^ 0xEDB8_8320 }
    }

    static func of(_ bytes: [UInt8]) -> UInt32 {
        let remainders = remainders
        return ~bytes.reduce(~0) { checksum, byte in checksum >> 8 ^ remainders[Int((checksum ^ UInt32(byte)) & 0xFF)] }
    }
}
