import JSON
import Testing

@Suite("The RFC 8785 form")
struct CanonicalWritingTests {
    @Test("A text like RFC 8785's samples is written byte for byte as they are", arguments: CanonicalSamples.all)
    func samples(_ sample: TextCase) throws {
        let document = try JSONDocument(parsing: sample.bytes)
        #expect(document.value(document.root).canonicalBytes() == sample.expected)
        let again = try JSONDocument(parsing: sample.expected)
        #expect(again.value(again.root).canonicalBytes() == sample.expected)
    }

    @Test("RFC 8785's sample of names is sorted as its section 3.2.3 says")
    func sampleOfNames() throws {
        let source = #"""
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """#
        let document = try JSONDocument(parsing: Array(source.utf8))
        let sorted = try JSONDocument(parsing: document.value(document.root).canonicalBytes())
        #expect(
            sorted.members(of: sorted.root).map { sorted.string($0.value) } == [
                "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face",
                "Hebrew Letter Dalet With Dagesh",
            ])
        #expect(sorted.isCanonical)
        #expect(!document.isCanonical)
    }

    @Test("a value that is built is written without white space and with its members sorted")
    func builtValue() {
        let value = JSONValue.object([
            ("type", "pledge.made"), ("data", .object([("objectives", [1, 2, 23]), ("matched", false), ("note", .null)])), ("", ["é", -1]),
        ])
        let expected = #"{"":["é",-1],"data":{"matched":false,"note":null,"objectives":[1,2,23]},"type":"pledge.made"}"#
        #expect(String(decoding: value.canonicalBytes(), as: UTF8.self) == expected)
    }

    @Test("empty arrays and objects are written as two brackets")
    func emptyValues() {
        #expect(JSONValue.array([.array([]), .object([])]).canonicalBytes() == Array("[[],{}]".utf8))
    }

    @Test("values of one RFC 8785 form are equal, and others are not")
    func equality() {
        #expect(JSONValue.integer(1) == .double(1))
        #expect(JSONValue.object([("a", 1), ("b", 2)]) == .object([("b", 2), ("a", 1)]))
        #expect(JSONValue.array([1, 2]) != [2, 1])
        #expect(JSONValue.string("1") != 1)
        #expect(JSONValue.string("\u{E9}") != "e\u{301}")
    }
}
