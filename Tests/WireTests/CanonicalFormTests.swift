import Events
import JSON
import Testing
import Wire

@Suite("The canonical form of a line")
struct CanonicalFormTests {
    /// A good line with a text that has something to escape, before it has its checksum.
    private static let good = LineDraft.plain.with("data", .object([("place", "Geneva A/1\n"), ("planned", "2024-11")])).text

    static let changes: [(from: String, to: String)] = [
        (#","id""#, #", "id""#),
        (#""id":"#, #""id": "#),
        (#"{"crc32c""#, #"{ "crc32c""#),
        (#"{"crc32c""#, #" {"crc32c""#),
        (#"scheduled"}"#, #"scheduled"} "#),
        (#"scheduled"}"#, "scheduled\"}\r"),
        (#"scheduled"}"#, "scheduled\"\t}"),
        (#""id":"review-1","occurred":"2024-05-02""#, #""occurred":"2024-05-02","id":"review-1""#),
        (#""place":"Geneva A/1\n","planned":"2024-11""#, #""planned":"2024-11","place":"Geneva A/1\n""#),
        ("Geneva A", #"Geneva \u0041"#),
        ("A/1", #"A\/1"#),
        (#"A/1\n"#, #"A/1\u000a"#),
        (#""place""#, #""pl\u0061ce""#),
        (#""place":"Geneva A/1\n""#, #""place":1.0"#),
        (#""place":"Geneva A/1\n""#, #""place":1e2"#),
        (#""place":"Geneva A/1\n""#, #""place":-0"#),
        (#""place":"Geneva A/1\n""#, #""place":9007199254740992"#),
    ]

    @Test("A line in any other form than RFC 8785's is refused, also with the right checksum", arguments: changes)
    func refuses(from: String, to: String) throws {
        #expect(try Reading.line(Self.good).id == "review-1")
        let start = try #require(Self.good.firstRange(of: from))
        var other = Self.good.replacingCharacters(in: start, with: to)
        let digits = try #require(other.firstRange(of: #""crc32c":""#)?.upperBound)
        other.replaceSubrange(digits..<other.index(digits, offsetBy: 8), with: "00000000")
        let expected: LineProblem = to.hasSuffix("\r") ? .carriageReturn : .notCanonical
        #expect(throws: expected) { try Reading.line(LineDraft.seal(Array(other.utf8))) }
    }

    @Test("Texts that look the same but are other bytes are other texts")
    func normalisation() throws {
        for text in ["Gen\u{E8}ve", "Gene\u{300}ve"] {
            let line = LineDraft.plain.with("data", .object([("place", .string(text)), ("planned", "2024-11")])).line
            guard case .meeting(.scheduled(let scheduled)) = try Reading.line(line).event else {
                Issue.record("another event was read")
                return
            }
            #expect(scheduled.meeting.place.map { Array($0.utf8) } == Array(text.utf8))
        }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
