/// A pledge was made. `occurred` is that day.
package struct PledgeMade: Payload {
    package static let type = EventType.pledgeMade

    package var pledge = PledgeDescription()
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        pledge.fields(&table)
    }
}
