package import GlobalCompact

/// An event was stated wrongly: this is what it should say. The type is kept.
///
/// Version 2 holds the fields that change. Version 1 holds the whole content, and says the fields in which it differs from the line that
/// it names in `replaces`.
package struct EventCorrected: Payload {
    package static let type = EventType.eventCorrected

    /// The id of the event that is corrected.
    package var event = ""
    /// The id of the line that this started from: the event's own, or that of a correction of it, whether that still stands or not.
    package var replaces = ""
    package var reason = ""
    /// What the event should say; of version 1 alone.
    package var content: CorrectedContent?
    /// What it should say otherwise; of version 2 alone.
    package var changes: CorrectedFields?
    package var cites: [Citation] = []

    package init() {}

    package var version: Int {
        changes == nil ? 1 : 2
    }

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.reference("event", &event, to: .event, "the event that is corrected")
        table.reference("replaces", &replaces, to: .event, "what this starts from: the event, or a correction of it")
        table.prose("reason", &reason, .text, "why it is corrected")
        table.content("content", &content, "what the event should say: its type, subject, occurred and data")
        table.changes("changes", &changes, "the fields that change: the event's type, and what it should say otherwise")
    }
}

/// The whole content of an event as it should have been.
package struct CorrectedContent: Sendable {
    package var subject = Subject(.event, "")
    package var occurred = Period(day: .earliest)
    package var event = Event.unknown(type: "")

    package init() {}

    package init(subject: Subject, occurred: Period, event: Event) {
        self.subject = subject
        self.occurred = occurred
        self.event = event
    }
}
