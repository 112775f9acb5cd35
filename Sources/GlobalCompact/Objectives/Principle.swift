/// One of the ten guiding principles of the Global Compact (A/RES/73/195, paragraph 15).
package struct Principle: Hashable, Comparable, Sendable {
    private let index: UInt8

    /// The principle's number, 1 to 10.
    package var number: Int { Int(index) + 1 }

    /// The letter of its subparagraph, `a` to `j`.
    package var letter: String { String(Principle.letters[Int(index)]) }

    /// The title.
    package var title: String { Principle.titles[Int(index)] }

    /// The principle with a number, or nil outside 1 to 10.
    package init?(number: Int) {
        guard Principle.numbers.contains(number) else { return nil }
        index = UInt8(number - 1)
    }

    /// The principle with a letter, or nil outside `a` to `j`.
    package init?(letter: String) {
        guard letter.count == 1, let index = Principle.letters.firstIndex(of: Character(letter)) else { return nil }
        self.index = UInt8(index)
    }

    /// The numbers that principles have.
    package static let numbers = 1...10

    /// Every principle, in order.
    package static let all: [Principle] = numbers.compactMap { Principle(number: $0) }

    package static func < (left: Principle, right: Principle) -> Bool {
        left.index < right.index
    }

    private static let letters: [Character] = Array("abcdefghij")

    private static let titles: [String] = [
        "People-centred",
        "International cooperation",
        "National sovereignty",
        "Rule of law and due process",
        "Sustainable development",
        "Human rights",
        "Gender-responsive",
        "Child-sensitive",
        "Whole-of-government approach",
        "Whole-of-society approach",
    ]
}
