/// A table as aligned lines of text: two spaces between columns, the heading underlined.
struct TextTable {
    private static let gap = "  "
    /// No column is wrapped to fewer columns of the terminal than this; a table that needs more overflows.
    private static let narrowest = 8
    /// A longer word does not widen its column, and is broken.
    private static let widestWord = 14

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
        var words = titles.map(\.widestWordWidth)
        for row in rows {
            for (column, text) in row.enumerated() where columns[column].wraps { words[column] = max(words[column], text.widestWordWidth) }
        }
        widths = Self.fitted(natural, words: words, columns: table.columns, to: style.columns)
    }

    /// The heading, its underline and the rows, without spaces at the ends of lines.
    var lines: [String] {
        let underline = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
        return lines(of: titles).map(style.bold) + [underline] + rows.flatMap(lines(of:))
    }

    /// The widths at which the table fits; as near as can be where none fit.
    ///
    /// Wrapping columns begin at their longest words, within bounds, and what room is left goes to whichever would be the tallest.
    private static func fitted(_ natural: [Int], words: [Int], columns: [Column], to limit: Int) -> [Int] {
        let gaps = gap.utf8.count * (natural.count - 1)
        guard natural.reduce(gaps, +) > limit else { return natural }
        let wrapping = natural.indices.filter { columns[$0].wraps }
        var widths = natural
        for column in wrapping { widths[column] = min(natural[column], max(narrowest, min(words[column], widestWord))) }
        var room = limit - widths.reduce(gaps, +)
        while room > 0 {
            let growing = wrapping.filter { widths[$0] < natural[$0] }
            guard let tallest = growing.max(by: { natural[$0] * widths[$1] < natural[$1] * widths[$0] }) else { break }
            widths[tallest] += 1
            room -= 1
        }
        while room < 0, let widest = wrapping.filter({ widths[$0] > narrowest }).max(by: { widths[$0] < widths[$1] }) {
            widths[widest] -= 1
            room += 1
        }
        return widths
    }

    private func lines(of texts: [String]) -> [String] {
        let cells = texts.indices.map { column in
            columns[column].wraps ? texts[column].wrapped(to: widths[column], breakingWords: true) : [texts[column]]
        }
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { line in
            var bytes: [UInt8] = []
            for column in cells.indices {
                if column > 0 { bytes += Self.gap.utf8 }
                let text = line < cells[column].count ? cells[column][line] : ""
                let spaces = repeatElement(UInt8(ascii: " "), count: max(0, widths[column] - text.displayWidth))
                if columns[column].alignment == .trailing { bytes += spaces }
                bytes += text.utf8
                if columns[column].alignment == .leading { bytes += spaces }
            }
            while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
