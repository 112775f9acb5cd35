/// A policy is being drafted or negotiated. `occurred` is when a source said so.
package struct PolicyDrafted: Payload {
    package static let type = EventType.policyDrafted

    package var policy = PolicyDescription()
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        policy.fields(&table)
    }
}
