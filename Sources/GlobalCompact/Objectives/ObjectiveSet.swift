/// A set of objectives, one bit for each.
package struct ObjectiveSet: Hashable, Sendable {
    /// Bit 0 stands for objective 1, bit 22 for objective 23.
    package private(set) var bits: UInt32

    /// No objective.
    package init() {
        bits = 0
    }

    /// The objectives with these numbers, or nil where one is outside 1 to 23.
    package init?(_ numbers: some Sequence<Int>) {
        self.init()
        for number in numbers {
            guard let objective = Objective(number: number) else { return nil }
            insert(objective)
        }
    }

    /// These objectives.
    package init(_ objectives: some Sequence<Objective>) {
        self.init()
        for objective in objectives { insert(objective) }
    }

    /// The set that an integer holds, or nil where it has other bits.
    package init?(bits: UInt32) {
        guard bits & ~ObjectiveSet.all.bits == 0 else { return nil }
        self.bits = bits
    }

    /// All 23 objectives.
    package static let all = ObjectiveSet(Objective.all)

    /// Whether there is no objective in it.
    package var isEmpty: Bool { bits == 0 }

    /// How many objectives are in it.
    package var count: Int { bits.nonzeroBitCount }

    /// The numbers of its objectives, ascending.
    package var numbers: [Int] { Objective.numbers.filter { bits & ObjectiveSet.bit($0) != 0 } }

    /// Its objectives, by number.
    package var objectives: [Objective] { Objective.all.filter { contains($0) } }

    /// Whether an objective is in it.
    package func contains(_ objective: Objective) -> Bool {
        bits & ObjectiveSet.bit(objective.number) != 0
    }

    /// Adds an objective.
    package mutating func insert(_ objective: Objective) {
        bits |= ObjectiveSet.bit(objective.number)
    }

    /// The objectives in this set, in the other, or in both.
    package func union(_ other: ObjectiveSet) -> ObjectiveSet {
        var result = self
        result.bits |= other.bits
        return result
    }

    /// The objectives in both sets.
    package func intersection(_ other: ObjectiveSet) -> ObjectiveSet {
        var result = self
        result.bits &= other.bits
        return result
    }

    private static func bit(_ number: Int) -> UInt32 {
        1 << UInt32(number - 1)
    }
}
