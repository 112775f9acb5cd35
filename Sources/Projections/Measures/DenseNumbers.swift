/// Keys as dense numbers, in the order in which they were first met.
///
/// A table of open addresses finds them: the keys are integers that come densely themselves, and nobody can choose them.
struct DenseNumbers<Key: DenseKey>: Sendable {
    /// By number.
    private(set) var keys: [Key] = []
    /// Numbers by hash, `empty` where there is none; a power of two long, and never more than half full.
    private var slots: [UInt32] = Array(repeating: UInt32.max, count: 16)

    private var empty: UInt32 { .max }

    /// The number of a key, given when it is new. O(1) on average.
    mutating func number(of key: Key) -> UInt32 {
        let slot = slot(of: key)
        if slots[slot] != empty { return slots[slot] }
        let number = UInt32(keys.count)
        slots[slot] = number
        keys.append(key)
        if keys.count * 2 > slots.count { grow() }
        return number
    }

    /// The number of a key that is there.
    func find(_ key: Key) -> UInt32? {
        let number = slots[slot(of: key)]
        return number == empty ? nil : number
    }

    private func slot(of key: Key) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key.mixed >> 32) & mask
        while slots[slot] != empty, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: empty, count: slots.count * 2)
        for number in keys.indices { slots[slot(of: keys[number])] = UInt32(number) }
    }
}

/// What `DenseNumbers` numbers.
protocol DenseKey: Equatable, Sendable {
    /// Its bits, mixed into the upper half.
    var mixed: UInt64 { get }
}

/// Two numbers.
struct NumberPair: DenseKey {
    let first: UInt32
    let second: UInt32

    var mixed: UInt64 {
        (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
    }
}
