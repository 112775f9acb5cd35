import Formats
import Testing

@Suite("Markdown")
struct MarkdownTests {
    @Test("a page has one title, headings, tables and lists")
    func full() {
        #expect(
            Format.markdown.text(SamplePages.full) == """
                # Pledges to the 2022 forum

                A pledge is counted once, however many States make it, and stands in the list under each of them by its name.

                | No. | State | Pledge | Made | Events |
                | ------: | ------------ | ---------------------------------- | ------------- | ---------: |
                | 2 | Kenya | Regularise the stay of East African nationals who live in the country, without fees | 2022-05-19 | 3 |
                | 11 | Portugal | A mobility agreement, with "Portuguese lessons" before departure | 2021-12-01 | 12 |
                | 104 | 日本 | Support for reintegration |  |  |

                ## Still open

                - pledge/prt-2: no report since it was made
                - pledge/jpn-104: the register gives neither a baseline nor a target, and the date is that of the forum itself

                *as of 2024-03-11, everything recorded; 3 writers, 812 events*

                """)
    }

    @Test("a table without rows is its sentence, and blank blocks leave no gap")
    func empty() {
        #expect(Format.markdown.text(SamplePages.empty) == "# Pledges\n\nNo pledge is recorded.\n")
        #expect(Format.markdown.text(SamplePages.nothing) == "\n")
        #expect(Format.markdown.text(SamplePages.blanks) == "All the same.\n\n| text |\n| ------- |\n|  |\n| x |\n|  |\n")
    }

    @Test("what data says is shown and not done")
    func hostile() {
        #expect(
            Format.markdown.text(HostilePage.page) == ##"""
                # 1. Of \{\#x} -\-\-

                1\) not a list

                \# not a heading

                \-\-\-

                iv\. line one

                - \[ \] x
                - \+ y\\u\{85}
                - a\. z

                \::: d

                | Kind | Text |
                | ---------- | ------------------------------------------------------------ |
                | colour | a\\u\{1b}\[31mred |
                | c1 | a\\u\{9b}31m\\u\{7f} |
                | bidi | \\u\{202e}KEN\\u\{202c} \\u\{2066}x\\u\{2069} |
                | lines | one two\\u\{2028}three\\u\{9}four |
                | formula | =HYPERLINK("http://x") |
                | late | ＝1+1 |
                | number | -12.50 |
                | markup | \| a\_b \*c\* \`d\` \[e\](f) \<g> \\ \#h \$i\$ \~j\~ \^k\^ \&amp; \@l \{m} |
                | marks | \|\##u{338}"\##u{301},=\##u{338} |
                | hidden | K\\u\{200b}E\\u\{200d}N\\u\{feff}\\u\{ad} |
                | address | see <https://a.un.org/x_y?a=1&b=2#c>, or (http://b.org/a\*b) |
                | dashes | a -\- b -\-\- c |

                *\*note\**

                \# a -\-\-

                - \[ \] x
                - 1\. y\\u\{1b} z

                """##)
    }

    private static let lines: [(text: String, line: String)] = [
        ("plain text, (with brackets) - and dashes.", "plain text, (with brackets) - and dashes."),
        ("- item", #"\- item"#),
        ("+ item", #"\+ item"#),
        ("* item", #"\* item"#),
        ("> quote", #"\> quote"#),
        ("a > b", "a > b"),
        ("% title", #"\% title"#),
        ("5 % of it", "5 % of it"),
        (": definition", #"\: definition"#),
        ("===", #"\==="#),
        ("1. one", #"1\. one"#),
        ("2024. A year", #"2024\. A year"#),
        ("12.5 million", "12.5 million"),
        ("(a) one", #"(a\) one"#),
        ("iv. four", #"iv\. four"#),
        ("Done. Next", "Done. Next"),
        ("3.", #"3\."#),
        ("https://un.org/a_b.", "<https://un.org/a_b>."),
        ("https://un.org/a|b", #"https://un.org/a\|b"#),
        ("http", "http"),
        ("a :smile: b", #"a \:smile: b"#),
        ("from: 12:30", "from: 12:30"),
        ("a  b", "a  b"),
        ("one\n\n\r\ntwo", "one two"),
    ]

    @Test("a paragraph cannot become anything else", arguments: lines)
    func paragraph(text: String, line: String) {
        let page = SamplePages.of([.paragraph(text)])
        #expect(Format.markdown.text(page) == line + "\n")
    }
}
