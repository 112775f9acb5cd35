/// A policy ended. `occurred` is that day.
package struct PolicyEnded: Payload {
    package static let type = EventType.policyEnded
    package static let ownFields: Set = ["why"]

    package var why: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("why", &why, .text, "why, as the source says")
    }
}
