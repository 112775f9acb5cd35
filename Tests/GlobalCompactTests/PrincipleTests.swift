import GlobalCompact
import Testing

@Suite("Principles")
struct PrincipleTests {
    @Test("There are ten principles, (a) to (j), each with a title of its own")
    func all() {
        #expect(Principle.all.map(\.number) == Array(1...10))
        #expect(Principle.all.map(\.letter).joined() == "abcdefghij")
        #expect(Set(Principle.all.map(\.title)).count == 10)
        #expect(Principle.all == Principle.all.sorted())
    }

    @Test(
        "A principle is found by number and by letter",
        arguments: [(1, "a", "People-centred"), (7, "g", "Gender-responsive"), (10, "j", "Whole-of-society approach")])
    func found(number: Int, letter: String, title: String) throws {
        let principle = try #require(Principle(number: number))
        #expect(principle.title == title)
        #expect(Principle(letter: letter) == principle)
    }

    @Test("Other numbers and letters are no principles")
    func refused() {
        for number in [-1, 0, 11, 256] { #expect(Principle(number: number) == nil) }
        for letter in ["", "k", "A", "ab"] { #expect(Principle(letter: letter) == nil) }
    }
}
