import JSON
import Testing

@Suite("Strings and the order of names")
struct JSONTextTests {
    @Test(
        "a string is quoted with the fewest escapes",
        arguments: [
            ("", #""""#), ("plain", #""plain""#), ("a\"b\\c/d", #""a\"b\\c/d""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
            ("\u{0}\u{B}\u{E}\u{1F}", #""\u0000\u000b\u000e\u001f""#), ("\u{7F}\u{80}\u{2028}", "\"\u{7F}\u{80}\u{2028}\""),
            ("é😀", #""é😀""#),
        ] as [(String, String)])
    func quoted(_ text: String, _ expected: String) throws {
        var output = Array("x".utf8)
        JSONText.appendQuoted(text, to: &output)
        #expect(output == Array("x".utf8) + Array(expected.utf8))
        let document = try JSONDocument(parsing: Array(expected.utf8))
        #expect(document.equals(document.root, text))
    }

    @Test("names stand in the order of their UTF-16 code units")
    func order() {
        let names = [
            "", "\r", "1", "A", "a", "aa", "b", "\u{7F}", "\u{80}", "é", "\u{7FF}", "\u{800}", "€", "\u{D7FF}", "\u{10000}", "😀",
            "\u{10FFFF}",
            "\u{E000}", "\u{FB33}", "\u{FFFF}", "\u{FFFF}a",
        ]
        for (index, name) in names.enumerated() {
            for (otherIndex, other) in names.enumerated() {
                #expect(JSONText.canonicalOrder(name, other) == (index < otherIndex), "\(name.debugDescription), \(other.debugDescription)")
                #expect(JSONText.canonicalOrder(name, other) == name.utf16.lexicographicallyPrecedes(other.utf16))
            }
        }
    }

    @Test("canonically equivalent names are told apart")
    func equivalentNames() {
        #expect(JSONText.canonicalOrder("e\u{301}", "\u{E9}"))
        #expect(!JSONText.canonicalOrder("\u{E9}", "e\u{301}"))
    }
}
