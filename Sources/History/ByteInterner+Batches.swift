/// Many names at once.
///
/// A table is large, and each name stands somewhere else in it: memory is asked for the slots of some names before the first is needed,
/// then for where those names stand that are likely the same, and then for their bytes.
extension ByteInterner {
    /// So many names are looked for together.
    private static let batch = 64

    /// The numbers of names that stand in some bytes, one after another, given when they are new.
    @inline(__always)
    mutating func numbers(_ places: Range<Int>, of bytes: Span<UInt8>, _ name: (Int) -> (range: Range<Int>, hash: UInt64)) -> [UInt32] {
        var numbers: [UInt32] = []
        numbers.reserveCapacity(places.count)
        var likely = InlineArray<64, Slot>(repeating: Slot())
        var starts = InlineArray<64, Int>(repeating: 0)
        var touched: UInt8 = 0
        var next = places.lowerBound
        while next < places.upperBound {
            let count = min(Self.batch, places.upperBound - next)
            for place in 0..<count { likely[place] = firstSlot(name(next &+ place).hash) }
            for place in 0..<count { starts[place] = start(of: likely[place]) }
            for place in 0..<count { touched |= byte(at: starts[place]) }
            for place in 0..<count {
                let (range, hash) = name(next &+ place)
                numbers.append(number(of: bytes.extracting(range), hash: hash, likely: likely[place]))
            }
            next += count
        }
        // No first byte of a name has its highest bit alone, so this is never so; but it keeps the asking from being left out.
        return touched == 0x80 ? [] : numbers
    }

    /// The numbers of all names of another table of the same hash, in its order, given when they are new.
    mutating func numbers(of other: ByteInterner) -> [UInt32] {
        let hashes = other.lowerHashes
        return other.bytes.withSpan { bytes in
            numbers(0..<other.count, of: bytes) { (other.range(UInt32($0)), UInt64(hashes[$0])) }
        }
    }
}
