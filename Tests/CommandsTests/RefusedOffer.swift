import Testing

/// An offered line that is refused: with which code, where, and in which words.
struct RefusedOffer: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var line: [UInt8]
    var code: String
    /// Where in the line, as it stands after `standard input, line 1`.
    var at: String
    var what: String

    init(_ description: String, _ line: [UInt8], code: String, at: String = "", what: String) {
        testDescription = description
        self.line = line
        self.code = code
        self.at = at
        self.what = what
    }

    init(_ description: String, _ line: String, code: String, at: String = "", what: String) {
        self.init(description, Array(line.utf8), code: code, at: at, what: what)
    }

    /// A meeting that was held, with some of its members as given.
    private static func meeting(occurred: String = "2024-03-11", more: String = "") -> String {
        """
        {"type":"meeting.convened","subject":"meeting/m","occurred":"\(occurred)",\
        "data":{"title":"Review","kind":"regional-review"\(more)}}
        """
    }

    private static func document(_ title: String, members: String = "") -> String {
        """
        {"type":"document.published","subject":"document/d","occurred":"2024-01-01",\(members)"data":{"title":"\(title)"}}
        """
    }

    private static let brackets = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)

    /// Lines that are no JSON, or too much of it.
    static let texts: [RefusedOffer] = [
        RefusedOffer(
            "a member that stands twice", "{\"type\":\"a\",\"type\":\"a\"}", code: "bad-json",
            what: "the member 'type' stands twice (byte 13)"),
        RefusedOffer(
            "a title that is no UTF-8", Array("{\"title\":\"".utf8) + [0xFF] + Array("\"}".utf8), code: "bad-json",
            what: "the text is not UTF-8 (byte 11)"),
        RefusedOffer(
            "a line of 70,000 bytes", document(String(repeating: "a", count: 70_000)), code: "bad-json",
            what: "more than 65535 bytes (byte 65536)"),
        RefusedOffer("100,000 opening brackets", brackets, code: "bad-json", what: "more than 65535 bytes (byte 65536)"),
        RefusedOffer(
            "60,000 opening brackets", Array(brackets.prefix(60_000)), code: "bad-json", what: "nested more than 64 deep (byte 65)"),
        RefusedOffer(
            "a byte-order mark", [0xEF, 0xBB, 0xBF] + Array(document("T").utf8), code: "bad-json",
            what: "it begins with a byte-order mark (byte 1)"),
        RefusedOffer("a comma too many", "{\"a\":1,}", code: "bad-json", what: "no JSON: unexpected '}' (byte 8)"),
        RefusedOffer(
            "half of a surrogate pair", document("\\ud800"), code: "bad-json", what: "half of a surrogate pair stands alone (byte 94)"),
        RefusedOffer("two objects on a line", "{} {}", code: "bad-json", what: "something follows the JSON (byte 4)"),
        RefusedOffer("an object that stops", "{\"type\":", code: "bad-json", what: "the JSON ends too early (byte 9)"),
        RefusedOffer("a list", "[]", code: "wrong-shape", what: "must be an object"),
    ]

    /// Lines whose content cannot be.
    static let contents: [RefusedOffer] = [
        RefusedOffer(
            "an unknown region", meeting(more: ",\"region\":\"EUROPE\""), code: "unknown-word", at: "data.region",
            what: "unknown word: EUROPE"),
        RefusedOffer(
            "a day that no month has", meeting(occurred: "2023-02-30"), code: "bad-date", at: "occurred",
            what: "there is no such day: 2023-02-30"),
        RefusedOffer(
            "a first day that is still to come", meeting(occurred: "2025-05-04"), code: "in-the-future", at: "occurred",
            what: "begins on 2025-05-04, which has begun nowhere: the latest day that has, at UTC+14, is 2025-05-03"),
        RefusedOffer(
            "a reference to nothing", meeting(more: ",\"feedsInto\":\"imrf-2030\""), code: "refers-to-nothing", at: "data.feedsInto",
            what: "there is no meeting/imrf-2030 in the ledger"),
        RefusedOffer(
            "an e-mail address", document("Ask anna@example.org about it"), code: "contact-data", at: "data.title",
            what: "holds an e-mail address: anna@example.org"),
        RefusedOffer(
            "a sequence of the caller's own", document("T", members: "\"sequence\":\"0000000002\","), code: "set-by-the-program",
            at: "sequence", what: "is said by the program when it records"),
        RefusedOffer(
            "a recorded time of the caller's own", document("T", members: "\"recordedtime\":\"2024-01-01T00:00:00.000000Z\","),
            code: "set-by-the-program", at: "recordedtime", what: "is said by the program when it records"),
        RefusedOffer(
            "a member that no event has", document("T", members: "\"subjcet\":\"a\","), code: "unknown-member", at: "subjcet",
            what: "there is no member 'subjcet'"),
        RefusedOffer(
            "an unknown type", "{\"type\":\"meeting.convend\",\"subject\":\"meeting/m\",\"occurred\":\"2024\",\"data\":{}}",
            code: "unknown-type", at: "type", what: "meeting.convend is no event type"),
        RefusedOffer(
            "an opening",
            "{\"type\":\"ledger.opened\",\"subject\":\"ledger/l\",\"occurred\":\"2024\",\"data\":{\"formatVersion\":1,\"origin\":\"o\"}}",
            code: "set-by-the-program", at: "type", what: "is said by the program when it records"),
        RefusedOffer(
            "a subject of another thing",
            "{\"type\":\"document.published\",\"subject\":\"meeting/m\",\"occurred\":\"2024\",\"data\":{\"title\":\"T\"}}",
            code: "other-thing", at: "subject", what: "meeting/m cannot be the subject of document.published"),
        RefusedOffer(
            "a change of what never began", "{\"type\":\"meeting.cancelled\",\"subject\":\"meeting/m\",\"occurred\":\"2024\",\"data\":{}}",
            code: "never-begun", at: "subject", what: "meeting/m does not exist: no event begins it"),
        RefusedOffer(
            "a number with a point", meeting(more: ",\"round\":2.5"), code: "not-an-integer",
            what: "must be a whole number in plain digits within 2^53-1"),
        RefusedOffer(
            "a round that is none", meeting(more: ",\"round\":0"), code: "out-of-range", at: "data.round", what: "0 is out of range"),
        RefusedOffer("an empty title", document(""), code: "empty-text", at: "data.title", what: "is an empty text"),
        RefusedOffer(
            "a State that there is not", meeting(more: ",\"attended\":[\"XYZ\"]"), code: "unknown-state", at: "data.attended[0]",
            what: "XYZ is no State that the ledger knows"),
        RefusedOffer(
            "an id with a space", document("T", members: "\"id\":\"a b\","), code: "bad-name", at: "id", what: "'a b' is no event id"),
    ]
}
