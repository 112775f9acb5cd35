/// A document says that a target was reached. `occurred` is the day on which that came true.
package struct TargetReached: Payload {
    package static let type = EventType.targetReached
    package static let ownFields: Set = ["note"]

    package var note: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("note", &note, .text, "what the document says")
    }
}
