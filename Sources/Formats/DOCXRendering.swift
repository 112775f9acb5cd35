/// A page as a paper for word processors (ECMA-376): headings, paragraphs, tables whose heading rows are repeated on each page, and the
/// sources as footnotes.
struct DOCXRendering {
    var showsEvents = false

    func document(_ blocks: [Block]) -> [UInt8] {
        var notes = Footnotes()
        var body = ""
        var hasTitle = false
        for block in blocks {
            body += text(of: block, hasTitle: hasTitle, &notes)
            if case .heading = block { hasTitle = true }
        }
        let whole = XMLText.declaration + "<w:document \(PaperPart.namespace)><w:body>\(body)\(PaperPart.page)</w:body></w:document>"
        return PaperPart.archive(document: whole, footnotes: notes.texts)
    }

    private func text(of block: Block, hasTitle: Bool, _ notes: inout Footnotes) -> String {
        switch block {
        case .heading(let text): return paragraph(text, hasTitle ? .section : .title)
        case .paragraph(let text): return paragraph(text, .text)
        case .note(let text), .basis(_, let text): return paragraph(text, .small)
        case .next, .commands, .marks: return ""
        case .statement(let sentence, let lines): return paragraph(sentence, .text) + lines.map { paragraph($0, .item) }.joined()
        case .items(let texts): return texts.map { paragraph($0, .item) }.joined()
        case .table(let table):
            let (shown, same) = table.forPeople(showingEvents: showsEvents, inPaper: true)
            if shown.rows.isEmpty { return paragraph(table.empty, .text) }
            let above = same.map { paragraph($0, .text) } ?? ""
            return above + (shown.columns.isEmpty ? "" : tableText(PaperTable(shown), &notes))
        }
    }

    /// A paragraph in a style; nothing where it has no words.
    private func paragraph(_ text: String, _ style: PaperStyle) -> String {
        text.isEmpty ? "" : PaperPart.paragraph(text, style)
    }

    /// As wide as the page, whose last columns LibreOffice would otherwise leave out of a PDF without a word.
    private func tableText(_ table: PaperTable, _ notes: inout Footnotes) -> String {
        let total = max(table.widths.reduce(0, +), 1)
        let widths = table.widths.map { $0 * PaperPart.textWidth / total }
        var rows = row(
            zip(table.columns, widths).map { column, width in
                cell(PaperPart.paragraph(column.paperTitle, .heading, isTrailing: column.isTrailing), width: width)
            }, isHeading: true)
        for line in table.lines(&notes) {
            switch line {
            case .section(let section):
                rows += row([
                    cell(PaperPart.paragraph(section.words, .group, note: section.note), width: widths.reduce(0, +), across: widths.count)
                ])
            case .row(let texts):
                rows += row(
                    texts.enumerated().map { place, text in
                        let paragraph = PaperPart.paragraph(
                            text.words, .cell, note: text.note, isTrailing: table.columns[place].isTrailing)
                        return cell(paragraph, width: widths[place])
                    })
            }
        }
        let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
        return """
            <w:tbl><w:tblPr><w:tblStyle w:val="\(PaperStyle.tableName)"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/>\
            <w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>\
            </w:tblPr><w:tblGrid>\(grid)</w:tblGrid>\(rows)</w:tbl>
            """ + PaperPart.paragraph("", .gap)
    }

    private func row(_ cells: [String], isHeading: Bool = false) -> String {
        "<w:tr><w:trPr><w:cantSplit/>\(isHeading ? "<w:tblHeader/>" : "")</w:trPr>\(cells.joined())</w:tr>"
    }

    private func cell(_ content: String, width: Int, across count: Int = 1) -> String {
        let span = count == 1 ? "" : "<w:gridSpan w:val=\"\(count)\"/>"
        return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(span)</w:tcPr>\(content)</w:tc>"
    }
}
