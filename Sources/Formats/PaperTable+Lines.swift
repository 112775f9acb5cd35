extension PaperTable {
    /// Words, and the number of the footnote behind them.
    struct Noted {
        var words: String
        var note: Int?
    }

    /// A line below the headings.
    enum Line {
        /// The heading of a section.
        case section(Noted)
        case row([Noted])
    }

    /// The lines from top to bottom, with a footnote for each cell that has sources; in sections one for all rows, by rows.
    func lines(_ notes: inout Footnotes) -> [Line] {
        var lines: [Line] = []
        for (place, row) in rows.enumerated() {
            if let section = sections[place] {
                let number = place == sections.keys.min() ? notes.number(of: rowSources) : nil
                lines.append(.section(Noted(words: section, note: number)))
            }
            lines.append(
                .row(
                    row.map { text in
                        Noted(words: text.words, note: sections.isEmpty ? notes.number(of: [("", text.sources)]) : nil)
                    }))
        }
        return lines
    }
}
