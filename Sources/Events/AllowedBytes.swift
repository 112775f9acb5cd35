import GlobalCompact

/// A rule of characters, all ASCII, which is looked at eight bytes at a time.
enum AllowedBytes {
    /// `a-z 0-9 -`
    case slug
    /// `A-Z a-z 0-9 . _ : -`
    case eventID

    /// Whether all of some bytes are allowed.
    @inline(__always)
    func areAll(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count >= 8 else {
            var word: UInt64 = 0
            for index in bytes.indices { word = word << 8 | UInt64(bytes[index]) }
            // What is missing of eight bytes are hyphens, which both rules allow.
            return areAllowed(bytes.isEmpty ? 0x2D2D_2D2D_2D2D_2D2D : word | 0x2D2D_2D2D_2D2D_2D2D << UInt64(8 * bytes.count))
        }
        var position = 0
        while position &+ 8 <= bytes.count {
            guard areAllowed(bytes.eight(at: position)) else { return false }
            position &+= 8
        }
        return position == bytes.count || areAllowed(bytes.eight(at: bytes.count &- 8))
    }

    /// Whether eight bytes are allowed.
    @inline(__always)
    private func areAllowed(_ word: UInt64) -> Bool {
        let low = word & 0x7F7F_7F7F_7F7F_7F7F
        let small = Self.within(97, 122, low) | Self.within(48, self == .slug ? 57 : 58, low)
        let tops =
            switch self {
            case .slug: small | Self.within(45, 45, low)
            case .eventID: small | Self.within(65, 90, low) | Self.within(45, 46, low) | Self.within(95, 95, low)
            }
        return tops & ~word & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080
    }

    /// The top bit of each byte whose lower seven bits are of a range of characters; other bits are of no meaning.
    @inline(__always)
    private static func within(_ first: UInt64, _ last: UInt64, _ low: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        return (low &+ ones &* (0x80 &- first)) & ~(low &+ ones &* (0x7F &- last))
    }
}
