import FileTesting
import Formats
import GlobalCompact
import JSON
import Testing

@Suite("Workbooks")
struct XLSXTests {
    private static func archive(_ page: Page) throws -> StoredArchive {
        try StoredArchive(try #require(Format.xlsx.render(page, style: TextStyle())))
    }

    /// The rows of a sheet as they stand in its part.
    private static func rows(_ archive: StoredArchive, _ sheet: Int = 1) throws -> [String] {
        let text = try #require(archive.text("xl/worksheets/sheet\(sheet).xml"))
        return text.split(separator: "<row ").dropFirst().map { String($0.split(separator: "</row>")[0]) }
    }

    private static func texts(_ archive: StoredArchive) throws -> [String] {
        let items = try #require(archive.text("xl/sharedStrings.xml")).split(separator: "</t></si>")
        return items.compactMap { $0.split(separator: "<si><t xml:space=\"preserve\">", omittingEmptySubsequences: false).last }
            .dropLast().map(String.init)
    }

    private static let money = Table(
        columns: [
            Column(name: "count", .number), Column(name: "occurred", .days), Column(name: "value", .amount), Column(name: "address"),
        ],
        rows: [
            [
                Cell(.number(3)), .days(Period(day: Day(year: 2024, month: 3, day: 11) ?? .earliest)),
                Cell(.amount("1500.250", code: "TND", minorUnits: "1500250")), "https://un.org/a?b=1&c=2",
            ],
            [.blank, .days(try? Period(parsing: "../2024-03")), "blank", "http://un.org/<b>"],
        ],
        empty: "")

    @Test("a count is a number, a whole day a serial number, an amount a number beside its currency; an address leads there")
    func cells() throws {
        let archive = try Self.archive(SamplePages.of(Self.money))
        let rows = try Self.rows(archive)
        #expect(
            rows[1] == """
                r="2"><c r="A2" s="3"><v>3</v></c><c r="B2" s="0" t="s"><v>9</v></c><c r="C2" s="4"><v>45362</v></c>\
                <c r="D2" s="4"><v>45362</v></c><c r="E2" s="7"><v>1500.250</v></c><c r="F2" s="0" t="s"><v>10</v></c>\
                <c r="G2" s="3"><v>1500250</v></c><c r="I2" s="9" t="s"><v>11</v></c>
                """)
        let names = ["count", "occurred", "earliest", "latest", "value", "currency", "minorUnits", "words", "address"]
        let texts = try Self.texts(archive)
        #expect(Array(texts.prefix(12)) == names + ["2024-03-11", "TND", "https://un.org/a?b=1&amp;c=2"])
        #expect(
            try #require(archive.text("xl/worksheets/_rels/sheet1.xml.rels")).contains(
                "Target=\"https://un.org/a?b=1&amp;c=2\" TargetMode=\"External\"/></Relationships>"))
        let sheet = try #require(archive.text("xl/worksheets/sheet1.xml"))
        #expect(sheet.contains("<hyperlinks><hyperlink ref=\"I2\" r:id=\"rId1\"/></hyperlinks>"))
    }

    @Test("what is no whole day stays a text, what is no amount stands beside the column of amounts, and nothing has no cell")
    func partial() throws {
        let archive = try Self.archive(SamplePages.of(Self.money))
        let (row, texts) = (try Self.rows(archive)[2], try Self.texts(archive))
        #expect(
            row == """
                r="3"><c r="B3" s="0" t="s"><v>12</v></c><c r="D3" s="4"><v>45382</v></c><c r="H3" s="0" t="s"><v>13</v></c>\
                <c r="I3" s="0" t="s"><v>14</v></c>
                """)
        #expect(Array(texts[12...14]) == ["../2024-03", "blank", "http://un.org/&lt;b&gt;"])
    }

    @Test("days before March 1900, and numbers of more than 15 digits, are texts")
    func texts() throws {
        let table = Table(
            columns: [Column(name: "occurred", .days), Column(name: "value", .amount)],
            rows: [
                [
                    .days(Period(day: Day(year: 1900, month: 2, day: 28) ?? .earliest)),
                    Cell(.amount("12345678901234.56", code: "USD", minorUnits: "1234567890123456")),
                ]
            ],
            empty: "")
        let archive = try Self.archive(SamplePages.of(table))
        #expect(try !Self.rows(archive)[1].contains("<c r=\"B2\" s=\"4\">"))
        #expect(try Self.texts(archive).contains("12345678901234.56"))
        #expect(try Self.texts(archive).contains("1234567890123456"))
    }

    @Test("texts stay as they are: formulas, apostrophes, spaces and what looks like an escape; controls are written out")
    func hostile() throws {
        let harm = ["=1+1", "'a", " a ", "_x0041_", "__x0041__x00e9_y", "_x41_", "a\u{0}\u{202E}b", "\\n;", "]]>&amp;"]
        let table = Table(columns: [Column(name: "text")], rows: harm.map { [Cell($0)] }, empty: "")
        let texts = try Self.texts(try Self.archive(SamplePages.of(table)))
        let kept = [
            "=1+1", "'a", " a ", "_x005F_x0041_", "__x005F_x0041__x005F_x00e9_y", "_x41_", "a\\u{0}\\u{202e}b", "\\n;", "]]&gt;&amp;amp;",
        ]
        #expect(Array(texts.prefix(10)) == ["text"] + kept)
    }

    @Test("a text that is longer than a cell may be says where it is cut, and the last sheet says that some are")
    func long() throws {
        let fits = String(repeating: "é", count: 32_767)
        let table = Table(columns: [Column(name: "text")], rows: [[Cell(fits + "x")], [Cell(fits)]], empty: "")
        let archive = try Self.archive(SamplePages.of(table))
        let texts = try Self.texts(archive)
        #expect(texts[1].hasSuffix(" [cut here: the whole text has 32768 characters, and stands in --format json]"))
        #expect(texts[1].utf16.count == 32_766 && texts[2] == fits)
        #expect(texts.last == "1 cells hold the beginning of a text that is longer than a cell may be, and say so.")
    }

    @Test("the table is the first sheet, the tables of sections follow, and on the last stands what else is said")
    func sheets() throws {
        let section: [Block] = [
            .heading("Fees, of 2024"), .table(Self.money), .heading("fees"), .table(SamplePages.noPledges), .next("Next", command: "x"),
            .basis("short", inPaper: "gcm-ledger, with its roots"),
        ]
        let page = Page(
            blocks: [.heading("Pledges: 3"), .paragraph("Why."), .table(SamplePages.pledges)] + section, table: SamplePages.pledges,
            json: .null)
        let archive = try Self.archive(page)
        let workbook = try #require(archive.text("xl/workbook.xml"))
        let names = workbook.split(separator: "<sheet name=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(names == ["Pledges", "Fees", "fees (2)", "Basis"])
        #expect(try Self.rows(archive, 2).count == 3 && Self.rows(archive, 3).count == 1)
        let said = try Self.texts(archive).suffix(8)
        let words = ["part", "text", "Pledges: 3", "Why.", "fees", "No pledge is recorded.", "Basis", "gcm-ledger, with its roots"]
        #expect(Array(said) == words)
        let several = Page(blocks: [.heading("A"), .table(SamplePages.pledges)] + section, json: .null)
        #expect(try Self.rows(Self.archive(several), 1).count == 4 && Self.rows(Self.archive(several), 2).count == 3)
    }

    @Test("every heading row stays in sight, every column has a width, and the file is the same each time")
    func frozen() throws {
        for page in SamplePages.all {
            let archive = try Self.archive(page)
            let sheets = archive.parts.filter { $0.name.hasPrefix("xl/worksheets/sheet") }
            #expect(sheets.count >= 2)
            for sheet in sheets {
                #expect(String(decoding: sheet.content, as: UTF8.self).contains("<pane ySplit=\"1\" topLeftCell=\"A2\""))
            }
        }
    }
}

extension XLSXTests {
    /// The workbook of a table of two columns, which is a form or none.
    private func archive(isForm: Bool) throws -> StoredArchive {
        var table = Table(columns: [Column(name: "subject"), Column(name: "occurred")], rows: [["pledge/a", ""]], empty: "")
        table.isForm = isForm
        return try StoredArchive(try #require(Format.xlsx.render(SamplePages.of(table), style: TextStyle())))
    }

    @Test("A form has every column as text, also below its last row, and another table has none so")
    func form() throws {
        let plain = try #require(try archive(isForm: false).text("xl/worksheets/sheet1.xml"))
        #expect(!plain.contains(" style="))
        let archive = try archive(isForm: true)
        let sheet = try #require(archive.text("xl/worksheets/sheet1.xml"))
        #expect(sheet.matches(of: /<col [^>]* style="10"\/>/).count == 2)
        #expect(sheet.contains("<c r=\"A2\" s=\"10\" t=\"s\">"))
        let formats = try #require(archive.text("xl/styles.xml")).split(separator: "<cellXfs ")[1].split(separator: "<xf ").dropFirst()
        #expect(Array(formats)[10].hasPrefix("numFmtId=\"49\""))
    }
}
