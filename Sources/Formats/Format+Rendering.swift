import JSON

package extension Format {
    /// The page in this format, as text UTF-8 with exactly one line end at its end; nothing where it has no such shape.
    ///
    /// The style matters to text, and in Markdown which columns it shows. Lines end in a line feed, in CSV and in a calendar in CR and LF.
    func render(_ page: Page, style: TextStyle) -> [UInt8]? {
        switch self {
        case .text: Self.ended(Array(TextRendering(style: style).document(page.blocks).utf8))
        case .markdown: Self.ended(Array(MarkdownRendering(showsEvents: style.showsEvents).document(page.blocks).utf8))
        case .csv: page.table.map { CSVRendering().document($0) }
        case .json: Self.ended(page.json.prettyBytes())
        case .xlsx: XLSXRendering().document(page)
        case .docx: DOCXRendering(showsEvents: style.showsEvents).document(page.blocks)
        case .ics: page.calendar.map { ICSRendering().document($0) }
        }
    }

    private static func ended(_ document: consuming [UInt8]) -> [UInt8] {
        while document.last == UInt8(ascii: "\n") { document.removeLast() }
        document.append(UInt8(ascii: "\n"))
        return document
    }
}
