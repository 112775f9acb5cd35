// Inlinable, as modules that go through many lines spend a tenth of their time on calling them otherwise.
extension Span<UInt8> {
    /// The eight bytes from `position` on as one integer, the first the least significant; stops the program where there are not eight.
    @inlinable @inline(__always)
    package func eight(at position: Int) -> UInt64 {
        let eight = extracting(position..<position &+ 8)
        let low = UInt64(eight[0]) | UInt64(eight[1]) << 8 | UInt64(eight[2]) << 16 | UInt64(eight[3]) << 24
        let high = UInt64(eight[4]) << 32 | UInt64(eight[5]) << 40 | UInt64(eight[6]) << 48 | UInt64(eight[7]) << 56
        return low | high
    }
}
