import Formats
import JSON
import Testing

@Suite("A web page in one file")
struct WebDocumentTests {
    /// What stands between two texts of a page, the first time that they do.
    private static func between(_ start: String, _ end: String, of page: String) throws -> String {
        let from = try #require(page.firstRange(of: start)).upperBound
        let until = try #require(page[from...].firstRange(of: end)).lowerBound
        return String(page[from..<until])
    }

    private static func page(_ data: JSONValue?) -> String {
        let document = WebDocument(
            title: "T", generator: "G", style: "b{}", script: "go()", data: data.map { (id: "d", value: $0) },
            body: Markup.element("p") { "x" })
        return String(decoding: document.bytes, as: UTF8.self)
    }

    @Test(
        "nothing in the data ends its element or a line of a script, and a script reads what was given",
        arguments: [
            ("a</script>b", #"a\u003c/script>b"#), ("a\u{2028}b\u{2029}c", #"a\u2028b\u2029c"#),
            ("\u{2027}\u{202A}\u{28}é¨©", "\u{2027}\u{202A}\u{28}é¨©"), ("<<", #"\u003c\u003c"#), ("", ""),
        ])
    func data(_ text: String, _ spelled: String) throws {
        let told = try Self.between("id=\"d\">", "</script>", of: Self.page(.object([("t", .string(text))])))
        #expect(told.unicodeScalars.elementsEqual("{\"t\":\"\(spelled)\"}".unicodeScalars))
        let read = try JSONDocument(parsing: Array(told.utf8))
        #expect(read.value(read.root).canonicalBytes() == JSONValue.object([("t", .string(text))]).canonicalBytes())
    }

    @Test("a page without data has no element for it, and its parts stand in their order")
    func parts() {
        let page = Self.page(nil)
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"))
        #expect(page.hasSuffix("<style>b{}</style></head>\n<body>\n<p>x</p>\n<script>go()</script>\n</body></html>\n"))
        #expect(!page.contains("application/json"))
    }
}
