import JSON
import Testing

@Suite("Whether a text is canonical")
struct CanonicalFlagTests {
    @Test(
        "a text in its RFC 8785 form with plain integers is canonical",
        arguments: [
            "null", "true", "0", "-1", "9007199254740991", "-9007199254740991", "[]", "{}", "\"\"", "[[],{}]", #"{"a":[1,2],"b":{}}"#,
            #"["\u0000\u0001\u0007\b\t\n\u000b\f\r\u000e\u001f\"\\"]"#, "\"/ é € 😀 \u{7F} \u{2028} \u{FEFF}\"", "\"e\u{301}\"",
            #"{"":1,"A":2,"a":3,"aa":4,"é":5,"€":6,"😀":7}"#, "{\"\u{10000}\":1,\"\u{E000}\":2,\"\u{FFFF}\":3}",
            #"{"\n":1,"\r":2,"!":3,"\"":4}"#,
        ])
    func canonical(_ text: String) throws {
        let document = try JSONDocument(parsing: Array(text.utf8))
        #expect(document.isCanonical)
        #expect(document.hasOnlyPlainIntegers)
        #expect(document.value(document.root).canonicalBytes() == Array(text.utf8))
    }

    @Test(
        "white space, an escape that is not needed and names out of order make it not canonical",
        arguments: [
            " 1", "1\n", "[ ]", "[1, 2]", "{ }", #"{"a" :1}"#, #"{"a": 1}"#, #"{"a":1 }"#, #""\/""#, #""\u0041""#, #""\u00e9""#,
            #""\u007f""#, #""\u001F""#, #""\u0008""#, #""\u0009""#, #""\u000a""#, #""\u000c""#, #""\u000d""#, #""\u0022""#, #""\u005c""#,
            #""\ud83d\ude00""#, #"{"b":1,"a":2}"#, #"{"a":1,"":2}"#, #"{"aa":1,"a":2}"#, "{\"\u{FFFF}\":1,\"\u{10000}\":2}",
            #"{"a":{"c":1,"b":2}}"#, #"{"\u0061":1}"#, #"{"\"":1,"!":2}"#,
        ])
    func notCanonical(_ text: String) throws {
        let document = try JSONDocument(parsing: Array(text.utf8))
        #expect(!document.isCanonical)
        #expect(document.hasOnlyPlainIntegers)
        #expect(document.value(document.root).canonicalBytes() != Array(text.utf8))
    }

    @Test(
        "a number that is no plain integer makes it not canonical, even in the form of RFC 8785",
        arguments: [
            "0.5", "-0", "1.0", "1e2", "1e+30", "9007199254740992", "-9007199254740992", "18446744073709552000", #"{"a":[1,{"b":2.5}]}"#,
        ])
    func notPlain(_ text: String) throws {
        let document = try JSONDocument(parsing: Array(text.utf8))
        #expect(!document.isCanonical)
        #expect(!document.hasOnlyPlainIntegers)
    }

    @Test("a number in a string is no number")
    func numberInString() throws {
        let document = try JSONDocument(parsing: Array(#"{"1e2":"2.50"}"#.utf8))
        #expect(document.hasOnlyPlainIntegers)
        #expect(document.isCanonical)
    }
}
