import FileTesting
import Formats
import Testing

@Suite("Papers")
struct DOCXTests {
    private static func archive(_ page: Page) throws -> StoredArchive {
        try StoredArchive(try #require(Format.docx.render(page, style: TextStyle())))
    }

    private static func body(_ page: Page) throws -> String {
        try #require(try archive(page).text("word/document.xml"))
    }

    /// The texts of runs, in their order.
    private static func texts(_ part: String) -> [String] {
        part.split(separator: "<w:t xml:space=\"preserve\">").dropFirst().map { String($0.prefix { $0 != "<" }) }
    }

    private static let sourced: Table = {
        var sources = Column(name: "cites", for: .programs)
        sources.footnotesOf = "title"
        func source(_ name: String) -> Cell { Cell(.sources([Cell.Source(document: name, place: "para 1")])) }
        return Table(
            columns: [Column(name: "number", title: "NO.", .number), Column(name: "title", title: "WHAT", wraps: true), sources],
            rows: [
                [Cell(.number(1)), "one", source("First")], [Cell(.number(2)), "two", source("Second")],
                [Cell(.number(3)), "three", .blank],
            ],
            empty: "")
    }()

    @Test("every paragraph begins with its style, the heading row is repeated, a table is as wide as the page")
    func full() throws {
        let body = try Self.body(SamplePages.full)
        let paragraphs = body.components(between: "<w:p>", "</w:p>")
        #expect(paragraphs.count > 20)
        #expect(paragraphs.allSatisfy { $0.hasPrefix("<w:pPr><w:pStyle w:val=\"") })
        #expect(body.components(between: "<w:tr>", "</w:tr>").map { $0.contains("<w:tblHeader/>") } == [true, false, false, false])
        #expect(body.contains("<w:tblW w:w=\"5000\" w:type=\"pct\"/>"))
        #expect(Self.texts(body).first == "Pledges to the 2022 forum")
        #expect(Self.texts(body).last == "as of 2024-03-11, everything recorded; 3 writers, 812 events")
        #expect(body.hasSuffix("</w:sectPr></w:body></w:document>") && body.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"))
    }

    @Test("sources are footnotes in the order of their marks, one a mark")
    func footnotes() throws {
        let archive = try Self.archive(SamplePages.of(Self.sourced))
        let (body, notes) = (try #require(archive.text("word/document.xml")), try #require(archive.text("word/footnotes.xml")))
        let marks = body.split(separator: "<w:footnoteReference w:id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(marks == ["1", "2"])
        #expect(Self.texts(notes) == [" First, para 1", " Second, para 1"])
        #expect(notes.split(separator: "w:id=\"").dropFirst().map { $0.prefix { $0 != "\"" } } == ["-1", "0", "1", "2"])
        #expect(
            body.contains("two</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"2\"/>"))
    }

    @Test("a section of a table stands in a row of its own, with one footnote for all")
    func sections() throws {
        var table = Self.sourced
        table.sections = [0: "DONE", 2: "OPEN"]
        let archive = try Self.archive(SamplePages.of(table))
        let body = try #require(archive.text("word/document.xml"))
        #expect(Self.texts(body) == ["No.", "What", "DONE", "1", "one", "2", "two", "OPEN", "3", "three"])
        #expect(body.components(between: "<w:gridSpan w:val=\"", "\"") == ["2", "2"])
        #expect(try #require(archive.text("word/footnotes.xml")).contains("1: First, para 1. 2: Second, para 1"))
    }

    @Test("markup of the data is text, and what a display would act on is written out")
    func hostile() throws {
        let body = try Self.body(HostilePage.page)
        let texts = Self.texts(body)
        #expect(texts.contains("| a_b *c* `d` [e](f) &lt;g&gt; \\ #h $i$ ~j~ ^k^ &amp;amp; @l {m}"))
        #expect(texts.contains("\\u{202e}KEN\\u{202c} \\u{2066}x\\u{2069}") && texts.contains("=HYPERLINK(&quot;http://x&quot;)"))
        for scalar in body.unicodeScalars where scalar != "\n" { #expect(scalar.properties.generalCategory != .control) }
    }

    @Test("a page that says nothing has no paragraph, and a table without rows its sentence")
    func empty() throws {
        #expect(try Self.texts(Self.body(SamplePages.nothing)) == [])
        #expect(try Self.texts(Self.body(SamplePages.empty)) == ["Pledges", "No pledge is recorded."])
        #expect(try Self.body(SamplePages.of([.next("x", command: "y"), .commands("x", ["y"]), .marks("z")])).contains("<w:t") == false)
    }
}

extension String {
    /// What stands between each beginning and the next end.
    fileprivate func components(between start: String, _ end: String) -> [String] {
        split(separator: start, omittingEmptySubsequences: false).dropFirst().compactMap {
            $0.split(separator: end, omittingEmptySubsequences: false).first.map(String.init)
        }
    }
}
