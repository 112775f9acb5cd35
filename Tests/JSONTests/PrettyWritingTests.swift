import JSON
import Testing

@Suite("The form for people")
struct PrettyWritingTests {
    @Test("members and elements stand on lines of their own, in the order given, two spaces deeper")
    func layout() {
        let value = JSONValue.object([
            ("name", "IMRF\n2026"), ("days", [4, 5]), ("empty", .array([])), ("at", .object([("city", "New York"), ("be", .object([]))])),
        ])
        let expected = #"""
            {
              "name": "IMRF\n2026",
              "days": [
                4,
                5
              ],
              "empty": [],
              "at": {
                "city": "New York",
                "be": {}
              }
            }
            """#
        #expect(String(decoding: value.prettyBytes(), as: UTF8.self) == expected)
    }

    @Test("a scalar alone is written as in the RFC 8785 form", arguments: [JSONValue.null, true, 7, .double(0.5), "é\u{1}"])
    func scalars(_ value: JSONValue) {
        #expect(value.prettyBytes() == value.canonicalBytes())
    }

    private static let escaped: [(text: String, written: String)] = [
        ("\u{7F}", #""\u007f""#), ("a\u{80}\u{9F}", #""a\u0080\u009f""#), ("\u{61C}", #""\u061c""#),
        ("\u{200E}\u{200F}", #""\u200e\u200f""#),
        ("\u{202A}\u{202E}", #""\u202a\u202e""#), ("\u{2066}\u{2069}", #""\u2066\u2069""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
        ("\u{AD}\u{200B}\u{FEFF}", #""\u00ad\u200b\ufeff""#), ("\u{FFFE}", #""\ufffe""#), ("\u{E0041}", #""\udb40\udc41""#),
        ("\u{1B}é\u{202E}\n\"", #""\u001bé\u202e\n\"""#),
    ]

    @Test("what a display would act on or hide is an escape, in names as in values, and reads as the same text", arguments: escaped)
    func display(_ text: String, _ written: String) throws {
        #expect(String(decoding: JSONValue.string(text).prettyBytes(), as: UTF8.self) == written)
        let object = JSONValue.object([(text, .string(text))]).prettyBytes()
        #expect(String(decoding: object, as: UTF8.self) == "{\n  \(written): \(written)\n}")
        let read = try JSONDocument(parsing: object)
        #expect(read.value(read.root) == .object([(text, .string(text))]))
    }

    private static let kept = [
        "", "plain ~ text", "café", "日本", "עברית", "العربية", "می\u{200C}خواهم", "👩\u{200D}🌾", "❤\u{FE0F}", "a\u{A0}b",
    ]

    @Test("the letters of every script stay as they are", arguments: kept)
    func keep(_ text: String) {
        #expect(JSONValue.string(text).prettyBytes() == JSONValue.string(text).canonicalBytes())
    }

    @Test("no scalar that acts on a display is written as it is, and every one reads back")
    func everyScalar() throws {
        var acting = 0
        for value in UInt32(0)...0x10FFFF where value < 0x3100 || value >= 0xFE00 && value < 0x10000 || value >> 12 == 0xE0 {
            guard let scalar = Unicode.Scalar(value), scalar.actsOnDisplay, !scalar.isNeededByScripts else { continue }
            acting += 1
            let bytes = JSONValue.string("é" + String(scalar)).prettyBytes()
            #expect(bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == 0xC3 || $0 == 0xA9 })
            let read = try JSONDocument(parsing: bytes)
            #expect(read.string(read.root).unicodeScalars.elementsEqual(["é", scalar]))
        }
        #expect(acting > 3900, "only \(acting) were tried")
    }
}
