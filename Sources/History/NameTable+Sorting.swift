extension NameTable {
    /// The numbers of names in the order of their bytes. O(n log n).
    ///
    /// Names of one kind mostly begin alike: they are compared by eight bytes at a time, and those that are the same in these by the
    /// next ones.
    package func sorted(_ numbers: [UInt32]) -> [UInt32] {
        var keys = numbers.map { SortKey(bytes: 0, number: $0) }
        sort(&keys, 0..<keys.count, from: 0)
        return keys.map(\.number)
    }

    /// Eight bytes of a name as one number of the same order; noughts where the name has ended, which no name contains.
    private struct SortKey {
        var bytes: UInt64
        var number: UInt32
    }

    /// Sorts names that are the same up to a byte. Depth is bounded by the length of names.
    private func sort(_ keys: inout [SortKey], _ range: Range<Int>, from start: Int) {
        let start = start + sharedCount(keys[range], from: start)
        for place in range { keys[place].bytes = withUTF8(of: keys[place].number) { Self.eightBytes($0, from: start) } }
        keys[range].sort { $0.bytes < $1.bytes }
        var first = range.lowerBound
        while first < range.upperBound {
            var end = first + 1
            while end < range.upperBound, keys[end].bytes == keys[first].bytes { end += 1 }
            // Whatever ends within the eight bytes is the same name.
            if end - first > 1, keys[first].bytes & 0xFF != 0 { sort(&keys, first..<end, from: start + 8) }
            first = end
        }
    }

    /// How many bytes all the names have in common from a byte on.
    private func sharedCount(_ keys: ArraySlice<SortKey>, from start: Int) -> Int {
        guard let first = keys.first else { return 0 }
        return withUTF8(of: first.number) { name in
            keys.dropFirst().reduce(name.count - min(start, name.count)) { shared, key in
                withUTF8(of: key.number) { other in
                    var count = 0
                    while count < shared, start + count < other.count, other[start + count] == name[start + count] { count += 1 }
                    return count
                }
            }
        }
    }

    private static func eightBytes(_ name: Span<UInt8>, from start: Int) -> UInt64 {
        var bytes: UInt64 = 0
        for place in start..<(start + 8) { bytes = bytes << 8 | (place < name.count ? UInt64(name[place]) : 0) }
        return bytes
    }
}
