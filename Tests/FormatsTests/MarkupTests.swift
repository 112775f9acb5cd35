import Formats
import Testing

@Suite("Markup")
struct MarkupTests {
    @Test("a literal is our words, and what is put into it is data that keeps its direction to itself")
    func literals() {
        let title = "<b> & \"c\""
        let markup: Markup = "it's \(3) of \(title), \(words: "a > b")"
        #expect(markup.source == "it&#x27;s 3 of <bdi>&lt;b&gt; &amp; &quot;c&quot;</bdi>, a &gt; b")
        #expect(("" as Markup).isEmpty && Markup("").isEmpty)
    }

    @Test("an element has its attributes escaped, those without a value left out, and its children in order")
    func elements() {
        let names = ["x", "y"]
        let list = Markup.element("ul", "a b", ["id": "\"q\"", "title": nil]) {
            for name in names {
                Markup.element("li") { Markup(words: name) }
            }
        }
        #expect(list.source == "<ul class=\"a b\" id=\"&quot;q&quot;\"><li>x</li><li>y</li></ul>")
        #expect(Markup.element("br").source == "<br>")
        #expect(Markup.element("use", ["href": "#i-done"]).source == "<use href=\"#i-done\"/>")
    }

    @Test("the places that links go to are known of whatever they are put into")
    func targets() {
        let link = Markup.link(to: "d-a") { "A" }
        let paragraph = Markup.element("p") { "see \(link)" }
        #expect(paragraph.source == "<p>see <a href=\"#d-a\">A</a></p>")
        #expect(paragraph.targets == ["d-a"])
        #expect(("none" as Markup).targets.isEmpty)
    }

    @Test(
        "controls and what turns the direction of writing are written out, all others stay",
        arguments: [
            ("a\u{0}b", "a⟨U+0000⟩b"), ("a\nb", "a⟨U+000A⟩b"), ("\u{85}", "⟨U+0085⟩"), ("\u{7F}", "⟨U+007F⟩"),
            ("\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}", "⟨U+202A⟩⟨U+202B⟩⟨U+202C⟩⟨U+202D⟩⟨U+202E⟩"),
            ("\u{2066}\u{2067}\u{2068}\u{2069}", "⟨U+2066⟩⟨U+2067⟩⟨U+2068⟩⟨U+2069⟩"), ("\u{200F}é 日本", "⟨U+200F⟩é 日本"),
            ("\u{61C}\u{200B}\u{2028}\u{FFFE}\u{E0041}", "⟨U+061C⟩⟨U+200B⟩⟨U+2028⟩⟨U+FFFE⟩⟨U+E0041⟩"), ("क्\u{200D}ष", "क्\u{200D}ष"),
            ("e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}!", "e\u{301}\u{301}\u{301}\u{301}!"),
        ])
    func writtenOut(_ text: String, _ shown: String) {
        #expect(Markup(text).source.unicodeScalars.elementsEqual("<bdi>\(shown)</bdi>".unicodeScalars))
        #expect(Markup.shown(text, upTo: 100).unicodeScalars.elementsEqual(shown.unicodeScalars))
    }

    @Test(
        "a long text is cut at a word, and a long word within it",
        arguments: [
            ("a short text", 20, "a short text"), ("Regional Information Brief", 15, "Regional…"),
            ("Regional Information Brief", 18, "Regional Informat…"),
            ("Regional Information, Brief", 25, "Regional Information…"), ("WWWWWWWWWWWW", 6, "WWWWW…"), ("", 5, ""),
        ])
    func shortened(_ text: String, _ length: Int, _ shown: String) {
        #expect(Markup.shown(text, upTo: length) == shown)
    }
}
