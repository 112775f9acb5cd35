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
    private let makeTable: (@Sendable () -> Table)?
    private let makeJSON: @Sendable () -> JSONValue
    private let rows: Rows?
    /// What a calendar gives; nothing where the answer has none.
    package private(set) var calendar: CalendarPage?

    package init(
        blocks: @autoclosure @escaping @Sendable () -> [Block], table: @autoclosure @escaping @Sendable () -> Table,
        json: @autoclosure @escaping @Sendable () -> JSONValue
    ) {
        self.init(makeBlocks: blocks, makeTable: table, makeJSON: json, rows: nil)
    }

    /// An answer of several tables, none of which is the whole of it.
    package init(
        blocks: @autoclosure @escaping @Sendable () -> [Block], json: @autoclosure @escaping @Sendable () -> JSONValue
    ) {
        self.init(makeBlocks: blocks, makeTable: nil, makeJSON: json, rows: nil)
    }

    private init(
        makeBlocks: @escaping @Sendable () -> [Block], makeTable: (@Sendable () -> Table)?, makeJSON: @escaping @Sendable () -> JSONValue,
        rows: Rows?
    ) {
        (self.makeBlocks, self.makeTable, self.makeJSON, self.rows) = (makeBlocks, makeTable, makeJSON, rows)
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

    /// What CSV gives; nothing where the answer is not one table.
    package var table: Table? {
        makeTable?()
    }

    /// What a workbook has a sheet for: the answer's own table, and those of the sections below its title.
    var sheets: [Sheet] {
        let own = table
        var headings: [String] = []
        var others: [Sheet] = []
        for block in blocks {
            switch block {
            // What follows says when, how many, or how it is meant.
            case .heading(let text): headings.append(String(text.prefix { $0 != "," && $0 != ":" && $0 != ";" }))
            // Under the title stands, for people, what the answer's own table is.
            case .table(let table) where own == nil || headings.count > 1:
                others.append(Sheet(name: headings.last ?? "", table: table))
            default: continue
            }
        }
        return (own.map { [Sheet(name: headings.first ?? "", table: $0)] } ?? []) + others
    }

    /// What JSON gives.
    package var json: JSONValue {
        makeJSON()
    }

    /// Whether it can be written in a format.
    package func has(_ format: Format) -> Bool {
        switch format.needs {
        case .nothing: true
        case .rows: makeTable != nil
        case .days: calendar != nil
        }
    }

    /// The same answer with a member more for programs, after its first.
    package func adding(_ name: String, _ value: JSONValue) -> Page {
        @Sendable func added(_ json: JSONValue) -> JSONValue {
            guard case .object(var members) = json else { return json }
            members.insert((name, value), at: min(1, members.count))
            return .object(members)
        }
        guard let rows else {
            return Page(makeBlocks: makeBlocks, makeTable: makeTable, makeJSON: { added(makeJSON()) }, rows: nil).with(calendar)
        }
        return Page(table: rows.table(), blocks: rows.blocks, rows: rows.values(), json: { added(rows.json($0)) }).with(calendar)
    }

    /// The same answer with a calendar.
    package func with(_ calendar: CalendarPage?) -> Page {
        var page = self
        page.calendar = calendar
        return page
    }

    /// The same answer with more for people around it.
    package func telling(above: [Block], below: [Block]) -> Page {
        Page(makeBlocks: { above + makeBlocks() + below }, makeTable: makeTable, makeJSON: makeJSON, rows: nil)
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
        var days = calendar
        days?.entries = places.compactMap { calendar?.entries[$0] }
        return Page(
            table: selected,
            blocks: { table in
                let blocks = rows.blocks(table)
                return blocks.prefix(1) + [.paragraph(left)] + blocks.dropFirst()
            },
            rows: {
                let values = rows.values(); return places.map { values[$0] }
            }(), json: rows.json
        ).with(days)
    }
}
