/// Pairs of numbers as dense numbers, in the order in which they were first met.
///
/// A table of open addresses finds them: the pairs are dense themselves, and nobody can choose them.
struct PairNumbers: Sendable {
    /// By number, the pairs, the first of each in the upper half.
    private var pairs: [UInt64] = []
    /// Numbers by hash, `empty` where there is none; a power of two long, and never more than half full.
    private var slots: [UInt32] = Array(repeating: empty, count: 16)

    private static let empty = UInt32.max

    /// How many pairs there are.
    var count: Int {
        pairs.count
    }

    /// The pair of a number.
    subscript(_ number: Int) -> (first: UInt32, second: UInt32) {
        (UInt32(pairs[number] >> 32), UInt32(truncatingIfNeeded: pairs[number]))
    }

    /// The number of a pair, given when it is new. O(1) on average.
    mutating func number(of first: UInt32, _ second: UInt32) -> UInt32 {
        let pair = UInt64(first) << 32 | UInt64(second)
        let slot = slot(of: pair)
        if slots[slot] != Self.empty { return slots[slot] }
        let number = UInt32(pairs.count)
        slots[slot] = number
        pairs.append(pair)
        if pairs.count * 2 > slots.count { grow() }
        return number
    }

    /// The number of a pair that is there.
    func find(_ first: UInt32, _ second: UInt32) -> UInt32? {
        let number = slots[slot(of: UInt64(first) << 32 | UInt64(second))]
        return number == Self.empty ? nil : number
    }

    private func slot(of pair: UInt64) -> Int {
        let mask = slots.count - 1
        let hash = pair &* 0x9E37_79B9_7F4A_7C15
        var slot = Int(truncatingIfNeeded: hash >> 32) & mask
        while slots[slot] != Self.empty, pairs[Int(slots[slot])] != pair { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: Self.empty, count: slots.count * 2)
        for number in pairs.indices { slots[slot(of: pairs[number])] = UInt32(number) }
    }
}
