/// A text no longer expects it. `occurred` is the day of the text.
package struct RequirementDropped: Payload {
    package static let type = EventType.requirementDropped
    package static let ownFields: Set = ["why"]

    package var why = ""
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("why", &why, .text, "why it is no longer expected")
    }
}
