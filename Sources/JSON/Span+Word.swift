extension Span<UInt8> {
    /// The eight bytes from `position` on as one integer, the first the least significant; stops the program where there are not eight.
    @inline(__always)
    package func word(at position: Int) -> UInt64 {
        let eight = extracting(position..<position &+ 8)
        let low = UInt64(eight[0]) | UInt64(eight[1]) << 8 | UInt64(eight[2]) << 16 | UInt64(eight[3]) << 24
        let high = UInt64(eight[4]) << 32 | UInt64(eight[5]) << 40 | UInt64(eight[6]) << 48 | UInt64(eight[7]) << 56
        return low | high
    }

    /// Where a byte stands first from `position` on; nothing where it does not.
    package func position(of byte: UInt8, from position: Int) -> Int? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let wanted = ones &* UInt64(byte)
        var position = position
        while position &+ 8 <= count {
            let difference = word(at: position) ^ wanted
            // The lowest top bit that is set marks the first byte that is the same.
            let found = (difference &- ones) & ~difference & (ones &* 0x80)
            if found != 0 { return position &+ found.trailingZeroBitCount &>> 3 }
            position &+= 8
        }
        while position < count {
            if self[position] == byte { return position }
            position &+= 1
        }
        return nil
    }
}
