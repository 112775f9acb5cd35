import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

/// One name in two spellings that Unicode calls equivalent: with a letter of its own for é, and with an accent after e.
@Suite("Values in two spellings")
struct SpellingTests {
    private static let (composed, decomposed) = ("Caf\u{e9}", "Cafe\u{301}")

    private func ledger() throws -> TestLedger {
        try given(
            .document("a", publisher: Self.composed, on: "2024-01-01").id("a"),
            .document("b", publisher: Self.decomposed, on: "2024-01-02").id("b"),
            .document("c", publisher: Self.composed, on: "2024-01-03").id("c"))
    }

    @Test("Each has a line of its own, in the order of the bytes")
    func lines() throws {
        #expect(Self.composed == Self.decomposed, "as String has it")
        // A table of numbers is made anew for each question, and with it the order in which chance would have put them.
        for _ in 0..<20 {
            let tallies = try ledger().values("documents", by: [.publisher])
            #expect(tallies.map(\.events) == [["b"], ["a", "c"]])
            #expect(tallies.map { Array($0.key[0].utf8).count } == [6, 5])
        }
    }

    @Test("A question that names one asks for no other")
    func filters() throws {
        func events(_ publishers: Set<ExactText>) throws -> [String] {
            try ledger().values("documents", where: [.publisher: publishers]).flatMap(\.events)
        }
        #expect(try events([ExactText(Self.composed)]) == ["a", "c"])
        #expect(try events([ExactText(Self.decomposed)]) == ["b"])
        #expect(try events([ExactText(Self.composed), ExactText(Self.decomposed)]) == ["a", "b", "c"])
        #expect(try events(["Cafe"]) == [])
    }

    @Test("Texts are once each and in order by their bytes")
    func once() {
        let texts = ExactText.sortedOnce(["b", Self.composed, "a", Self.decomposed, "b", Self.composed])
        #expect(texts.map { Array($0.utf8) } == ["a", "b", Self.decomposed, Self.composed].sorted(by: before).map { Array($0.utf8) })
        #expect(texts.count == 4)
    }

    private func before(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
