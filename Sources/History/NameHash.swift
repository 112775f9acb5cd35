/// The hash of names in one run of the program; nobody can choose names that meet in one slot.
package struct NameHash: Sendable {
    private let seed = UInt64.random(in: UInt64.min...UInt64.max)

    package init() {}

    /// The hash of a name's bytes.
    func of(_ name: Span<UInt8>) -> UInt64 {
        var hash = seed
        for index in name.indices {
            hash = (hash ^ UInt64(name[index])) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
        }
        return hash
    }
}
