/// A page as plain text for a terminal.
struct TextRendering {
    let style: TextStyle

    /// The blocks with an empty line between them; a block with nothing to say is left out.
    func document(_ blocks: [Block]) -> String {
        blocks.map { lines($0).joined(separator: "\n") }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private func lines(_ block: Block) -> [String] {
        switch block {
        case .heading(let text): return heading(text)
        case .paragraph(let text), .marks(let text): return text.escapedForDisplay.wrapped(to: style.columns)
        case .note(let text), .basis(let text, _):
            return text.isEmpty ? [] : text.escapedForDisplay.wrapped(to: style.columns).map(style.dim)
        case .next(let meaning, let command):
            return (meaning.escapedForDisplay + ":").wrapped(to: style.columns) + ["  " + command.escapedForDisplay]
        case .statement(let sentence, let lines):
            let below = lines.flatMap { $0.escapedForDisplay.wrapped(to: style.columns - 4) }
            return sentence.escapedForDisplay.wrapped(to: style.columns) + below.map { "  " + $0 }
        case .commands(let meaning, let commands):
            return (meaning.escapedForDisplay + ":").wrapped(to: style.columns) + commands.map { "  " + $0.escapedForDisplay }
        case .items(let texts): return texts.filter { !$0.isEmpty }.flatMap(item)
        case .table(let table):
            let (shown, same) = table.forPeople(showingEvents: style.showsEvents)
            if shown.rows.isEmpty { return table.empty.escapedForDisplay.wrapped(to: style.columns) }
            let above = same.map { $0.escapedForDisplay.wrapped(to: style.columns) + [""] } ?? []
            return above + (shown.columns.isEmpty ? [] : TextTable.fitted(shown, style: style).lines)
        }
    }

    private func heading(_ text: String) -> [String] {
        guard !text.isEmpty else { return [] }
        let lines = text.escapedForDisplay.wrapped(to: style.columns)
        let underline = String(repeating: "=", count: lines.map(\.displayWidth).max() ?? 0)
        return lines.map(style.bold) + [underline]
    }

    private func item(_ text: String) -> [String] {
        text.escapedForDisplay.wrapped(to: style.columns - 2).enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
    }
}
