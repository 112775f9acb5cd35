/// Names as dense numbers, in the order in which they were first met. Names are ASCII, so that equal names are equal bytes.
///
/// The names stand one after another in one array of bytes; a table of open addresses finds them by their hash.
package struct NameTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each name ends in `bytes`.
    private var ends: [Int] = []
    /// Numbers by hash, `empty` where there is none; a power of two long, and never more than half full.
    private var slots: [UInt32] = Array(repeating: empty, count: 64)
    /// Begins every hash, so that nobody can choose names that meet in one slot.
    private let seed = UInt64.random(in: UInt64.min...UInt64.max)

    private static let empty = UInt32.max

    package init() {}

    /// How many names there are.
    package var count: Int {
        ends.count
    }

    /// All names, by number.
    package var names: [String] {
        ends.indices.map { self[UInt32($0)] }
    }

    /// The number of a name, given when it is new. O(1) on average.
    package mutating func number(of name: String) -> UInt32 {
        let utf8 = name.utf8
        let slot = slot(of: utf8.span)
        if slots[slot] != Self.empty { return slots[slot] }
        let number = UInt32(ends.count)
        slots[slot] = number
        bytes.append(contentsOf: utf8)
        ends.append(bytes.count)
        if ends.count * 2 > slots.count { fill(slots: slots.count * 2) }
        return number
    }

    /// Forgets the names beyond so many.
    mutating func keep(first count: Int) {
        guard count < ends.count else { return }
        ends.removeLast(ends.count - count)
        bytes.removeLast(bytes.count - (ends.last ?? 0))
        fill(slots: slots.count)
    }

    /// The number of a name that is there.
    package func find(_ name: String) -> UInt32? {
        let number = slots[slot(of: name.utf8.span)]
        return number == Self.empty ? nil : number
    }

    /// The name of a number.
    package subscript(_ number: UInt32) -> String {
        String(decoding: bytes[range(number)], as: UTF8.self)
    }

    /// Whether another table begins with these names, under the same numbers.
    func isContinued(by other: NameTable) -> Bool {
        other.ends.starts(with: ends) && other.bytes.starts(with: bytes)
    }

    /// Whether one name stands before another by its bytes.
    package func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
        bytes[range(left)].lexicographicallyPrecedes(bytes[range(right)])
    }

    private func range(_ number: UInt32) -> Range<Int> {
        let index = Int(number)
        return (index == 0 ? 0 : ends[index - 1])..<ends[index]
    }

    /// Where a name stands in the table, or the empty slot where it would.
    private func slot(of name: Span<UInt8>) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash(name)) & mask
        while slots[slot] != Self.empty, !isName(slots[slot], name) {
            slot = (slot + 1) & mask
        }
        return slot
    }

    private func isName(_ number: UInt32, _ name: Span<UInt8>) -> Bool {
        let range = range(number)
        guard range.count == name.count else { return false }
        let own = bytes.span.extracting(range)
        for index in name.indices where own[index] != name[index] { return false }
        return true
    }

    private func hash(_ name: Span<UInt8>) -> UInt64 {
        var hash = seed
        for index in name.indices {
            hash = (hash ^ UInt64(name[index])) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
        }
        return hash
    }

    /// Makes the table anew.
    private mutating func fill(slots count: Int) {
        slots = Array(repeating: Self.empty, count: count)
        let mask = slots.count - 1
        for number in ends.indices {
            var slot = Int(truncatingIfNeeded: hash(bytes.span.extracting(range(UInt32(number))))) & mask
            while slots[slot] != Self.empty { slot = (slot + 1) & mask }
            slots[slot] = UInt32(number)
        }
    }
}
