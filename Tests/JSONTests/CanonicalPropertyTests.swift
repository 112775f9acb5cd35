import JSON
import Testing

@Suite("Laws over random texts")
struct CanonicalPropertyTests {
    /// Each seed stands for 400 texts.
    static let seeds: [UInt64] = Array(1...30)

    @Test("a text is canonical exactly when it is the canonical form of its value and has only plain integers", arguments: seeds)
    func canonicalFlag(seed: UInt64) throws {
        var texts = RandomText(seed: seed)
        var (canonical, other, refused) = (0, 0, 0)
        for number in 1...400 {
            let text = texts.next()
            let document: JSONDocument
            do {
                document = try JSONDocument(parsing: text)
            } catch {
                refused += 1
                #expect(error.offset >= 0 && error.offset <= text.count, place(seed, number, text))
                continue
            }
            let isOwnForm = document.value(document.root).canonicalBytes() == text
            let arePlain = numbers(in: document, document.root).allSatisfy { isPlain(text[$0]) }
            #expect(document.hasOnlyPlainIntegers == arePlain, place(seed, number, text))
            #expect(document.isCanonical == (isOwnForm && arePlain), place(seed, number, text))
            if document.isCanonical { canonical += 1 } else { other += 1 }
        }
        #expect(canonical > 50 && other > 50 && refused > 20, "seed \(seed): \(canonical) canonical, \(other) other, \(refused) refused")
    }

    @Test("what is written is read as the same value, in both forms", arguments: seeds)
    func roundTrips(seed: UInt64) throws {
        var texts = RandomText(seed: seed)
        for number in 1...400 {
            let text = texts.next()
            guard let document = try? JSONDocument(parsing: text) else { continue }
            let value = document.value(document.root)
            let written = value.canonicalBytes()
            let again = try JSONDocument(parsing: written)
            #expect(again.value(again.root).canonicalBytes() == written, place(seed, number, text))
            let pretty = try JSONDocument(parsing: value.prettyBytes())
            #expect(pretty.value(pretty.root).canonicalBytes() == written, place(seed, number, text))
        }
    }

    @Test("a document that is used again says the same as a new one", arguments: seeds)
    func reuse(seed: UInt64) {
        var texts = RandomText(seed: seed)
        var used = JSONDocument()
        for number in 1...400 {
            let text = texts.next()
            let fresh = Result { () throws(JSONProblem) in try JSONDocument(parsing: text) }
            let again = Result { () throws(JSONProblem) in try used.parse(text.span, limits: .line) }
            switch (fresh, again) {
            case (.success(let document), .success):
                #expect(used.isCanonical == document.isCanonical, place(seed, number, text))
                #expect(used.value(used.root) == document.value(document.root), place(seed, number, text))
            case (.failure(let problem), .failure(let problemAgain)):
                #expect(problem == problemAgain, place(seed, number, text))
                #expect(used.kind(used.root) == .null, place(seed, number, text))
            default:
                Issue.record(place(seed, number, text))
            }
        }
    }

    private func numbers(in document: JSONDocument, _ node: JSONNode) -> [Range<Int>] {
        switch document.kind(node) {
        case .number: [document.range(node)]
        case .array: document.elements(of: node).flatMap { numbers(in: document, $0) }
        case .object: document.members(of: node).flatMap { numbers(in: document, $0.value) }
        case .string, .true, .false, .null: []
        }
    }

    private func isPlain(_ spelling: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: spelling, as: UTF8.self)
        guard let value = Int(text) else { return false }
        return value.description == text && value.magnitude < 1 << 53
    }

    private func place(_ seed: UInt64, _ number: Int, _ text: [UInt8]) -> Comment {
        "seed \(seed), text \(number): \(String(decoding: text, as: UTF8.self).debugDescription)"
    }
}
