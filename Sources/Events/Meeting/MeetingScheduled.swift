package import GlobalCompact

/// A meeting was given its days. `occurred` is when a source said so.
package struct MeetingScheduled: Payload {
    package static let type = EventType.meetingScheduled

    package var meeting = MeetingDescription()
    package var planned = Period(day: .earliest)
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        meeting.fields(&table)
        table.period("planned", &planned, "the days that it is planned for")
    }
}
