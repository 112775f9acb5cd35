/// A meeting was called off. `occurred` is when a source said so.
package struct MeetingCancelled: Payload {
    package static let type = EventType.meetingCancelled

    package var reason: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.text("reason", &reason, "why, as the source says")
    }
}
