import GlobalCompact

extension ByteInterner {
    /// The numbers of names in the order of their bytes. O(n log n).
    ///
    /// Names are compared by sixteen bytes at a time, and those that are the same in these by the next ones.
    ///
    /// - Parameter start: so many bytes all the names begin with alike.
    package func sorted(_ numbers: [UInt32], sharing start: Int = 0) -> [UInt32] {
        var keys = numbers.map { SortKey(bytes: 0, number: $0) }
        sort(&keys, 0..<keys.count, from: start)
        return keys.map(\.number)
    }

    /// Sixteen bytes of a name as one number of the same order; noughts where the name has ended, which no name contains.
    private struct SortKey {
        var bytes: UInt128
        var number: UInt32
    }

    /// Sorts names that are the same up to a byte. Depth is bounded by the length of names.
    private func sort(_ keys: inout [SortKey], _ range: Range<Int>, from start: Int) {
        for place in range { keys[place].bytes = withUTF8(of: keys[place].number) { Self.sixteenBytes($0, from: start) } }
        keys[range].sort { $0.bytes < $1.bytes }
        var first = range.lowerBound
        while first < range.upperBound {
            var end = first + 1
            while end < range.upperBound, keys[end].bytes == keys[first].bytes { end += 1 }
            // Whatever ends within the sixteen bytes is the same name.
            if end - first > 1, keys[first].bytes & 0xFF != 0 { sort(&keys, first..<end, from: start + 16) }
            first = end
        }
    }

    private static func sixteenBytes(_ name: Span<UInt8>, from start: Int) -> UInt128 {
        if start + 16 <= name.count {
            return UInt128(name.eight(at: start).byteSwapped) << 64 | UInt128(name.eight(at: start + 8).byteSwapped)
        }
        var halves: (UInt64, UInt64) = (0, 0)
        let end = min(start + 16, name.count)
        var place = min(start, name.count)
        while place < end {
            let byte = UInt64(name[place]) << UInt64(56 - 8 * ((place - start) & 7))
            if place - start < 8 { halves.0 |= byte } else { halves.1 |= byte }
            place += 1
        }
        return UInt128(halves.0) << 64 | UInt128(halves.1)
    }
}
