/// A table as aligned lines of text: two spaces between columns, the heading underlined.
///
/// Where a column of words would get too narrow to be read, each row is stacked: the short columns in one line, the words below.
struct TextTable {
    private static let gap = "  "

    private let columns: [Column]
    private let titles: [String]
    private let rows: [[String]]
    private let sections: [Int: [String]]
    private let style: TextStyle
    /// How wide each column is; nothing where rows are stacked.
    private let widths: [Int]?

    /// Measures a table whose rows are as long as its columns. Names stand where there is room, else codes.
    init(_ table: Table, style: TextStyle) {
        columns = table.columns
        titles = table.columns.map(\.title.escapedForDisplay)
        self.style = style
        sections = table.sections.mapValues { $0.escapedForDisplay.wrapped(to: style.columns) }
        let named = table.rows.map { $0.map(\.words.escapedForDisplay) }
        let hasNames = table.rows.contains { $0.contains { $0.names != nil } }
        if let widths = Self.widths(named, titles, columns, to: style.columns, keepingWords: hasNames) {
            (rows, self.widths) = (named, widths)
            return
        }
        rows = hasNames ? table.rows.map { $0.map(\.codes.escapedForDisplay) } : named
        widths = Self.widths(rows, titles, columns, to: style.columns, keepingWords: false)
    }

    /// The table as it is set in some width: with the details behind their keys where the words would else stand in narrow columns.
    static func fitted(_ table: Table, style: TextStyle) -> TextTable {
        let whole = TextTable(table, style: style)
        guard table.columns.contains(where: \.isDetail), !whole.isRoomy else { return whole }
        return TextTable(table.withDetailsBehindKeys, style: style)
    }

    /// Whether no key that is set over several lines has less than half of the width.
    private var isRoomy: Bool {
        guard let widths else { return false }
        return columns.indices.allSatisfy { column in
            let isWrapped = rows.contains { $0[column].displayWidth > widths[column] }
            return !columns[column].wraps || !columns[column].isKey || !isWrapped || widths[column] * 2 >= style.columns
        }
    }

    /// The heading and its underline, where there is one, and the rows, without spaces at the ends of lines.
    var lines: [String] {
        guard let widths else { return stacked }
        if titles.allSatisfy(\.isEmpty) { return sectioned { lines(of: $0, widths) } }
        let underline = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
        let heading = titles.indices.map { titles[$0].wrapped(to: widths[$0]) }
        let height = heading.map(\.count).max() ?? 0
        let headingLines = (0..<height).map { line in
            Self.line(heading.map { $0.count - height + line >= 0 ? $0[$0.count - height + line] : "" }, widths, columns)
        }
        return headingLines.map(style.bold) + [underline] + sectioned { lines(of: $0, widths) }
    }

    /// The lines of each row, with the headings of sections between them.
    private func sectioned(_ lines: ([String]) -> [String]) -> [String] {
        rows.enumerated().flatMap { place, row in (sections[place] ?? []).map(style.bold) + lines(row) }
    }

    /// The widths at which a table fits without breaking a word; nothing where there are none.
    ///
    /// Columns of words begin at their longest words, and what room is left goes to whichever would be the tallest.
    ///
    /// - Parameter keepingWords: whether also the widest word has to fit; else one that is wider than all that is free is broken.
    private static func widths(
        _ rows: [[String]], _ titles: [String], _ columns: [Column], to limit: Int, keepingWords: Bool
    ) -> [Int]? {
        var (natural, words) = (titles.map(\.displayWidth), titles.map(\.widestWordWidth))
        for row in rows {
            for (column, text) in row.enumerated() {
                natural[column] = max(natural[column], text.displayWidth)
                if columns[column].wraps { words[column] = max(words[column], text.widestWordWidth) }
            }
        }
        let gaps = gap.utf8.count * (natural.count - 1)
        guard natural.reduce(gaps, +) > limit else { return natural }
        // A heading may stand in several lines, where its column is narrower.
        for column in columns.indices where !columns[column].wraps {
            natural[column] = max(words[column], rows.map { $0[column].displayWidth }.max() ?? 0)
        }
        let wrapping = natural.indices.filter { columns[$0].wraps }
        var widths = natural
        for column in wrapping {
            widths[column] = min(natural[column], max(columns[column].minimum, words[column]))
        }
        var room = limit - widths.reduce(gaps, +)
        // A word that is wider than all that is free for it has to be broken.
        if !keepingWords, room < 0, let widest = wrapping.max(by: { widths[$0] < widths[$1] }),
            widths[widest] + room >= 2 * columns[widest].minimum
        {
            widths[widest] += room
            room = 0
        }
        if room < 0 { return nil }
        while room > 0 {
            let growing = wrapping.filter { widths[$0] < natural[$0] }
            guard let tallest = growing.max(by: { natural[$0] * widths[$1] < natural[$1] * widths[$0] }) else { break }
            widths[tallest] += 1
            room -= 1
        }
        return widths
    }

    private func lines(of texts: [String], _ widths: [Int]) -> [String] {
        let cells = texts.indices.map { column in
            columns[column].wraps ? texts[column].wrapped(to: widths[column], breakingWords: true) : [texts[column]]
        }
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { line in
            Self.line(cells.indices.map { line < cells[$0].count ? cells[$0][line] : "" }, widths, columns)
        }
    }

    /// Texts beside each other, each as wide as its column.
    private static func line(_ texts: [String], _ widths: [Int], _ columns: [Column]) -> String {
        var bytes: [UInt8] = []
        for (column, text) in texts.enumerated() {
            if column > 0 { bytes += gap.utf8 }
            let spaces = repeatElement(UInt8(ascii: " "), count: max(0, widths[column] - text.displayWidth))
            if columns[column].isTrailing { bytes += spaces }
            bytes += text.utf8
            if !columns[column].isTrailing { bytes += spaces }
        }
        while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: Stacked rows

    /// Of each row the short columns in one line, as far as they fit, and below it what is left, the words set over the whole width.
    private var stacked: [String] {
        var short: [Int] = []
        var room = style.columns
        for column in columns.indices {
            let width = rows.map { $0[column].displayWidth }.max() ?? 0
            guard width * 3 <= style.columns || !columns[column].wraps, width + Self.gap.utf8.count <= room else { continue }
            short.append(column)
            room -= width + Self.gap.utf8.count
        }
        let widths = short.map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
        let long = columns.indices.filter { !short.contains($0) }
        // What numbers mean is not seen from them.
        let heading =
            short.contains { columns[$0].content == .number }
            ? short.map { titles[$0].lowercased() }.joined(separator: " / ").wrapped(to: style.columns, breakingWords: true).map(style.bold)
            : []
        return heading
            + sectioned { row in
                let head = Self.line(short.map { row[$0] }, widths, short.map { columns[$0] })
                let below = long.filter { !row[$0].isEmpty }.flatMap { column in
                    let text =
                        columns[column].isKey || long.count == 1 || titles[column].isEmpty
                        ? row[column] : titles[column].lowercased() + ": " + row[column]
                    return text.wrapped(to: style.columns - 2, breakingWords: true).map { "  " + $0 }
                }
                return (head.isEmpty ? [] : [style.bold(head)]) + below
            }
    }
}
