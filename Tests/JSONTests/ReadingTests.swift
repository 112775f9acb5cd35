import JSON
import Testing

@Suite("What a document says")
struct ReadingTests {
    private func document(_ text: String) throws(JSONProblem) -> JSONDocument {
        try JSONDocument(parsing: Array(text.utf8))
    }

    @Test(
        "a value is of one of seven kinds",
        arguments: [
            ("{}", .object), ("[]", .array), ("\"\"", .string), ("0", .number), ("true", .true), ("false", .false), ("null", .null),
        ] as [(String, JSONKind)])
    func kinds(_ text: String, _ kind: JSONKind) throws {
        let document = try document(text)
        #expect(document.kind(document.root) == kind)
    }

    @Test("a new document is null")
    func newDocument() {
        let document = JSONDocument()
        #expect(document.kind(document.root) == .null)
        #expect(document.range(document.root) == 0..<4)
        #expect(document.isCanonical)
        #expect(document.value(document.root) == .null)
    }

    @Test(
        "a string is read without its escapes, and anything else as empty",
        arguments: [
            (#""plain""#, "plain"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u20AC\ud83d\ude00""#, "Aé€😀"),
            (#""\u0000""#, "\u{0}"), (#""é\\u0041""#, "é\\u0041"), ("17", ""), ("true", ""), (#"["a"]"#, ""), (#"{"a":"b"}"#, ""),
        ] as [(String, String)])
    func strings(_ text: String, _ expected: String) throws {
        let document = try document(text)
        #expect(document.string(document.root) == expected)
    }

    @Test("a string equals its own bytes, escaped or not, and no others")
    func equalBytes() throws {
        let document = try document(#"["\u00e9","é","a\nb",1]"#)
        let nodes = Array(document.elements(of: document.root))
        let composed: StaticString = "\u{E9}"
        let decomposed: StaticString = "e\u{301}"
        #expect(document.equals(nodes[0], "\u{E9}") && document.equals(nodes[0], composed))
        #expect(document.equals(nodes[1], "\u{E9}") && document.equals(nodes[1], composed))
        #expect(!document.equals(nodes[0], "e\u{301}") && !document.equals(nodes[0], decomposed))
        #expect(!document.equals(nodes[1], "e\u{301}") && !document.equals(nodes[1], decomposed))
        #expect(document.equals(nodes[2], "a\nb"))
        #expect(!document.equals(nodes[2], "a\nc") && !document.equals(nodes[2], "a\n") && !document.equals(nodes[2], "a\\nb"))
        #expect(!document.equals(nodes[3], "1") && !document.equals(document.root, ""))
    }

    @Test(
        "an integer within 2^53 - 1 in plain digits is read as such",
        arguments: [
            ("0", 0), ("7", 7), ("-1", -1), ("1000000", 1_000_000), ("9007199254740991", 9_007_199_254_740_991),
            ("-9007199254740991", -9_007_199_254_740_991),
        ] as [(String, Int)])
    func integers(_ text: String, _ expected: Int) throws {
        let document = try document(text)
        #expect(document.integer(document.root) == expected)
        #expect(document.double(document.root) == Double(expected))
    }

    @Test(
        "any other number is not an integer, but a double",
        arguments: [
            ("-0", -0.0), ("1.0", 1), ("1e2", 100), ("0.1", 0.1), ("9007199254740992", 9_007_199_254_740_992), ("1e-400", 0),
            ("99999999999999999999", 1e20), ("123456789012345678", 123_456_789_012_345_680), ("5e-324", .leastNonzeroMagnitude),
            ("1.7976931348623157e308", .greatestFiniteMagnitude),
        ] as [(String, Double)])
    func doubles(_ text: String, _ expected: Double) throws {
        let document = try document(text)
        #expect(document.integer(document.root) == nil)
        #expect(document.double(document.root) == expected)
    }

    @Test("what is no number has no integer and no double", arguments: ["\"1\"", "true", "null", "[1]", #"{"1":1}"#])
    func noNumbers(_ text: String) throws {
        let document = try document(text)
        #expect(document.integer(document.root) == nil)
        #expect(document.double(document.root) == nil)
    }

    @Test("a value's range is its bytes in the text")
    func ranges() throws {
        let text = #" {"é" : [1, "a\n", {} ], "b":true} "#
        let document = try document(text)
        let list = try #require(document.member("é", of: document.root))
        let values = [document.root, list] + document.elements(of: list) + document.members(of: document.root).map(\.key)
        let spellings = values.map { String(decoding: Array(text.utf8)[document.range($0)], as: UTF8.self) }
        #expect(spellings == [#"{"é" : [1, "a\n", {} ], "b":true}"#, #"[1, "a\n", {} ]"#, "1", #""a\n""#, "{}", #""é""#, #""b""#])
    }

    @Test("a document is a value: reading it again leaves its copies as they were")
    func copies() throws {
        var document = try document(#"{"a":[1,2]}"#)
        let copy = document
        let members = document.members(of: document.root)
        try document.parse(Array("7".utf8).span, limits: .line)
        #expect(document.integer(document.root) == 7)
        #expect(copy.value(copy.root) == .object([("a", [1, 2])]))
        #expect(members.map { copy.string($0.key) } == ["a"])
    }

    @Test("a document that could not be read is null, and can be used again")
    func failure() throws {
        var document = try document("[1,2.5]")
        #expect(throws: JSONProblem(offset: 1, reason: .unexpectedEnd)) {
            try document.parse(Array("[".utf8).span, limits: .line)
        }
        #expect(document.value(document.root) == .null)
        #expect(document.range(document.root) == 0..<4)
        #expect(document.isCanonical && document.hasOnlyPlainIntegers)
        try document.parse(Array("[3]".utf8).span, limits: .line)
        #expect(document.value(document.root) == [3])
    }

    @Test(
        "A string's bytes are given without escapes, and nothing of other values",
        arguments: [
            (#""plain""#, "plain"), (#""a\u00e9\n""#, "a\u{e9}\n"), (#""""#, ""), ("1", nil), ("[]", nil), ("null", nil),
        ] as [(String, String?)])
    func bytes(text: String, string: String?) throws {
        let document = try JSONDocument(parsing: Array(text.utf8))
        let found = document.withUTF8(of: document.root) { bytes in bytes.indices.map { bytes[$0] } }
        #expect(found == string.map { Array($0.utf8) })
    }
}
