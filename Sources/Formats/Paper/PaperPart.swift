/// The parts of a paper, and what stands in them.
enum PaperPart {
    static let namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    /// How wide the text is, in twentieths of a point: A4 upright between margins of two centimetres.
    static let textWidth = 11906 - 2 * margin
    private static let margin = 1134

    /// The page.
    static let page = """
        <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="\(margin)" w:right="\(margin)" w:bottom="\(margin)" w:left="\(margin)" \
        w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>
        """

    /// A paragraph, which begins with its style.
    ///
    /// - Parameters:
    ///   - note: the number of the footnote behind it.
    ///   - isTrailing: whether it ends at the right, as numbers do.
    static func paragraph(_ text: String, _ style: PaperStyle, note: Int? = nil, isTrailing: Bool = false) -> String {
        let mark = note.map { number in
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"\(number)\"/></w:r>"
        }
        return "<w:p><w:pPr><w:pStyle w:val=\"\(style.rawValue)\"/>\(isTrailing ? "<w:jc w:val=\"right\"/>" : "")</w:pPr>\(run(text))"
            + (mark ?? "") + "</w:p>"
    }

    private static func run(_ text: String) -> String {
        text.isEmpty ? "" : "<w:r><w:t xml:space=\"preserve\">\(XMLText.escaped(MarkdownText.onOneLine(text)))</w:t></w:r>"
    }

    /// The whole paper.
    ///
    /// - Parameter footnotes: in the order of their marks, which LibreOffice 7.4 gives them by.
    static func archive(document: String, footnotes: [String]) -> [UInt8] {
        var archive = OfficeArchive(main: "word/document.xml")
        let kind = "wordprocessingml."
        archive.add("word/document.xml", kind: kind + "document.main+xml", Array(document.utf8))
        archive.add("word/styles.xml", kind: kind + "styles+xml", Array(PaperStyle.part.utf8))
        archive.add("word/numbering.xml", kind: kind + "numbering+xml", Array(bullets.utf8))
        archive.add("word/settings.xml", kind: kind + "settings+xml", Array(settings.utf8))
        archive.add("word/footnotes.xml", kind: kind + "footnotes+xml", Array(notes(footnotes).utf8))
        let targets = ["styles", "numbering", "settings", "footnotes"]
        archive.add(
            relationsOf: "word/document.xml",
            XMLRelation.part(targets.enumerated().map { XMLRelation(id: $0 + 1, type: $1, target: $1 + ".xml") }))
        return archive.bytes
    }

    private static func notes(_ texts: [String]) -> String {
        let all = texts.enumerated().map { place, text in
            "<w:footnote w:id=\"\(place + 1)\"><w:p><w:pPr><w:pStyle w:val=\"\(PaperStyle.footnote.rawValue)\"/></w:pPr>"
                + "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>\(run(" " + text))</w:p></w:footnote>"
        }
        // The lines above the notes of a page, and of those that go on there.
        let lines = [("separator", -1), ("continuationSeparator", 0)].map { type, id in
            "<w:footnote w:type=\"\(type)\" w:id=\"\(id)\"><w:p><w:pPr><w:pStyle w:val=\"\(PaperStyle.footnote.rawValue)\"/></w:pPr>"
                + "<w:r><w:\(type)/></w:r></w:p></w:footnote>"
        }
        return XMLText.declaration + "<w:footnotes \(namespace)>\(lines.joined())\(all.joined())</w:footnotes>"
    }

    private static let bullets =
        XMLText.declaration + """
            <w:numbering \(namespace)><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0">\
            <w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\u{2022}"/><w:lvlJc w:val="left"/>\
            <w:pPr><w:ind w:left="284" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
            """

    private static let settings =
        XMLText.declaration + """
            <w:settings \(namespace)><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>\
            <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
            </w:compat></w:settings>
            """
}
