import Formats
import GlobalCompact
import JSON
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
                "number","state_code","state","title","made","events"
                "2","KEN","Kenya","Regularise the stay of East African nationals who live in the country, without fees","2022-05-19","3"
                "11","PRT","Portugal","A mobility agreement, with ""Portuguese lessons"" before departure","2021-12-01","12"
                "104","JPN","日本","Support for reintegration",,
                """)
    }

    @Test("a table without rows is its heading row, and an empty cell alone in its row is quoted")
    func empty() {
        #expect(lines(SamplePages.empty) == #""number","state_code","state","title","made","events""#)
        #expect(Array(Format.csv.text(SamplePages.nothing).utf8) == [0x0D, 0x0A])
        #expect(Array(Format.csv.text(SamplePages.blanks).utf8) == Array("\"text\"\r\n\"\"\r\n\"x\"\r\n\"\"\r\n".utf8))
    }

    @Test("what data says is shown and not done")
    func hostile() {
        #expect(
            lines(HostilePage.page) == #"""
                "kind","text"
                "colour","a\u{1b}[31mred"
                "c1","a\u{9b}31m\u{7f}"
                "bidi","\u{202e}KEN\u{202c} \u{2066}x\u{2069}"
                "lines","one\u{d}\u{a}two\u{2028}three\u{9}four"
                "formula","'=HYPERLINK(""http://x"")"
                "late","' ＝1+1"
                "number","-12.50"
                "markup","| a_b *c* `d` [e](f) <g> \ #h $i$ ~j~ ^k^ &amp; @l {m}"
                "marks","|\#u{338}""\#u{301},=\#u{338}"
                "hidden","K\u{200b}E\u{200d}N\u{feff}\u{ad}"
                "address","see https://a.un.org/x_y?a=1&b=2#c, or (http://b.org/a*b)"
                "dashes","a -- b --- c"
                """#)
    }

    /// The field as it stands in the file.
    private func written(_ cell: Cell) -> String {
        let table = Table(columns: [Column(name: "a"), Column(name: "b")], rows: [[cell, "x"]], empty: "")
        let line = Format.csv.text(SamplePages.of(table)).utf8.split(separator: 0x0A)[1]
        return String(Substring(line.dropLast(5)))
    }

    /// The field as a reader has it.
    private func field(_ text: String) -> String {
        let written = written(Cell(text)).utf8
        guard !written.isEmpty else { return "" }
        return String(Substring(written.dropFirst().dropLast())).replacing("\"\"", with: "\"")
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

    private static let plain: [String] = ["-12", "-12.50", "0", "12.5", "a=b", "1-2", "x@y", "x", "", "\u{2212}5", ";"]

    @Test("numbers and words stay as they are", arguments: plain)
    func harmless(text: String) {
        #expect(field(text) == text)
    }

    private static let quoted: [(text: String, field: String)] = [
        ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("\"", "\"\"\"\""), (" a", "\" a\""), (" ", "\" \""), ("a b", "\"a b\""),
        (",\u{301}", "\",\u{301}\""), ("=\"\"", "\"'=\"\"\"\"\""), ("a;b", "\"a;b\""), ("", ""),
    ]

    @Test("what is not empty stands in quotes, as RFC 4180 has it, and what is empty in none", arguments: quoted)
    func quoting(text: String, field: String) {
        #expect(Array(written(Cell(text)).utf8) == Array(field.utf8))
    }

    @Test("an apostrophe of the text's own gets one more, so that taking one off is exact", arguments: ["'=1", "'", "'s-Hertogenbosch"])
    func apostrophe(text: String) {
        #expect(field(text) == "'" + text)
    }

    @Test("days have the first and the last that may be meant beside them, an amount its minor units")
    func typed() throws {
        let table = Table(
            columns: [
                Column(name: "occurred", .days), Column(name: "due", .days), Column(name: "value", .amount), Column(name: "paid", .amount),
                Column(name: "n", .number), Column(name: "codes", .list),
            ],
            rows: [
                [
                    .days(try Period(parsing: "../2024-03-11")), .days(try Period(parsing: "2024-03")),
                    Cell(.amount("-1.50", code: "EUR", minorUnits: "-150")), "blank", Cell(.number(-3)), Cell(.list(["KEN", "PRT"])),
                ],
                [.days(try Period(parsing: "2024/..")), .blank, .blank, .blank, .blank, .blank],
            ], empty: "")
        #expect(
            lines(SamplePages.of(table)) == """
                "occurred","earliest","latest","due","dueEarliest","dueLatest","value","minorUnits","paid","paidMinorUnits","n","codes"
                "../2024-03-11",,"2024-03-11","2024-03","2024-03-01","2024-03-31","EUR -1.50","-150","blank",,"-3","KEN PRT"
                "2024/..","2024-01-01",,,,,,,,,,
                """)
        #expect(
            table.rowRecords[0].members.map(\.name) == [
                "occurred", "earliest", "latest", "due", "dueEarliest", "dueLatest", "value", "currency", "paid", "paidCurrency", "n",
                "codes",
            ])
        guard case .object(let members) = table.rowRecords[1].json else { return #expect(Bool(false), "an object") }
        #expect(members.map(\.value).dropFirst(3).allSatisfy { $0 == .null })
    }
}
