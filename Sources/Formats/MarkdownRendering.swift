/// A page as GitHub-style Markdown.
struct MarkdownRendering {
    var showsEvents = false

    /// The blocks with an empty line between them; a block with nothing to say is left out.
    func document(_ blocks: [Block]) -> String {
        var parts: [String] = []
        var hasTitle = false
        for block in blocks {
            let part = text(of: block, hasTitle: hasTitle)
            if part.isEmpty { continue }
            parts.append(part)
            if case .heading = block { hasTitle = true }
        }
        return parts.joined(separator: "\n\n")
    }

    private func text(of block: Block, hasTitle: Bool) -> String {
        switch block {
        case .heading(let text):
            let title = MarkdownText.inline(text)
            return title.isEmpty ? "" : (hasTitle ? "## " : "# ") + title
        case .paragraph(let text):
            return MarkdownText.line(text)
        case .note(let text):
            let note = MarkdownText.inline(text)
            return note.isEmpty ? "" : "*\(note)*"
        case .next, .commands: return ""
        case .statement(let sentence, let lines):
            return MarkdownText.line(sentence) + "\n\n" + lines.map { "- " + MarkdownText.line($0) }.joined(separator: "\n")
        case .items(let texts):
            return texts.map(MarkdownText.line).filter { !$0.isEmpty }.map { "- " + $0 }.joined(separator: "\n")
        case .table(let table):
            let (shown, same) = table.forPeople(showingEvents: showsEvents)
            if shown.rows.isEmpty { return MarkdownText.line(table.empty) }
            let above = same.map { MarkdownText.line($0) + "\n\n" } ?? ""
            return above + (shown.columns.isEmpty ? "" : lines(of: shown).joined(separator: "\n"))
        }
    }

    /// The heading, the rule and the rows; the rule's dashes are as long as the columns are wide, because pandoc takes widths from them.
    private func lines(of table: Table) -> [String] {
        let titles = table.columns.map { MarkdownText.inline($0.title) }
        let rows = table.rows.map { $0.map { MarkdownText.inline($0.words) } }
        let rule = table.columns.indices.map { column in
            let widest = rows.reduce(titles[column].displayWidth) { max($0, $1[column].displayWidth) }
            let dashes = String(repeating: "-", count: min(max(widest, 3), 60))
            return table.columns[column].isTrailing ? dashes.dropLast() + ":" : dashes
        }
        let sectioned = rows.enumerated().flatMap { place, row in
            let heading = table.sections[place].map { section in
                [["**\(MarkdownText.inline(section))**"] + table.columns.dropFirst().map { _ in "" }]
            }
            return (heading ?? []) + [row]
        }
        return ([titles, rule] + sectioned).map { "| " + $0.joined(separator: " | ") + " |" }
    }
}
