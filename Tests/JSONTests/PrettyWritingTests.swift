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
}
