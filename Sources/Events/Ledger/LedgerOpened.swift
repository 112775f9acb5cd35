/// A writer's file was begun; the first line of every file.
package struct LedgerOpened: Payload {
    package static let type = EventType.ledgerOpened

    /// The version of the file format: 1.
    package var formatVersion = 1
    /// The name under which this file's checkpoints are published.
    package var origin = ""
    /// What the ledger is called.
    package var title: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.integer("formatVersion", &formatVersion, 1...1_000_000, "the version of the file format")
        table.prose("origin", &origin, .text, "the name under which this file's checkpoints are published")
        table.prose("title", &title, .title, "what the ledger is called")
    }
}
