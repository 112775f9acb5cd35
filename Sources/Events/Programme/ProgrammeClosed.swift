/// A programme was closed. `occurred` is that day.
package struct ProgrammeClosed: Payload {
    package static let type = EventType.programmeClosed
    package static let ownFields: Set = ["note"]

    package var note: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.text("note", &note, "what the source says")
    }
}
