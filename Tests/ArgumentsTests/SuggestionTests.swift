import Arguments
import Testing

@Suite("Suggestions are what may have been meant")
struct SuggestionTests {
    private static let commands = ["init", "record", "append", "readiness", "reconcile", "list", "log", "why", "diff", "show"]

    private static let mistyped: [(word: String, nearest: [String])] = [
        ("lsit", ["list"]),
        ("lis", ["list"]),
        ("listt", ["list"]),
        ("lost", ["list"]),
        ("LIST", ["list"]),
        ("readyness", ["readiness"]),
        ("raediness", ["readiness"]),
        ("re", ["record", "readiness", "reconcile"]),
        ("rec", ["record", "reconcile"]),
        ("l", ["list", "log"]),
        ("wyh", ["why"]),
        ("sohw", ["show"]),
    ]

    @Test("a letter too many, missing, wrong or swapped, or the start of a word, is near", arguments: mistyped)
    func near(word: String, nearest: [String]) {
        #expect(Suggestions.nearest(word, among: Self.commands) == nearest)
    }

    @Test("anything else is not", arguments: ["", "zzz", "xyzzy", "deposit", "liar", "wxh9", "t", String(repeating: "list", count: 9_000)])
    func far(word: String) {
        #expect(Suggestions.nearest(word, among: Self.commands) == [])
    }

    @Test("the nearest comes first, and no more come than are wanted")
    func order() {
        let candidates = ["states", "stage", "state", "statement", "stated"]
        #expect(Suggestions.nearest("state", among: candidates) == ["state", "states", "stage"])
        #expect(Suggestions.nearest("state", among: candidates, most: 1) == ["state"])
        #expect(Suggestions.nearest("state", among: candidates, most: 9) == ["state", "states", "stage", "statement", "stated"])
        #expect(Suggestions.nearest("state", among: candidates, most: 0) == [])
    }

    @Test("a word listed twice is suggested once, and nothing is near an empty list")
    func once() {
        #expect(Suggestions.nearest("lst", among: ["list", "list"]) == ["list"])
        #expect(Suggestions.nearest("lst", among: []) == [])
    }
}
