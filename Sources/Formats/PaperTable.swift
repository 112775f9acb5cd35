/// A table as a paper has it: five columns at most, each as wide as its longest word at least, and its sources as footnotes.
///
/// What is too much for so many columns stands in one of them, with the headings before it.
struct PaperTable {
    /// A cell's words, and the sources that are a footnote behind them.
    struct Text: Equatable {
        var words: String
        var sources: [Cell.Source] = []
    }

    /// How many columns a paper has room for.
    private static let mostColumns = 5
    /// How many letters stand in a line of a page upright, between margins of an inch: fewer than there are of a narrow face.
    private static let lineWidth = 76
    /// What the rules and margins of a cell take.
    private static let padding = 3
    /// What is as wide as a day or a code at most stands in one line, if there is room.
    private static let shortWidth = 20
    /// So many rows are looked at where the room is shared out.
    private static let measuredRows = 100

    let columns: [Column]
    let rows: [[Text]]
    /// The shares of the columns, in letters.
    let widths: [Int]
    /// Headings of sections, by the places of the rows that they stand before.
    let sections: [Int: String]

    /// - Parameter table: as people are shown it, with the columns of sources.
    init(_ table: Table) {
        var table = table
        if !table.sections.isEmpty { table.rows = table.rows.map { row in row.map { $0.isMark ? .blank : $0 } } }
        let (whole, sources) = Self.takingSources(table)
        let (setting, widths) = Self.fitting(whole.withDetailsBehindKeys)
        columns = setting.columns
        self.widths = widths
        sections = table.sections
        rows = setting.rows.enumerated().map { row, cells in
            setting.columns.indices.map { column in
                let names = setting.columns[column].name.split(separator: " ").map(String.init)
                return Text(words: cells.cell(at: column).words, sources: names.flatMap { sources[$0]?[row] ?? [] })
            }
        }
    }

    /// What the rows say of their sources, each after the row's first words.
    var rowSources: [(row: String, sources: [Cell.Source])] {
        rows.map { row in (row.first?.words ?? "", row.flatMap(\.sources)) }
    }

    /// The column that headings of sections stand in: the widest.
    var widest: Int {
        widths.indices.max { widths[$0] < widths[$1] } ?? 0
    }

    /// The table without the columns of sources, and what these say of each row, by the column that it is the sources of.
    private static func takingSources(_ table: Table) -> (table: Table, sources: [String: [[Cell.Source]]]) {
        let names = Set(table.columns.map(\.name))
        var sources: [String: [[Cell.Source]]] = [:]
        var kept: [Int] = []
        for (place, column) in table.columns.enumerated() {
            guard let name = column.footnotesOf, names.contains(name) else {
                kept.append(place)
                continue
            }
            sources[name] = table.rows.map { row in
                if case .sources(let sources) = row.cell(at: place).value { sources } else { [] }
            }
        }
        var rest = table
        rest.columns = kept.map { table.columns[$0] }
        rest.rows = table.rows.map { row in kept.map { row.cell(at: $0) } }
        return (rest, sources)
    }

    /// A table in as many columns as fit, or where it may be so in fewer, if it is a tenth lower then; and how wide they are.
    private static func fitting(_ table: Table) -> (table: Table, widths: [Int]) {
        var best: (table: Table, widths: [Int], height: Int)?
        for count in (2...max(2, min(mostColumns, table.columns.count))).reversed() where best == nil || table.mayJoinColumns {
            let merged = merged(table, to: count)
            let isFitting = leastWidths(of: merged).reduce(0, +) <= lineWidth
            guard isFitting || count == 2 && best == nil else { continue }
            let (widths, height) = widths(of: merged)
            if best.map({ height * 10 < $0.height * 9 }) ?? true { best = (merged, widths, height) }
        }
        return best.map { ($0.table, $0.widths) } ?? (table, leastWidths(of: table))
    }

    // MARK: Few columns

    /// The table in at most so many columns: those that are alike stand in one, then the last that are no keys, then the last.
    private static func merged(_ table: Table, to count: Int) -> Table {
        guard table.columns.count > count else { return table }
        let alike = table.columns.indices.filter { table.columns[$0].isAlike }
        if alike.count > 1 { return merged(joining(alike, of: table), to: count) }
        let surplus = table.columns.count - count + 1
        let others = table.columns.indices.dropFirst().filter { !table.columns[$0].isKey }
        let last = others.count >= surplus ? Array(others.suffix(surplus)) : Array(table.columns.indices.suffix(surplus))
        return joining(last, of: table)
    }

    /// The table with some of its columns as one, where the first of them stands.
    private static func joining(_ places: [Int], of table: Table) -> Table {
        let joined = places.map { table.columns[$0] }
        var column = Column(
            name: joined.map(\.name).joined(separator: " "), title: heading(of: joined), wraps: true)
        (column.isAlike, column.isKey) = (joined.allSatisfy(\.isAlike), joined[0].isKey)
        column.minimum = joined.map(\.minimum).max() ?? column.minimum
        func isKept(_ place: Int) -> Bool { place == places[0] || !places.contains(place) }
        let kept = table.columns.indices.filter(isKept)
        var merged = table
        merged.columns = kept.map { $0 == places[0] ? column : table.columns[$0] }
        merged.rows = table.rows.map { row in
            let told = places.map { (column: table.columns[$0], cell: row.cell(at: $0)) }.filter { !$0.cell.words.isEmpty }
            let words = joined.allSatisfy(\.isAlike) ? alike(told, of: joined.count) : labelled(told)
            let cell = Cell(words.joined(separator: "; "), reasons: told.flatMap(\.cell.reasons))
            return kept.map { $0 == places[0] ? cell : row.cell(at: $0) }
        }
        return merged
    }

    /// The headings of columns that are alike; of others the first, where its cells are not behind it.
    private static func heading(of columns: [Column]) -> String {
        if columns.allSatisfy(\.isAlike) { return columns.map(\.paperTitle).joined(separator: ", ") }
        return columns[0].isKey ? columns[0].paperTitle : ""
    }

    /// `UNECE 14 Nov 2023; ECA, ESCAP ?`, and where all say the same, `each: ?`.
    private static func alike(_ told: [(column: Column, cell: Cell)], of count: Int) -> [String] {
        var groups: [(words: String, titles: [String])] = []
        for (column, cell) in told {
            if let place = groups.firstIndex(where: { $0.words == cell.words }) {
                groups[place].titles.append(column.title)
            } else {
                groups.append((cell.words, [column.title]))
            }
        }
        if groups.count == 1, told.count == count { return ["each: \(groups[0].words)"] }
        return groups.map { "\($0.titles.joined(separator: ", ")) \($0.words)" }
    }

    /// The words of each column behind its heading, but for what is told first, and what has the heading's words itself.
    private static func labelled(_ told: [(column: Column, cell: Cell)]) -> [String] {
        told.enumerated().map { place, one in
            let (title, words) = (one.column.title.lowercased(), one.cell.words)
            return place == 0 && one.column.isKey || words.contains(title) ? words : "\(title): \(words)"
        }
    }

    // MARK: Widths

    /// The narrowest that columns can be without a broken word; of a word that is longer than half of a line, half of a line.
    private static func leastWidths(of table: Table) -> [Int] {
        table.columns.indices.map { column in
            let texts = [table.columns[column].paperTitle] + table.rows.map { $0.cell(at: column).words }
            let widest = texts.flatMap { $0.escapedForDisplay.split(separator: " ") }.reduce(0) { max($0, $1.paperWidth) }
            return min(widest, lineWidth / 2) + padding
        }
    }

    /// How wide the columns are: as wide as what stands in them, or what is short in one line, and the others such that the table is low.
    private static func widths(of table: Table) -> (widths: [Int], height: Int) {
        let least = leastWidths(of: table)
        let cells = table.rows.prefix(measuredRows).map { row in
            table.columns.indices.map { row.cell(at: $0).words.escapedForDisplay.paperWidth + padding }
        }
        let natural = table.columns.indices.map { column in cells.reduce(least[column]) { max($0, $1[column]) } }
        let heading = table.columns.map { $0.paperTitle.paperWidth + padding }
        // A row's lines, and how full they are: what takes no line away may still lead to it.
        func height(_ widths: [Int]) -> Int {
            ([heading] + cells).reduce(0) { height, row in
                let lines = row.indices.map { column in
                    let (text, room) = (row[column] - padding, max(widths[column] - padding, 1))
                    return (max(1, (text + room - 1) / room) * 1000, text * 100 / room)
                }
                return height + lines.reduce(1000) { max($0, $1.0) } + lines.reduce(0) { max($0, $1.1) }
            }
        }
        if natural.reduce(0, +) <= lineWidth { return (natural, height(natural)) }
        let unbroken = table.columns.indices.map { column in
            table.columns[column].wraps || natural[column] > shortWidth ? least[column] : natural[column]
        }
        let narrowest = unbroken.reduce(0, +) <= lineWidth ? unbroken : least
        var widths = narrowest
        for _ in 0..<max(0, lineWidth - widths.reduce(0, +)) {
            let grown = widths.indices.filter { widths[$0] < natural[$0] }.map { column in
                var widths = widths
                widths[column] += 1
                return widths
            }
            guard let lowest = grown.min(by: { height($0) < height($1) }) else { break }
            widths = lowest
        }
        return lowered(widths, narrowest, height)
    }

    /// Takes room from one column for another, as long as the table gets lower by it.
    private static func lowered(_ start: [Int], _ least: [Int], _ height: ([Int]) -> Int) -> (widths: [Int], height: Int) {
        var (widths, lowest) = (start, height(start))
        for _ in 0..<20 {
            var better: [Int]?
            for giving in widths.indices {
                for taking in widths.indices where taking != giving {
                    for room in 1...20 where widths[giving] - room >= least[giving] {
                        var tried = widths
                        tried[giving] -= room
                        tried[taking] += room
                        let height = height(tried)
                        if height < lowest { (better, lowest) = (tried, height) }
                    }
                }
            }
            guard let better else { break }
            widths = better
        }
        return (widths, lowest)
    }
}

extension Column {
    /// The heading as a paper has it: capitals are a terminal's, but for names such as regions.
    var paperTitle: String {
        isAlike || title != title.uppercased() ? title : title.prefix(1) + title.dropFirst().lowercased()
    }
}

extension StringProtocol {
    /// How many letters of a running text are as wide as this one: capitals are wider than others.
    fileprivate var paperWidth: Int {
        displayWidth + (utf8.count { (65...90).contains($0) } * 2 + 4) / 5
    }
}
