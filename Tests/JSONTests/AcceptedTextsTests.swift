import JSON
import Testing

@Suite("Texts that are accepted")
struct AcceptedTextsTests {
    @Test("a text with white space, a scalar alone, an array or an object is read", arguments: AcceptedTexts.structures)
    func structures(_ text: TextCase) throws {
        try expectCanonicalForm(of: text)
    }

    @Test("a number is read", arguments: AcceptedTexts.numbers)
    func numbers(_ text: TextCase) throws {
        try expectCanonicalForm(of: text)
    }

    @Test("a string is read", arguments: AcceptedTexts.strings)
    func strings(_ text: TextCase) throws {
        try expectCanonicalForm(of: text)
    }

    @Test("a number that a double only approximates is read", arguments: FreeChoiceTexts.approximated)
    func approximatedNumbers(_ text: TextCase) throws {
        try expectCanonicalForm(of: text)
    }

    @Test("the tables hold at least ninety texts, under different labels")
    func tablesAreWhole() {
        let all = AcceptedTexts.structures + AcceptedTexts.numbers + AcceptedTexts.strings
        #expect(all.count >= 90)
        #expect(Set(all.map(\.label)).count == all.count)
    }

    private func expectCanonicalForm(of text: TextCase) throws {
        let document = try JSONDocument(parsing: text.bytes)
        #expect(document.value(document.root).canonicalBytes() == text.expected)
        #expect(document.isCanonical == (text.bytes == text.expected && document.hasOnlyPlainIntegers))
    }
}
