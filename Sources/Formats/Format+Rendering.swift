import JSON

package extension Format {
    /// The page in this format: UTF-8, with exactly one line end at its end.
    ///
    /// The style matters to text, and in Markdown which columns it shows. Lines end in a line feed, in CSV in CR and LF.
    func render(_ page: Page, style: TextStyle) -> [UInt8] {
        switch self {
        case .text: Self.ended(Array(TextRendering(style: style).document(page.blocks).utf8))
        case .markdown: Self.ended(Array(MarkdownRendering(showsEvents: style.showsEvents).document(page.blocks).utf8))
        case .csv: CSVRendering().document(page.table)
        case .json: Self.ended(page.json.prettyBytes())
        }
    }

    private static func ended(_ document: consuming [UInt8]) -> [UInt8] {
        while document.last == UInt8(ascii: "\n") { document.removeLast() }
        document.append(UInt8(ascii: "\n"))
        return document
    }
}
