import Evidence

/// The CRC-32C of a line, computed with the eight digits that hold it being zero.
enum LineChecksum {
    private static let zeroDigits: [UInt8] = Array(repeating: 48, count: 8)

    /// The checksum of a line whose digits begin at an offset.
    static func of(_ line: Span<UInt8>, digitsAt offset: Int) -> UInt32 {
        var sum = CRC32C.checksum(line.extracting(0..<offset))
        sum = CRC32C.extend(sum, with: zeroDigits.span)
        return CRC32C.extend(sum, with: line.extracting((offset + 8)..<line.count))
    }
}
