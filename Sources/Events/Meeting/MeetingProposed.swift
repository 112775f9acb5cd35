package import GlobalCompact

/// Somebody proposed a meeting. `occurred` is when it was proposed.
package struct MeetingProposed: Payload {
    package static let type = EventType.meetingProposed

    package var meeting = MeetingDescription()
    /// The days proposed.
    package var planned: Period?
    package var by: [String] = []
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        meeting.fields(&table)
        table.period("planned", &planned, "the days proposed")
        table.texts("by", &by, "the offices or States that proposed it")
    }
}
