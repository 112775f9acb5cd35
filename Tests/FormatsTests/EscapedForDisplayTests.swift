import Formats
import JSON
import Testing

@Suite("Text from data, shown")
struct EscapedForDisplayTests {
    private static let escaped: [(text: String, shown: String)] = [
        ("\u{0}", #"\u{0}"#), ("\n", #"\u{a}"#), ("a\r\nb", #"a\u{d}\u{a}b"#), ("\u{1B}[2J", #"\u{1b}[2J"#), ("\u{7F}", #"\u{7f}"#),
        ("\u{80}", #"\u{80}"#), ("\u{85}", #"\u{85}"#), ("\u{9F}", #"\u{9f}"#),
        ("\u{61C}", #"\u{61c}"#), ("\u{200E}", #"\u{200e}"#), ("\u{200F}", #"\u{200f}"#),
        ("\u{202A}", #"\u{202a}"#), ("\u{202E}", #"\u{202e}"#), ("\u{2066}", #"\u{2066}"#), ("\u{2069}", #"\u{2069}"#),
        ("\u{2028}", #"\u{2028}"#), ("\u{2029}", #"\u{2029}"#), ("\u{200B}", #"\u{200b}"#), ("\u{2060}", #"\u{2060}"#),
        ("\u{FEFF}", #"\u{feff}"#), ("\u{AD}", #"\u{ad}"#), ("\u{180E}", #"\u{180e}"#), ("\u{3164}", #"\u{3164}"#),
        ("\u{FFF9}", #"\u{fff9}"#), ("\u{FFFE}", #"\u{fffe}"#), ("\u{E0041}", #"\u{e0041}"#),
        ("KE\u{200D}N", #"KE\u{200d}N"#), ("\u{200C}", #"\u{200c}"#), ("م\u{200C}\u{200C}", "م\u{200C}\\u{200c}"),
        ("\u{202E}\u{200D}", #"\u{202e}\u{200d}"#), ("a\u{FE0F}", #"a\u{fe0f}"#), ("❤\u{FE0F}\u{FE0F}", "❤\u{FE0F}\\u{fe0f}"),
    ]

    @Test("what acts on the display, or hides, is written out", arguments: escaped)
    func escape(text: String, shown: String) {
        #expect(Array(text.escapedForDisplay.utf8) == Array(shown.utf8))
    }

    private static let kept: [String] = [
        "", "plain ~ text", #"\u{202e} in letters"#, "café", "cafe\u{301}", "日本", "עברית", "العربية", "\u{600}1", "a\u{A0}b", "…", "€",
        "می\u{200C}خواهم", "ක්\u{200D}ෂ", "👩\u{200D}🌾", "❤\u{FE0F}\u{200D}🔥", "1\u{FE0F}\u{20E3}", "🇰🇪", "葛\u{E0100}",
    ]

    @Test("the letters of every script stay as they are", arguments: kept)
    func keep(text: String) {
        #expect(Array(text.escapedForDisplay.utf8) == Array(text.utf8))
    }

    @Test("Every character is as the tables of Unicode say: a display acts on it or not")
    func tables() {
        var acting = 0
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let properties = scalar.properties
            let acts =
                switch properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator: true
                case .format where (0xFFF9...0xFFFB).contains(value): true
                default: properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
                }
            if acts != scalar.actsOnDisplay { Issue.record("U+\(String(value, radix: 16))") }
            if acts { acting += 1 }
        }
        #expect(acting > 4_000)
    }
}
