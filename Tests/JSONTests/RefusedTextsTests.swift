import JSON
import Testing

@Suite("Texts that are refused")
struct RefusedTextsTests {
    @Test("what stands around a value, or is missing of it, is refused", arguments: RefusedTexts.structures)
    func structures(_ text: TextCase) {
        expectProblem(with: text)
    }

    @Test("a malformed array or object is refused", arguments: RefusedTexts.collections)
    func collections(_ text: TextCase) {
        expectProblem(with: text)
    }

    @Test("a malformed number is refused", arguments: RefusedTexts.numbers)
    func numbers(_ text: TextCase) {
        expectProblem(with: text)
    }

    @Test("a malformed string is refused", arguments: RefusedTexts.strings)
    func strings(_ text: TextCase) {
        expectProblem(with: text)
    }

    @Test("a number beyond every double is refused", arguments: FreeChoiceTexts.infinite)
    func infiniteNumbers(_ text: TextCase) {
        expectProblem(with: text)
    }

    @Test("half of a surrogate pair is refused", arguments: FreeChoiceTexts.loneSurrogates)
    func loneSurrogates(_ text: TextCase) {
        expectProblem(with: text)
    }

    @Test("a string that is not UTF-8 is refused", arguments: FreeChoiceTexts.invalidUTF8)
    func invalidUTF8(_ text: TextCase) {
        expectProblem(with: text)
    }

    @Test("a byte-order mark, UTF-16 and a name that occurs twice are refused", arguments: FreeChoiceTexts.others)
    func otherChoices(_ text: TextCase) {
        expectProblem(with: text)
    }

    @Test("a text that is too long or too deep is refused", arguments: RefusedTexts.deep + FreeChoiceTexts.deep)
    func deep(_ text: TextCase) {
        expectProblem(with: text)
    }

    @Test("the tables hold at least a hundred and fifty texts, under different labels")
    func tablesAreWhole() {
        let all = RefusedTexts.structures + RefusedTexts.collections + RefusedTexts.numbers + RefusedTexts.strings
        #expect(all.count >= 150)
        #expect(Set(all.map(\.label)).count == all.count)
    }

    private func expectProblem(with text: TextCase) {
        let problem = #expect(throws: JSONProblem.self) { try JSONDocument(parsing: text.bytes) }
        #expect(problem?.spelling == text.expectedText)
    }
}

extension TextCase {
    /// Whether the text is refused for the problem that it expects.
    var isRefusedAsExpected: Bool {
        do throws(JSONProblem) {
            _ = try JSONDocument(parsing: bytes)
            return false
        } catch {
            return error.spelling == expectedText
        }
    }
}

extension JSONProblem {
    /// The problem as the tables write it: `4 unexpectedByte 5D`.
    fileprivate var spelling: String {
        switch reason {
        case .unexpectedByte(let byte): "\(offset) unexpectedByte \(byte < 0x10 ? "0" : "")\(String(byte, radix: 16, uppercase: true))"
        case .duplicateMember(let name): "\(offset) duplicateMember \"\(name)\""
        default: "\(offset) \(reason)"
        }
    }
}
