import GlobalCompact

/// A column of a sheet with its heading and its cells, from the first row to the last.
///
/// A column of money is several: the number, its currency and the number in minor units, for a currency in a number format is letters to
/// some readers (xlsx2csv 0.8, Perl's reader); what is no one amount, such as `blank`, stands in a column of its own, and the amount's
/// cell is empty. Days are a column of texts, as the source states them, and two of whole days.
struct SheetColumn {
    var name: String
    var cells: [SheetCell]
    /// How wide it is, in digits.
    var width = 0
    /// Whether a long text is set over several lines.
    var wraps = false
    /// Whether it is to be filled in, also below its last row.
    var isForm = false

    private init(_ name: String, _ cells: [SheetCell], wraps: Bool = false) {
        (self.name, self.cells, self.wraps) = (name, cells, wraps)
        let measured = cells.prefix(Self.measuredRows).reduce(name.utf8.count) { max($0, $1.width) }
        width = min(max(measured, Self.widths.lowerBound), Self.widths.upperBound) + 2
    }

    /// So many rows are looked at for a width.
    private static let measuredRows = 200
    private static let widths = 6...60

    /// The columns of a table, each with the cells of some of its rows.
    static func columns(of table: Table, rows: Range<Int>) -> [SheetColumn] {
        let columns = plainColumns(of: table, rows: rows)
        return table.isForm ? columns.map(\.filledIn) : columns
    }

    private var filledIn: SheetColumn {
        var column = self
        column.isForm = true
        return column
    }

    private static func plainColumns(of table: Table, rows: Range<Int>) -> [SheetColumn] {
        table.columns.enumerated().flatMap { place, column in
            let cells = rows.map { table.rows[$0].cell(at: place) }
            switch column.content {
            case .text, .list: return [SheetColumn(column.name, cells.map(\.ofSheet), wraps: column.wraps)]
            case .number: return [SheetColumn(column.name, cells.map(\.numberOfSheet))]
            // A measure has the currency in a column of its own.
            case .amount: return amount(column, cells).filter { $0.name == column.name || !table.columns.map(\.name).contains($0.name) }
            case .days: return days(column, cells)
            }
        }
    }

    private static func amount(_ column: Column, _ cells: [Cell]) -> [SheetColumn] {
        var (amounts, codes, units, words): ([SheetCell], [SheetCell], [SheetCell], [SheetCell]) = ([], [], [], [])
        for cell in cells {
            guard case .amount(let amount, let code, let minorUnits) = cell.value else {
                amounts.append(.blank)
                codes.append(.blank)
                units.append(.blank)
                words.append(cell.ofSheet)
                continue
            }
            amounts.append(.number(amount))
            codes.append(.text(code))
            units.append(.number(minorUnits))
            words.append(.blank)
        }
        let told = words.allSatisfy { $0 == .blank } ? [] : [SheetColumn(column.memberName("words"), words)]
        return [
            SheetColumn(column.name, amounts), SheetColumn(column.memberName("currency"), codes),
            SheetColumn(column.memberName("minorUnits"), units),
        ] + told
    }

    private static func days(_ column: Column, _ cells: [Cell]) -> [SheetColumn] {
        func ends(_ end: (Period) -> Day?) -> [SheetCell] {
            cells.map { cell in
                if case .days(let period) = cell.value, let day = end(period) { .day(day) } else { .blank }
            }
        }
        return [
            SheetColumn(column.name, cells.map { $0.isBlank ? .blank : .text($0.text) }),
            SheetColumn(column.memberName("earliest"), ends(\.earliest)), SheetColumn(column.memberName("latest"), ends(\.latest)),
        ]
    }
}

extension Cell {
    /// The same in a column of numbers, where a decimal text is one too.
    fileprivate var numberOfSheet: SheetCell {
        let digits: (UInt8) -> Bool = { (48...57).contains($0) }
        let parts = text.utf8.drop { $0 == UInt8(ascii: "-") }.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isDecimal = parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(digits) }
        return isDecimal ? .number(text) : ofSheet
    }

    /// The value as a cell of a sheet has it.
    fileprivate var ofSheet: SheetCell {
        if isBlank { return .blank }
        switch value {
        case .number(let number): return .number(String(number))
        // Its currency stands in a column of the table's own.
        case .amount(let amount, _, _): return .number(amount)
        case .text, .days, .list, .sources: return .text(text)
        }
    }
}
