/// A text no longer expects it. `occurred` is the day of the text.
package struct RequirementDropped: Payload {
    package static let type = EventType.requirementDropped

    package var reason = ""
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.text("reason", &reason, "why it is no longer expected")
    }
}
