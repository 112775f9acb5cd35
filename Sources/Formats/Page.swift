package import JSON

/// A document before it is written: the same answer for people, for spreadsheets and for programs, each made when it is asked for.
package struct Page: Sendable {
    private let makeBlocks: @Sendable () -> [Block]
    private let makeTable: @Sendable () -> Table
    private let makeJSON: @Sendable () -> JSONValue

    package init(
        blocks: @autoclosure @escaping @Sendable () -> [Block], table: @autoclosure @escaping @Sendable () -> Table,
        json: @autoclosure @escaping @Sendable () -> JSONValue
    ) {
        makeBlocks = blocks
        makeTable = table
        makeJSON = json
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
}
