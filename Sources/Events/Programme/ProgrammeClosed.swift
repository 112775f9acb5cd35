/// A programme was closed. `occurred` is that day.
package struct ProgrammeClosed: Payload {
    package static let type = EventType.programmeClosed
    package static let ownFields: Set = ["note"]

    package var note: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("note", &note, .text, "what the source says")
    }
}
