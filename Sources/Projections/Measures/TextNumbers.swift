import GlobalCompact

/// Texts as dense numbers, in the order in which they were first met: the same bytes, the same number.
///
/// A table of open addresses finds them. It keeps their hashes, so that it grows without reading the texts again.
struct TextNumbers: Sendable {
    /// By number, the texts.
    private(set) var texts: [String] = []
    private var hashes: [Int] = []
    /// Numbers by hash, `empty` where there is none; a power of two long, and never more than half full.
    private var slots: [UInt32] = Array(repeating: empty, count: 16)

    private static let empty = UInt32.max

    /// The number of a text, given when it is new. O(1) on average.
    mutating func number(of text: String) -> UInt32 {
        let hash = text.hashValue
        let slot = slot(of: text, hash)
        if slots[slot] != Self.empty { return slots[slot] }
        let number = UInt32(texts.count)
        slots[slot] = number
        texts.append(text)
        hashes.append(hash)
        if texts.count * 2 > slots.count { grow() }
        return number
    }

    /// The number of a text that is there.
    func find(_ text: String) -> UInt32? {
        let number = slots[slot(of: text, text.hashValue)]
        return number == Self.empty ? nil : number
    }

    private func slot(of text: String, _ hash: Int) -> Int {
        let mask = slots.count - 1
        var slot = hash & mask
        while slots[slot] != Self.empty, hashes[Int(slots[slot])] != hash || !texts[Int(slots[slot])].isExactly(text) {
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: Self.empty, count: slots.count * 2)
        let mask = slots.count - 1
        for number in hashes.indices {
            var slot = hashes[number] & mask
            while slots[slot] != Self.empty { slot = (slot + 1) & mask }
            slots[slot] = UInt32(number)
        }
    }
}
