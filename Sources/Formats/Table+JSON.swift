import GlobalCompact
import JSON

extension Table {
    /// The rows for programs: of each the members of every column, but the ids of events.
    ///
    /// Texts are texts, also empty ones; a number, an amount, days and a list are null where the cell is blank. Beside days stand the first
    /// and the last day that may be meant, null where that end is open, and beside an amount, which is a decimal text, its currency.
    package var rowRecords: [Record] {
        rows.map { row in
            Record(columns.indices.filter { columns[$0].name != "events" }.flatMap { row.cell(at: $0).members(of: columns[$0]) })
        }
    }
}

extension Cell {
    fileprivate func members(of column: Column) -> [(name: String, value: JSONValue)] {
        switch column.content {
        case .text: [(column.name, .string(text))]
        case .number: [(column.name, isBlank ? .null : number)]
        case .list: [(column.name, isBlank ? .null : .string(text))]
        case .amount: amount(column)
        case .days: days(column)
        }
    }

    private var number: JSONValue {
        if case .number(let number) = value { return .integer(number) }
        return .string(text)
    }

    private func amount(_ column: Column) -> [(name: String, value: JSONValue)] {
        guard case .amount(let amount, let code, _) = value else {
            return [(column.name, isBlank ? .null : .string(text)), (column.memberName("currency"), .null)]
        }
        return [(column.name, .string(amount)), (column.memberName("currency"), .string(code))]
    }

    private func days(_ column: Column) -> [(name: String, value: JSONValue)] {
        var period: Period?
        if case .days(let stated) = value { period = stated }
        func text(_ day: Day?) -> JSONValue { day.map { .string($0.description) } ?? .null }
        return [
            (column.name, isBlank ? .null : .string(self.text)), (column.memberName("earliest"), text(period?.earliest)),
            (column.memberName("latest"), text(period?.latest)),
        ]
    }
}
