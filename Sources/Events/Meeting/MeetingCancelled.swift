/// A meeting was called off. `occurred` is when a source said so.
package struct MeetingCancelled: Payload {
    package static let type = EventType.meetingCancelled
    package static let ownFields: Set = ["why"]

    package var why: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("why", &why, .text, "why, as the source says")
    }
}
