package import JSON

/// A document before it is written: the same answer for people, for spreadsheets and for programs, each made when it is asked for.
package struct Page: Sendable {
    /// An answer that is one table: its rows, and what stands around them.
    private struct Rows: Sendable {
        var table: @Sendable () -> Table
        var blocks: @Sendable (Table) -> [Block]
        /// The rows for programs, in the order of the table's.
        var values: @Sendable () -> [JSONValue]
        var json: @Sendable ([JSONValue]) -> JSONValue
    }

    private let makeBlocks: @Sendable () -> [Block]
    private let makeTable: @Sendable () -> Table
    private let makeJSON: @Sendable () -> JSONValue
    private let rows: Rows?

    package init(
        blocks: @autoclosure @escaping @Sendable () -> [Block], table: @autoclosure @escaping @Sendable () -> Table,
        json: @autoclosure @escaping @Sendable () -> JSONValue
    ) {
        makeBlocks = blocks
        makeTable = table
        makeJSON = json
        rows = nil
    }

    /// An answer that is one table, whose rows can be sorted and left out.
    ///
    /// - Parameters:
    ///   - blocks: what people read, around the table as it is shown.
    ///   - rows: the rows for programs, in the order of the table's.
    ///   - json: the answer for programs, around its rows.
    package init(
        table: @autoclosure @escaping @Sendable () -> Table, blocks: @escaping @Sendable (Table) -> [Block],
        rows: @autoclosure @escaping @Sendable () -> [JSONValue], json: @escaping @Sendable ([JSONValue]) -> JSONValue
    ) {
        makeBlocks = { blocks(table()) }
        makeTable = table
        makeJSON = { json(rows()) }
        self.rows = Rows(table: table, blocks: blocks, values: rows, json: json)
    }

    /// What people read, as text or Markdown.
    package var blocks: [Block] {
        makeBlocks()
    }

    /// What CSV gives.
    package var table: Table {
        makeTable()
    }

    /// What JSON gives.
    package var json: JSONValue {
        makeJSON()
    }

    /// The same answer with a member more for programs, after its first.
    package func adding(_ name: String, _ value: JSONValue) -> Page {
        @Sendable func added(_ json: JSONValue) -> JSONValue {
            guard case .object(var members) = json else { return json }
            members.insert((name, value), at: min(1, members.count))
            return .object(members)
        }
        guard let rows else {
            return Page(blocks: makeBlocks(), table: makeTable(), json: added(makeJSON()))
        }
        return Page(table: rows.table(), blocks: rows.blocks, rows: rows.values(), json: { added(rows.json($0)) })
    }

    /// The same answer with only some of its rows, in the order in which they are named, and of some columns; of an answer that is not one
    /// table nothing.
    ///
    /// Programs get the rows with all of their members.
    package func selecting(rows places: [Int], columns: [Int]?) -> Page? {
        guard let rows else { return nil }
        let made = rows.table()
        var table = made
        table.rows = places.map { place in columns.map { $0.map { made.rows[place].cell(at: $0) } } ?? made.rows[place] }
        if let columns { table.columns = columns.map { made.columns[$0].shownToEverybody } }
        if places.isEmpty, !made.rows.isEmpty { table.empty = "" }
        let selected = table
        let left = places.count < made.rows.count ? "\(places.count) of \(made.rows.count) rows are shown." : ""
        return Page(
            table: selected,
            blocks: { table in
                let blocks = rows.blocks(table)
                return blocks.prefix(1) + [.paragraph(left)] + blocks.dropFirst()
            },
            rows: {
                let values = rows.values(); return places.map { values[$0] }
            }(), json: rows.json)
    }
}
