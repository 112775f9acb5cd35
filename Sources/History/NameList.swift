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
        table.numbers(places, of: bytes.span) { (range($0), names[$0].hash) }
    }

    /// The bytes of a name.
    func name(_ index: Int) -> ArraySlice<UInt8> {
        bytes[range(index)]
    }

    private func range(_ index: Int) -> Range<Int> {
        (index == 0 ? 0 : names[index - 1].end)..<names[index].end
    }
}
