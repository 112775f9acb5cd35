import History
import LedgerTesting
import SeededTesting
import Testing

@Suite("Names in the order of their bytes")
struct NameSortingTests {
    private func sorted(_ names: [String], sharing: Int = 0) -> [String] {
        var table = ByteInterner()
        let numbers = names.map { table.number(of: $0) }
        #expect(table.sorted(numbers, sharing: sharing) == table.sorted(numbers))
        #expect(numbers.sorted { table.precedes($0, $1) } == table.sorted(numbers))
        return table.sorted(numbers, sharing: sharing).map { table[$0] }
    }

    @Test(
        "Names that begin alike, begin one another, are the same or differ late stand in their order",
        arguments: [
            [], ["a"], ["b", "a"], ["pledge/b", "pledge/a", "pledge/ab"], ["x", "x", "w"], ["abc", "ab", "a", "abcd"],
            ["same-beginning-1-a", "same-beginning-10", "same-beginning-1"], ["12345678-b", "12345678-a", "12345678"],
            ["0123456789abcdef-b", "0123456789abcdef-a", "0123456789abcdef"],
            ["12345678", "12345678", "1234567"], ["aaaaaaaabbbbbbbbc", "aaaaaaaabbbbbbbb", "b"],
        ])
    func order(names: [String]) {
        #expect(sorted(names) == names.sorted())
    }

    @Test("Over random names the order is that of their bytes", arguments: UInt64(0)..<20)
    func random(seed: UInt64) {
        var draw = SeededDraw(seed: seed)
        let letters = Array("ab-1")
        let names = (0..<300).map { _ in
            "pledge/" + String((0..<(1 + draw.below(14))).map { _ in letters[draw.below(letters.count)] })
        }
        #expect(sorted(names, sharing: 7) == names.sorted())
        #expect(Set(names).count > 50)
    }
}
