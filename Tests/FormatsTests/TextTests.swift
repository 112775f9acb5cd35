import Formats
import Testing

@Suite("Text")
struct TextTests {
    @Test("a page fits 100 columns, with its long column wrapped")
    func full() {
        #expect(
            Format.text.text(SamplePages.full) == """
                Pledges to the 2022 forum
                =========================

                A pledge is counted once, however many States make it, and stands in the list under each of them by
                its name.

                No.  State     Pledge                                                             Made        Events
                ---  --------  -----------------------------------------------------------------  ----------  ------
                  2  Kenya     Regularise the stay of East African nationals who live in the      2022-05-19       3
                               country, without fees
                 11  Portugal  A mobility agreement, with "Portuguese lessons" before departure   2021-12-01      12
                104  日本      Support for reintegration

                Still open
                ==========

                - pledge/prt-2: no report since it was made
                - pledge/jpn-104: the register gives neither a baseline nor a target, and the date is that of the
                  forum itself

                as of 2024-03-11, everything recorded; 3 writers, 812 events

                """)
    }

    @Test("a narrow page wraps more")
    func narrow() {
        #expect(
            Format.text.text(SamplePages.full, columns: 66) == """
                Pledges to the 2022 forum
                =========================

                A pledge is counted once, however many States make it, and stands
                in the list under each of them by its name.

                No.  State     Pledge                           Made        Events
                ---  --------  -------------------------------  ----------  ------
                  2  Kenya     Regularise the stay of East      2022-05-19       3
                               African nationals who live in
                               the country, without fees
                 11  Portugal  A mobility agreement, with       2021-12-01      12
                               "Portuguese lessons" before
                               departure
                104  日本      Support for reintegration

                Still open
                ==========

                - pledge/prt-2: no report since it was made
                - pledge/jpn-104: the register gives neither a baseline nor a
                  target, and the date is that of the forum itself

                as of 2024-03-11, everything recorded; 3 writers, 812 events

                """)
    }

    @Test("a wide page wraps nothing")
    func wide() {
        let lines = Format.text.text(SamplePages.full, columns: 300).split(separator: "\n")
        #expect(lines.contains { $0.contains("country, without fees  2022-05-19       3") })
        #expect(lines.contains { $0.hasSuffix("under each of them by its name.") && $0.hasPrefix("A pledge") })
    }

    @Test("a table without rows is its sentence, and blank blocks leave no gap")
    func empty() {
        #expect(Format.text.text(SamplePages.empty) == "Pledges\n=======\n\nNo pledge is recorded.\n")
        #expect(Format.text.text(SamplePages.nothing) == "\n")
        #expect(Format.text.text(SamplePages.blanks) == "All the same.\n\ntext\n----\n\nx\n")
    }

    @Test("colour makes headings bold and small print dim, and is used only when asked for")
    func color() {
        let table = Table(columns: [Column(name: "a", title: "A"), Column(name: "b", title: "B")], rows: [["1", "2"]], empty: "")
        let page = SamplePages.of([.heading("Title"), .table(table), .note("basis")])
        let bold = "\u{1B}[1m"
        let dim = "\u{1B}[2m"
        let end = "\u{1B}[0m"
        #expect(
            Format.text.text(page, usesColor: true) == """
                \(bold)Title\(end)
                =====

                \(bold)A  B\(end)
                -  -
                1  2

                \(dim)basis\(end)

                """)
        #expect(!Format.text.text(page).contains("\u{1B}"))
    }

    @Test("what data says is shown and not done")
    func hostile() {
        #expect(
            Format.text.text(HostilePage.page) == #"""
                1. Of {#x}\u{a}---
                ==================

                1) not a list

                # not a heading

                ---

                iv. line\u{a}one

                - [ ] x
                - + y\u{85}
                - a. z

                    ::: d

                Kind     Text
                -------  ---------------------------------------------------------
                colour   a\u{1b}[31mred
                c1       a\u{9b}31m\u{7f}
                bidi     \u{202e}KEN\u{202c} \u{2066}x\u{2069}
                lines    one\u{d}\u{a}two\u{2028}three\u{9}four
                formula  =HYPERLINK("http://x")
                late      ＝1+1
                number   -12.50
                markup   | a_b *c* `d` [e](f) <g> \ #h $i$ ~j~ ^k^ &amp; @l {m}
                marks    |\#u{338}"\#u{301},=\#u{338}
                hidden   K\u{200b}E\u{200d}N\u{feff}\u{ad}
                address  see https://a.un.org/x_y?a=1&b=2#c, or (http://b.org/a*b)
                dashes   a -- b --- c

                *note*

                # a\u{a}---
                  [ ] x
                  1. y\u{1b}\u{a}z

                next\u{a}---:
                  show '\u{202e}x'\u{a}

                """#)
    }

    private static let widths: [(text: String, columns: Int)] = [
        ("abc", 3), ("café", 4), ("cafe\u{301}", 4), ("日本", 4), ("한국", 4), ("ｱ", 1), ("Ａ", 2), ("👩\u{200D}🌾", 2),
        ("🇰🇪", 2), ("1\u{FE0F}\u{20E3}", 2), ("नि", 2), ("می\u{200C}خواهم", 7), ("…", 1),
    ]

    @Test("columns line up by what a terminal shows", arguments: widths)
    func width(text: String, columns: Int) {
        let table = Table(columns: [Column(name: "a", title: ""), Column(name: "b")], rows: [[Cell(text), "x"]], empty: "")
        let page = SamplePages.of(table)
        #expect(Format.text.text(page).contains("\n\(String(repeating: "-", count: columns))  -\n\(text)  x\n"))
    }

    @Test("below a statement stand its lines, and commands in lines of their own, which are never broken; a paper has no commands")
    func statements() {
        let page = SamplePages.of([
            .statement("Recorded as lisbon:", ["Portugal pledged on 7 Jul 2022"]),
            .commands("next", ["show pledge/prt-plan --as-of today"]),
        ])
        #expect(
            Format.text.text(page, columns: 20) == """
                Recorded as lisbon:
                  Portugal pledged
                  on 7 Jul 2022

                next:
                  show pledge/prt-plan --as-of today

                """)
        #expect(Format.markdown.text(page) == "Recorded as lisbon:\n\n- Portugal pledged on 7 Jul 2022\n")
    }

    @Test("where a column of words would be too narrow its rows are stacked, and a word wider than the page is broken, but in a paragraph")
    func longWords() {
        let columns = [Column(name: "a"), Column(name: "b", wraps: true)]
        let table = Table(columns: columns, rows: [["1", "abcdefghijklmnopqrstuvwxyz 日本日本日本日本"]], empty: "")
        let page = SamplePages.of([.table(table), .paragraph("see https://example.org/abc")])
        #expect(
            Format.text.text(page, columns: 13) == """
                1
                  abcdefghijk
                  lmnopqrstuv
                  wxyz
                  日本日本日
                  本日本

                see
                https://example.org/abc

                """)
    }

    @Test("a page fits every width that its unwrapped columns leave room in")
    func fits() {
        for columns in 43...120 {
            let lines = Format.text.text(SamplePages.full, columns: columns).split(separator: "\n").filter { !$0.contains("日本") }
            #expect(lines.allSatisfy { $0.count <= columns }, "\(columns) columns")
        }
    }

    @Test("columns that do not wrap are stacked where they do not fit, each under its name")
    func overflow() {
        let table = Table(columns: [Column(name: "a"), Column(name: "b")], rows: [["one two three", "four five six"]], empty: "")
        let page = SamplePages.of(table)
        #expect(Format.text.text(page, columns: 10).contains("  a: one\n  two\n  three\n  b: four\n  five six\n"))
    }

    @Test("no line ends in spaces, whatever its letters")
    func lineEnds() {
        let table = Table(columns: [Column(name: "a"), Column(name: "b")], rows: [["é"], ["x ", "日 "], ["long text", "y"]], empty: "")
        let page = SamplePages.of(table)
        #expect(Format.text.text(page).hasSuffix("\né\nx          日\nlong text  y\n"))
    }
}
