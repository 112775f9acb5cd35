package import GlobalCompact

/// A contribution was announced. `occurred` is that day.
package struct ContributionAnnounced: Payload {
    package static let type = EventType.contributionAnnounced
    package static let ownFields: Set = ["note"]

    package var contribution = ContributionDescription()
    package var amount: Money?
    package var booked: Money?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        contribution.fields(&table)
        table.money("amount", &amount, "how much, in the currency it was given in; absent where the source leaves it blank")
        table.dollars("booked", &booked, "how much was booked in US dollars")
    }
}
