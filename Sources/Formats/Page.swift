package import JSON

/// A document before it is written: the same answer for people, for spreadsheets and for programs.
package struct Page: Sendable {
    /// What people read, as text or Markdown.
    package var blocks: [Block]
    /// What CSV gives.
    package var table: Table
    /// What JSON gives.
    package var json: JSONValue

    package init(blocks: [Block], table: Table, json: JSONValue) {
        self.blocks = blocks
        self.table = table
        self.json = json
    }
}
