/// A call was closed. `occurred` is that day.
package struct CallClosed: Payload {
    package static let type = EventType.callClosed
    package static let ownFields: Set = ["note"]

    package var note: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("note", &note, .text, "what the source says")
    }
}
