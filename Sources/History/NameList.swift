/// Names one after another, also the same one several times, on their way into a table.
struct NameList: Sendable {
    private struct Name {
        /// Where it ends in `bytes`.
        let end: Int
        let hash: UInt64
    }

    private var bytes: [UInt8] = []
    private var names: [Name] = []

    /// How many names there are.
    var count: Int {
        names.count
    }

    /// Makes room for so many names.
    mutating func reserve(names count: Int) {
        names.reserveCapacity(count)
        bytes.reserveCapacity(count * 24)
    }

    mutating func append(_ name: Span<UInt8>, _ hash: NameHash) {
        unsafe name.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
        names.append(Name(end: bytes.count, hash: hash.of(name)))
    }

    /// Puts a name into a table, and answers its number there.
    func number(_ index: Int, in table: inout ByteInterner) -> UInt32 {
        table.number(of: bytes.span.extracting(range(index)), hash: names[index].hash)
    }

    /// Puts names into a table one after another, and answers their numbers there.
    func numbers(_ places: Range<Int>, in table: inout ByteInterner) -> [UInt32] {
        var numbers: [UInt32] = []
        numbers.reserveCapacity(places.count)
        var known = InlineArray<64, ByteInterner.Slot>(repeating: ByteInterner.Slot())
        var starts = InlineArray<64, Int>(repeating: 0)
        var touched: UInt8 = 0
        var start = places.lowerBound
        while start < places.upperBound {
            let count = min(known.count, places.upperBound - start)
            // A table is large, and each name stands somewhere else in it: memory is asked for all of them before the first is needed,
            // then for where those names stand that are likely the same, and then for their bytes.
            for place in 0..<count { known[place] = table.firstSlot(names[start &+ place].hash) }
            for place in 0..<count { starts[place] = table.start(of: known[place]) }
            for place in 0..<count { touched |= table.byte(at: starts[place]) }
            for place in 0..<count {
                let index = start &+ place
                let number = table.number(of: bytes.span.extracting(range(index)), hash: names[index].hash, likely: known[place])
                numbers.append(number)
            }
            start += count
        }
        // No name has a byte of nought: this is never so, but nobody may leave out the asking.
        return touched == 0 && places.isEmpty ? [] : numbers
    }

    private func range(_ index: Int) -> Range<Int> {
        (index == 0 ? 0 : names[index - 1].end)..<names[index].end
    }
}
