/// From this line on the file follows a later version of the format.
package struct LedgerUpgraded: Payload {
    package static let type = EventType.ledgerUpgraded

    package var formatVersion = 1
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.integer("formatVersion", &formatVersion, 1...1_000_000, "the version of the file format from here on")
    }
}
