import JSON

/// What good bytes are spoilt with.
enum Spoils {
    /// Pieces of every text that the program reads.
    static let tokens = [
        "{", "}", "[", "]", ",", ":", "\"",
        "\\", "{}", "[]", "null", "true", "\"\"", "\\u0000", "\\ud800", "\\udc00", "\\u202e", "\\/", "-0",
        "01", "1e999", "1.0", "0.5", "9007199254740992", "-9223372036854775809", "18446744073709551616", "1E400", "\n", "\r\n", "\t",
        " ", "\0",
        "\u{FEFF}", "/", "//", "..", "/..", "../..", "0000-00-00", "9999-12-31", "10000-01-01", "2024-02-30", "2023-02-29", "2024-13",
        "2024-06~",
        "T24:00:00Z", "--", "=", "--x=", "-", "@", "/*", "~", "99999999999999999999", "+", "e1", "A==", "====", "\u{2014} x ",
    ]

    /// Bytes that are no letters, and letters that look or count otherwise than they seem.
    static let letters: [[UInt8]] =
        [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF]]
        + [
            "\u{0}", "\u{1F}", "\u{7F}", "\u{85}", "é", "e\u{301}", "\u{212B}", "ﬁ", "İ", "ß", "\u{202E}", "\u{2028}", "\u{D7FF}",
            "\u{E000}", "\u{FFFE}",
            "\u{10FFFF}", "😀", "\u{1F468}\u{200D}\u{1F469}", "٣", "３", "\u{301}", "\u{FB33}",
        ].map { Array($0.utf8) }

    /// Names that members have, might have, or cannot have.
    static let names = [
        "", "id", "data", "type", "time", "title", "cites", "batch", "Data", "d\u{61}ta", "data\u{301}", "crc32c", "dataschema",
        "source", "content",
        "event", "replaces", "occurred", "\u{202E}", "\u{0}", "x",
    ]

    /// Values of every kind, many of them at an edge.
    static let values: [JSONValue] = [
        .null, true, false, 0, -1, 1, 2, 24, .integer(9_007_199_254_740_991), .integer(9_007_199_254_740_992), .integer(.max),
        .integer(.min),
        .double(0.5), .double(-0.0), .double(1e300), "", " ", "\u{0}", "x", "1.0", "1/2", "2/2", "1/1", "0/2", "999999999999/2",
        "0000000000", "0000000001",
        "9999999999", "lisbon", "Lisbon", "meeting/x", "event/x", "ledger/x", "meeting/", "pledge.made", "ledger.opened",
        "event.corrected",
        "event.retracted", "meeting.x", "urn:gcm-ledger:pledge.made:2", "urn:gcm-ledger:pledge.made:1", "2024", "2024-02-29",
        "2023-02-29",
        "0000", "9999", "../2024", "2024/..", "../..", "2024-12-31/2024-01-01", "2024-01/2024-12", "0000-01-01T00:00:00Z",
        "9999-12-31T00:00:00Z",
        "0000-01-01T00:00:00.000000Z", "9999-12-31T23:59:59.999999Z", "2024-02-30T00:00:00.000000Z", "XXX", "PRT", "XKX", "USD", "JPY",
        "0", "00",
        "9223372036854775807", "92233720368547758.07", "92233720368547758.08", "-1.00", "a@b.org", "imrf-2026.start-84",
        "imrf-2026.start-99999999999",
        "{year}-07-31", "{region}.end", "zz", "en-GB", [], [1, 1], [23, 1, 24], ["b", "a"], ["a", "a"], .object([]),
        .object([("document", "x"), ("at", "")]),
        .array([.object([("document", "x"), ("at", "y"), ("x", 1)])]), .string(String(repeating: "a", count: 3000)),
    ]
}
