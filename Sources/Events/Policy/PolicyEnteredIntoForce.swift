/// A policy has come into force, or is in place. `occurred` is that day.
package struct PolicyEnteredIntoForce: Payload {
    package static let type = EventType.policyEnteredIntoForce

    package var policy = PolicyDescription()
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        policy.fields(&table)
    }
}
