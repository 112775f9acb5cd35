import ConformanceTesting
import JSON
import Testing

@Suite("What docs/evidence.md says of JSON")
struct ConformanceTests {
    private static let accepted =
        AcceptedTexts.structures + AcceptedTexts.numbers + AcceptedTexts.strings + FreeChoiceTexts.approximated
    private static let refused =
        RefusedTexts.structures + RefusedTexts.collections + RefusedTexts.numbers + RefusedTexts.strings + RefusedTexts.deep
        + FreeChoiceTexts.infinite + FreeChoiceTexts.loneSurrogates + FreeChoiceTexts.invalidUTF8 + FreeChoiceTexts.others
        + FreeChoiceTexts.deep

    /// The cases with a label of JSONTestSuite that begins so, or with none of them; those to be accepted pass when they are.
    private func count(_ prefix: String?) -> ConformanceCount {
        func isOfSuite(_ text: TextCase) -> Bool {
            guard let prefix else { return !["y_", "n_", "i_"].contains { text.label.hasPrefix($0) } }
            return text.label.hasPrefix(prefix)
        }
        let taken = Self.accepted.filter(isOfSuite).map { text in
            let document = try? JSONDocument(parsing: text.bytes)
            return document.map { $0.value($0.root).canonicalBytes() } == text.expected
        }
        let notTaken = Self.refused.filter(isOfSuite).map { text in prefix != "y_" && text.isRefusedAsExpected }
        return ConformanceCount(taken + notTaken)
    }

    @Test("JSONTestSuite's cases are as many as it says, and ours beside them")
    func suite() throws {
        #expect(count("y_") == ConformanceCount.documented(of: .jsonToAccept))
        #expect(count("n_") == ConformanceCount.documented(of: .jsonToRefuse))
        #expect(count("i_") == ConformanceCount.documented(of: .jsonFreeChoice))
        #expect(count(nil) == ConformanceCount.documented(of: .jsonOwn))
    }

    @Test("RFC 8785's samples and numbers are as many as it says")
    func canonical() throws {
        let samples = try CanonicalSamples.all.map { sample in
            let document = try JSONDocument(parsing: sample.bytes)
            return document.value(document.root).canonicalBytes() == sample.expected
        }
        #expect(ConformanceCount(samples) == ConformanceCount.documented(of: .canonicalSamples))
        let numbers = NumberFormTests.appendixBRows.map { row in
            UInt64(row.expectedText, radix: 16).map { JSONValue.double(Double(bitPattern: $0)).canonicalBytes() } == row.bytes
        }
        #expect(ConformanceCount(numbers) == ConformanceCount.documented(of: .canonicalNumbers))
    }
}
