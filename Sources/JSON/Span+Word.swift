// Inlinable, as modules that go through many lines spend a tenth of their time on calling them otherwise.
extension Span<UInt8> {
    /// The eight bytes from `position` on as one integer, the first the least significant; stops the program where there are not eight.
    @inlinable @inline(__always)
    package func word(at position: Int) -> UInt64 {
        precondition(position >= 0 && position <= count &- 8)
        // Byte by byte, each with its own look at the bounds, it takes five times the instructions.
        return unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self))
    }

    /// Where a byte stands first from `position` on; nothing where it does not.
    @inlinable
    package func position(of byte: UInt8, from position: Int) -> Int? {
        let wanted: UInt64 = 0x0101_0101_0101_0101 &* UInt64(byte)
        var position = position
        while position &+ 32 <= count {
            let first = Self.zeros(word(at: position) ^ wanted)
            let second = Self.zeros(word(at: position &+ 8) ^ wanted)
            let third = Self.zeros(word(at: position &+ 16) ^ wanted)
            let fourth = Self.zeros(word(at: position &+ 24) ^ wanted)
            if first | second | third | fourth != 0 { break }
            position &+= 32
        }
        while position &+ 8 <= count {
            let found = Self.zeros(word(at: position) ^ wanted)
            if found != 0 { return position &+ found.trailingZeroBitCount &>> 3 }
            position &+= 8
        }
        while position < count {
            if self[position] == byte { return position }
            position &+= 1
        }
        return nil
    }

    /// Not 0 where a byte of the word is; the lowest bit that is set is the top one of the first such byte.
    @inlinable @inline(__always)
    package static func zeros(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }
}
