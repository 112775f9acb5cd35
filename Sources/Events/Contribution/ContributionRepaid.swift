package import GlobalCompact

/// Of what had reached the fund, some was paid back. `occurred` is that day.
package struct ContributionRepaid: Payload {
    package static let type = EventType.contributionRepaid
    package static let ownFields: Set = ["why"]

    package var amount: Money?
    package var booked: Money?
    package var why: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.money("amount", &amount, "how much was paid back, without a sign; absent where the source leaves it blank")
        table.dollars("booked", &booked, "how much of that was booked in US dollars")
        table.prose("why", &why, .text, "why, as the source says")
    }
}
