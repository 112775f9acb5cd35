/// A table as aligned lines of text: two spaces between columns, the heading underlined.
struct TextTable {
    private static let gap = "  "
    /// No column is wrapped to fewer columns of the terminal than this; a table that needs more overflows.
    private static let narrowest = 8

    private let columns: [Column]
    private let titles: [String]
    private let rows: [[String]]
    private let widths: [Int]
    private let style: TextStyle

    /// Measures a table whose rows are as long as its columns.
    init(_ table: Table, style: TextStyle) {
        columns = table.columns
        titles = table.columns.map(\.title.escapedForDisplay)
        rows = table.rows.map { $0.map(\.text.escapedForDisplay) }
        self.style = style
        var natural = titles.map(\.displayWidth)
        for row in rows {
            for (column, text) in row.enumerated() { natural[column] = max(natural[column], text.displayWidth) }
        }
        widths = Self.fitted(natural, columns: table.columns, to: style.columns)
    }

    /// The heading, its underline and the rows, without spaces at the ends of lines.
    var lines: [String] {
        let underline = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
        return lines(of: titles).map(style.bold) + [underline] + rows.flatMap(lines(of:))
    }

    /// The widths at which the table fits, the widest wrapping columns giving way first; as near as can be where none fit.
    private static func fitted(_ natural: [Int], columns: [Column], to limit: Int) -> [Int] {
        let gaps = gap.utf8.count * (natural.count - 1)
        let wrapping = natural.indices.filter { columns[$0].wraps }
        let excess = natural.reduce(gaps, +) - limit
        guard excess > 0, let widest = wrapping.map({ natural[$0] }).max() else { return natural }
        var level = widest
        var saved = 0
        while saved < excess && level > narrowest {
            level -= 1
            saved += wrapping.count { natural[$0] > level }
        }
        return natural.indices.map { columns[$0].wraps ? min(natural[$0], level) : natural[$0] }
    }

    private func lines(of texts: [String]) -> [String] {
        let cells = texts.indices.map { column in
            columns[column].wraps ? texts[column].wrapped(to: widths[column], breakingWords: true) : [texts[column]]
        }
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { line in
            cells.indices.map { column in
                let text = line < cells[column].count ? cells[column][line] : ""
                return text.padded(to: widths[column], columns[column].alignment)
            }
            .joined(separator: Self.gap).withoutTrailingSpaces
        }
    }
}

extension String {
    fileprivate var withoutTrailingSpaces: String {
        guard let last = utf8.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
        return String(self[...last])
    }
}
