/// Rows of cells under named columns.
package struct Table: Sendable {
    /// The columns, from the first to the last.
    package var columns: [Column]
    /// The rows; cells missing at a row's end are blank, cells beyond the last column are not shown.
    package var rows: [[Cell]]
    /// The sentence that stands in place of a table without rows.
    package var empty: String
    /// Headings of sections within the table, by the places of the rows that they stand before.
    package var sections: [Int: String] = [:]
    /// Whether a paper may have it in fewer columns than there is room for, where it is lower then.
    package var mayJoinColumns = false
    /// Whether it is to be filled in: a sheet has all of its columns as text, so that what is typed there stays as it was typed.
    package var isForm = false
    /// Whether people are told once, above the table, what is the same in every row.
    package var saysSameOnce: Bool
    /// The columns of which it is said already what they are in every row.
    package var alreadySaid: Set<String>

    package init(columns: [Column], rows: [[Cell]], empty: String, saysSameOnce: Bool = false, alreadySaid: Set<String> = []) {
        self.columns = columns
        self.rows = rows
        self.empty = empty
        self.saysSameOnce = saysSameOnce
        self.alreadySaid = alreadySaid
    }

    /// The table with only the columns that tell people something, every row as long as the columns: none that is empty in every row,
    /// and none that is the same in all of them, which is then said in a sentence.
    ///
    /// - Parameter inPaper: whether sources are shown, of which a paper makes footnotes.
    func forPeople(showingEvents: Bool, inPaper: Bool = false) -> (table: Table, same: String?) {
        var shown: [Int] = []
        var same: [String] = []
        for (place, column) in columns.enumerated() {
            let isFootnote = inPaper && column.footnotesOf != nil
            guard isFootnote || column.audience == .everybody || column.audience == .curious && showingEvents else { continue }
            if !rows.isEmpty, rows.allSatisfy({ $0.cell(at: place).words.isEmpty }) { continue }
            let first = rows.first?.cell(at: place) ?? .blank
            if saysSameOnce, !column.isKey, !isFootnote, rows.count > 1 || alreadySaid.contains(column.name),
                rows.allSatisfy({ $0.cell(at: place).value == first.value })
            {
                if !alreadySaid.contains(column.name) { same.append(column.title.lowercased() + " " + first.words) }
                continue
            }
            shown.append(place)
        }
        var table = Table(
            columns: shown.map { columns[$0] }, rows: rows.map { row in shown.map { row.cell(at: $0) } }, empty: empty,
            saysSameOnce: saysSameOnce)
        (table.sections, table.mayJoinColumns) = (sections, mayJoinColumns)
        return (table, same.isEmpty ? nil : "In every row: \(same.joined(separator: "; ")).")
    }
}

extension Table {
    /// The same with what details say behind the text of the key before them, in brackets.
    var withDetailsBehindKeys: Table {
        let kept = columns.indices.filter { !columns[$0].isDetail }
        var table = self
        table.columns = kept.map { columns[$0] }
        table.rows = rows.map { row in
            kept.map { place in
                let next = kept.first { $0 > place } ?? columns.count
                let details = (place + 1..<next).map { row.cell(at: $0).words }.filter { !$0.isEmpty }
                if details.isEmpty { return row.cell(at: place) }
                return Cell("\(row.cell(at: place).words) (\(details.joined(separator: ", ")))", reasons: row.cell(at: place).reasons)
            }
        }
        return table
    }
}

extension [Cell] {
    /// The cell of a column, blank where the row is too short.
    func cell(at column: Int) -> Cell {
        column < count ? self[column] : .blank
    }
}
