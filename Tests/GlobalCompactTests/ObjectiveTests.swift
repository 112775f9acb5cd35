import GlobalCompact
import Testing

@Suite("Objectives")
struct ObjectiveTests {
    @Test("There are 23 objectives, each with a title and a short name of its own")
    func all() {
        #expect(Objective.all.map(\.number) == Array(1...23))
        #expect(Set(Objective.all.map(\.title)).count == 23)
        #expect(Set(Objective.all.map(\.shortName)).count == 23)
    }

    @Test("Numbers outside 1 to 23 are no objectives", arguments: [-1, 0, 24, 256, .max])
    func outside(number: Int) {
        #expect(Objective(number: number) == nil)
    }

    @Test(
        "Each objective is in exactly one of the four round tables",
        arguments: [(1, [2, 5, 6, 12, 18]), (2, [4, 8, 9, 10, 11, 13, 21]), (3, [14, 15, 16, 19, 20, 22]), (4, [1, 3, 7, 17, 23])])
    func roundTables(table: Int, numbers: [Int]) {
        #expect(Objective.all.filter { $0.roundTable == table }.map(\.number) == numbers)
        #expect(Objective.all.allSatisfy { (1...4).contains($0.roundTable) })
    }

    @Test(
        "Titles are those of the resolution",
        arguments: [
            (1, "Collect and utilize accurate and disaggregated data as a basis for evidence-based policies", "Data"),
            (8, "Save lives and establish coordinated international efforts on missing migrants", "Save lives"),
            (13, "Use migration detention only as a measure of last resort and work towards alternatives", "Alternatives to detention"),
            (
                23, "Strengthen international cooperation and global partnerships for safe, orderly and regular migration",
                "International cooperation"
            ),
        ])
    func titles(number: Int, title: String, shortName: String) throws {
        let objective = try #require(Objective(number: number))
        #expect(objective.title == title)
        #expect(objective.shortName == shortName)
    }

    @Test("A set holds objectives once, in order")
    func sets() throws {
        let some = try #require(ObjectiveSet([23, 1, 5, 5]))
        #expect(some.numbers == [1, 5, 23])
        #expect(some.count == 3 && !some.isEmpty)
        #expect(some.contains(try #require(Objective(number: 5))))
        #expect(!some.contains(try #require(Objective(number: 6))))
        #expect(some.objectives.map(\.number) == some.numbers)
        #expect(ObjectiveSet(some.objectives) == some)
    }

    @Test("A set refuses what is no objective", arguments: [[0], [24], [1, 2, -3]])
    func refusedNumbers(numbers: [Int]) {
        #expect(ObjectiveSet(numbers) == nil)
    }

    @Test("Sets are joined and cut")
    func algebra() throws {
        let (one, other) = (try #require(ObjectiveSet([1, 2])), try #require(ObjectiveSet([2, 3])))
        #expect(one.union(other).numbers == [1, 2, 3])
        #expect(one.intersection(other).numbers == [2])
        #expect(one.union(ObjectiveSet()) == one)
        #expect(one.intersection(ObjectiveSet()).isEmpty)
        #expect(ObjectiveSet.all.numbers == Array(1...23))
    }

    @Test("A set comes back from its bits, which have no others")
    func bits() throws {
        let some = try #require(ObjectiveSet([1, 23]))
        #expect(some.bits == 1 | 1 << 22)
        #expect(ObjectiveSet(bits: some.bits) == some)
        #expect(ObjectiveSet(bits: 1 << 23) == nil)
    }
}
