package import GlobalCompact

/// An event was stated wrongly: this is what it should say. The type is kept.
package struct EventCorrected: Payload {
    package static let type = EventType.eventCorrected

    /// The id of the event that is corrected.
    package var event = ""
    /// The id of the version that this replaces: the event's own, or that of its latest correction.
    package var replaces = ""
    package var reason = ""
    package var content = CorrectedContent()
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.reference("event", &event, to: .event, "the event that is corrected")
        table.reference("replaces", &replaces, to: .event, "the version that this replaces")
        table.text("reason", &reason, "why it is corrected")
        table.content("content", &content, "what the event should say: its type, subject, occurred and data")
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
