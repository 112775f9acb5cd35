/// An event should not stand: it is out of every answer, and stays in the log.
package struct EventRetracted: Payload {
    package static let type = EventType.eventRetracted

    /// The id of the event that is retracted; it may be a correction or a retraction.
    package var event = ""
    package var reason = ""
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.reference("event", &event, to: .event, "the event that is retracted")
        table.prose("reason", &reason, .text, "why it is retracted")
    }
}
