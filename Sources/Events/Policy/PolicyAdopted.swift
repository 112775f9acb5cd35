/// A policy was adopted or agreed. `occurred` is that day.
package struct PolicyAdopted: Payload {
    package static let type = EventType.policyAdopted

    package var policy = PolicyDescription()
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        policy.fields(&table)
    }
}
