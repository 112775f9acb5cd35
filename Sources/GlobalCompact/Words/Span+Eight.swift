// Inlinable, as modules that go through many lines spend a tenth of their time on calling them otherwise.
extension Span<UInt8> {
    /// The eight bytes from `position` on as one integer, the first the least significant; stops the program where there are not eight.
    @inlinable @inline(__always)
    package func eight(at position: Int) -> UInt64 {
        precondition(position >= 0 && position <= count &- 8)
        // Byte by byte, each with its own look at the bounds, it takes five times the instructions.
        return unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self))
    }
}
