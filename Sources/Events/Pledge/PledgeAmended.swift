/// Those who made a pledge changed it. `occurred` is that day.
package struct PledgeAmended: Payload {
    package static let type = EventType.pledgeAmended
    package static let ownFields: Set = ["why"]

    package var pledge = PledgeDescription()
    package var why: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        pledge.fields(&table)
        table.prose("why", &why, .text, "why, as the source says")
    }
}
