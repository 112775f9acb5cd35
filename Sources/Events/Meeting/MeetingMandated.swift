package import GlobalCompact

/// A body with the authority to do so decided that a meeting be held. `occurred` is the day of its decision.
package struct MeetingMandated: Payload {
    package static let type = EventType.meetingMandated

    package var meeting = MeetingDescription()
    /// The days that the mandate names.
    package var planned: Period?
    package var by: [String] = []
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        meeting.fields(&table)
        table.period("planned", &planned, "the days that the mandate names")
        table.texts("by", &by, "the body that mandated it")
    }
}
