/// Names one after another, also the same one several times, on their way into a table.
struct NameList: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var hashes: [UInt64] = []

    /// How many names there are.
    var count: Int {
        ends.count
    }

    mutating func append(_ name: Span<UInt8>, _ hash: NameHash) {
        hashes.append(hash.of(name))
        unsafe name.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
        ends.append(bytes.count)
    }

    /// Puts a name into a table, and answers its number there.
    func number(_ index: Int, in table: inout NameTable) -> UInt32 {
        let start = index == 0 ? 0 : ends[index - 1]
        return table.number(of: bytes.span.extracting(start..<ends[index]), hash: hashes[index])
    }
}
