import Formats
import Testing

@Suite("CSV")
struct CSVTests {
    /// The rows without the CR that each of them ends in.
    private func lines(_ page: Page) -> String {
        let text = Format.csv.text(page)
        let rows = text.utf8.split(separator: 0x0A).map { row in
            #expect(row.last == 0x0D)
            return String(Substring(row.dropLast()))
        }
        return rows.joined(separator: "\n")
    }

    @Test("every column has its name, and every row its codes")
    func full() {
        #expect(
            lines(SamplePages.full) == """
                number,state_code,state,title,made,events
                2,KEN,Kenya,"Regularise the stay of East African nationals who live in the country, without fees",2022-05-19,3
                11,PRT,Portugal,"A mobility agreement, with ""Portuguese lessons"" before departure",2021-12-01,12
                104,JPN,日本,Support for reintegration,,
                """)
    }

    @Test("a table without rows is its heading row, and an empty cell alone in its row is quoted")
    func empty() {
        #expect(Array(Format.csv.text(SamplePages.empty).utf8) == Array("number,state_code,state,title,made,events\r\n".utf8))
        #expect(Array(Format.csv.text(SamplePages.nothing).utf8) == [0x0D, 0x0A])
        #expect(Array(Format.csv.text(SamplePages.blanks).utf8) == Array("text\r\n\"\"\r\nx\r\n\"\"\r\n".utf8))
    }

    @Test("what data says is shown and not done")
    func hostile() {
        #expect(
            lines(HostilePage.page) == #"""
                kind,text
                colour,a\u{1b}[31mred
                c1,a\u{9b}31m\u{7f}
                bidi,\u{202e}KEN\u{202c} \u{2066}x\u{2069}
                lines,one\u{d}\u{a}two\u{2028}three\u{9}four
                formula,"'=HYPERLINK(""http://x"")"
                late,' ＝1+1
                number,-12.50
                markup,| a_b *c* `d` [e](f) <g> \ #h $i$ ~j~ ^k^ &amp; @l {m}
                marks,"|\#u{338}""\#u{301},=\#u{338}"
                hidden,K\u{200b}E\u{200d}N\u{feff}\u{ad}
                address,"see https://a.un.org/x_y?a=1&b=2#c, or (http://b.org/a*b)"
                dashes,a -- b --- c
                """#)
    }

    private func field(_ text: String) -> String {
        let table = Table(columns: [Column(name: "a"), Column(name: "b")], rows: [[Cell(text), "x"]], empty: "")
        let line = Format.csv.text(SamplePages.of(table)).utf8.split(separator: 0x0A)[1]
        return String(Substring(line.dropLast(3)))
    }

    private static let formulas: [String] = [
        "=1+1", "+1", "-A1", "@SUM(1)", " =1", "\u{A0}=1", "\u{3000}-x", "＝1", "＋1", "－1", "＠x", "=\u{338}", "-1-1", "-12,5", "-",
        "--1", "-.5", "-1.", "-1.2.3", "-1e5", "+41", "-１",
    ]

    @Test("what a spreadsheet would run has an apostrophe before it", arguments: formulas)
    func formula(text: String) {
        let shown = field(text)
        #expect(shown.utf8.starts(with: "'".utf8) || shown.utf8.starts(with: "\"'".utf8))
    }

    private static let controls: [(text: String, field: String)] = [
        ("\t=1", #"'\u{9}=1"#), ("\rx", #"'\u{d}x"#), ("\n", #"'\u{a}"#), ("a\t", #"a\u{9}"#),
    ]

    @Test("a control at the start has one too, and every control is written out", arguments: controls)
    func control(text: String, field: String) {
        #expect(self.field(text) == field)
    }

    private static let plain: [String] = ["-12", "-12.50", "0", "12.5", "a=b", "1-2", "x@y", "'=1", "x", "", "\u{2212}5", ";"]

    @Test("numbers and words stay as they are", arguments: plain)
    func harmless(text: String) {
        #expect(field(text) == text)
    }

    private static let quoted: [(text: String, field: String)] = [
        ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("\"", "\"\"\"\""), (" a", "\" a\""), ("a ", "\"a \""), (" ", "\" \""), ("a b", "a b"),
        (",\u{301}", "\",\u{301}\""), ("=\"\"", "\"'=\"\"\"\"\""),
    ]

    @Test("commas, quotes and spaces at the ends are quoted, by RFC 4180", arguments: quoted)
    func quoting(text: String, field: String) {
        #expect(Array(self.field(text).utf8) == Array(field.utf8))
    }
}
