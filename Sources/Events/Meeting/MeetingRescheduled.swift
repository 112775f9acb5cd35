package import GlobalCompact

/// A meeting was given other days. `occurred` is when a source said so.
package struct MeetingRescheduled: Payload {
    package static let type = EventType.meetingRescheduled
    package static let ownFields: Set = ["why"]

    package var planned = Period(day: .earliest)
    package var why: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.period("planned", &planned, "the days that it is now planned for")
        table.prose("why", &why, .text, "why it was moved, as the source says")
    }
}
