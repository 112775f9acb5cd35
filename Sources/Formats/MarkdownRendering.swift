/// A page as GitHub-style Markdown.
struct MarkdownRendering {
    var showsEvents = false

    /// The blocks with an empty line between them, and the footnotes; a block with nothing to say is left out.
    func document(_ blocks: [Block]) -> String {
        var parts: [String] = []
        var notes = Footnotes()
        var hasTitle = false
        for block in blocks {
            let part = text(of: block, hasTitle: hasTitle, &notes)
            if part.isEmpty { continue }
            parts.append(part)
            if case .heading = block { hasTitle = true }
        }
        return (parts + notes.texts.enumerated().map { "[^\($0 + 1)]: \(MarkdownText.line($1))" }).joined(separator: "\n\n")
    }

    private func text(of block: Block, hasTitle: Bool, _ notes: inout Footnotes) -> String {
        switch block {
        case .heading(let text):
            let title = MarkdownText.inline(text)
            return title.isEmpty ? "" : (hasTitle ? "## " : "# ") + title
        case .paragraph(let text):
            return MarkdownText.line(text)
        case .note(let text), .basis(_, let text):
            let note = MarkdownText.inline(text)
            return note.isEmpty ? "" : "*\(note)*"
        case .next, .commands, .marks: return ""
        case .statement(let sentence, let lines):
            return MarkdownText.line(sentence) + "\n\n" + lines.map { "- " + MarkdownText.line($0) }.joined(separator: "\n")
        case .items(let texts):
            return texts.map(MarkdownText.line).filter { !$0.isEmpty }.map { "- " + $0 }.joined(separator: "\n")
        case .table(let table):
            let (shown, same) = table.forPeople(showingEvents: showsEvents, inPaper: true)
            if shown.rows.isEmpty { return MarkdownText.line(table.empty) }
            let above = same.map { MarkdownText.line($0) + "\n\n" } ?? ""
            return above + (shown.columns.isEmpty ? "" : lines(of: PaperTable(shown), &notes).joined(separator: "\n"))
        }
    }

    /// The heading, the rule and the rows.
    ///
    /// The rule's dashes are as many as the columns are wide: pandoc takes their shares of a page from them where a line of the table is
    /// longer than 72 characters.
    private func lines(of table: PaperTable, _ notes: inout Footnotes) -> [String] {
        let rule = table.columns.indices.map { column in
            let dashes = String(repeating: "-", count: max(table.widths[column], 3))
            return table.columns[column].isTrailing ? dashes.dropLast() + ":" : dashes
        }
        var lines = [table.columns.map { MarkdownText.inline($0.paperTitle) }, rule]
        for line in table.lines(&notes) {
            switch line {
            case .section(let section):
                let heading = "**\(MarkdownText.inline(section.words))**" + mark(section.note)
                lines.append(table.columns.indices.map { $0 == table.widest ? heading : "" })
            case .row(let texts): lines.append(texts.map { MarkdownText.inline($0.words) + mark($0.note) })
            }
        }
        return lines.map { "| " + $0.joined(separator: " | ") + " |" }
    }

    private func mark(_ number: Int?) -> String {
        number.map { "[^\($0)]" } ?? ""
    }
}
