/// Numbers that look random and are the same in every run (SplitMix64).
package struct SeededDraw: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, the limit, which is at least 1.
    package mutating func below(_ limit: Int) -> Int {
        Int(next() % UInt64(limit))
    }

    /// Whether something of so many chances in a hundred happens.
    package mutating func happens(_ percent: Int) -> Bool {
        below(100) < percent
    }

    /// One of some values, of which there is at least one.
    package mutating func one<T>(of values: [T]) -> T {
        values[below(values.count)]
    }

    /// Some of some values, in their order.
    package mutating func some<T>(of values: [T], percent: Int = 30) -> [T] {
        var chosen: [T] = []
        for value in values where happens(percent) { chosen.append(value) }
        return chosen
    }
}
