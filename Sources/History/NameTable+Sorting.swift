extension NameTable {
    /// The numbers of names in the order of their bytes. O(n log n).
    ///
    /// Names of one kind mostly begin alike: what they all begin with is left out, and the next eight bytes tell most of them apart.
    package func sorted(_ numbers: [UInt32]) -> [UInt32] {
        guard let first = numbers.first else { return [] }
        let shared = withUTF8(of: first) { name in
            numbers.reduce(name.count) { shared, number in
                withUTF8(of: number) { Self.sharedCount($0, name, atMost: shared) }
            }
        }
        var keys = numbers.map { number in
            (bytes: withUTF8(of: number) { Self.eightBytes($0, after: shared) }, number: number)
        }
        keys.sort { left, right in
            left.bytes != right.bytes ? left.bytes < right.bytes : precedes(left.number, right.number)
        }
        return keys.map(\.number)
    }

    /// How many bytes two names begin with alike.
    private static func sharedCount(_ left: Span<UInt8>, _ right: Span<UInt8>, atMost limit: Int) -> Int {
        var count = 0
        while count < limit, count < left.count, left[count] == right[count] { count += 1 }
        return count
    }

    /// The next eight bytes as one number of the same order; noughts where the name has ended, which no name contains.
    private static func eightBytes(_ name: Span<UInt8>, after start: Int) -> UInt64 {
        var bytes: UInt64 = 0
        for place in start..<(start + 8) { bytes = bytes << 8 | (place < name.count ? UInt64(name[place]) : 0) }
        return bytes
    }
}
