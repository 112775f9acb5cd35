package import GlobalCompact

/// A programme was extended. `occurred` is that day.
package struct ProgrammeExtended: Payload {
    package static let type = EventType.programmeExtended
    package static let ownFields: Set = ["amount", "why"]

    package var until: Period?
    package var amount: Money?
    package var why: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.period("until", &until, "until when")
        table.money("amount", &amount, "by how much")
        table.prose("why", &why, .text, "why, as the source says")
    }
}
