/// Rows of cells under named columns.
package struct Table: Sendable {
    /// The columns, from the first to the last.
    package var columns: [Column]
    /// The rows; cells missing at a row's end are blank, cells beyond the last column are not shown.
    package var rows: [[Cell]]
    /// The sentence that stands in place of a table without rows.
    package var empty: String

    package init(columns: [Column], rows: [[Cell]], empty: String) {
        self.columns = columns
        self.rows = rows
        self.empty = empty
    }

    /// The table with only the columns that people are shown, every row as long as the columns.
    var forPeople: Table {
        let shown = columns.indices.filter { columns[$0].isForPeople }
        return Table(columns: shown.map { columns[$0] }, rows: rows.map { row in shown.map { row.cell(at: $0) } }, empty: empty)
    }
}

extension [Cell] {
    /// The cell of a column, blank where the row is too short.
    func cell(at column: Int) -> Cell {
        column < count ? self[column] : .blank
    }
}
