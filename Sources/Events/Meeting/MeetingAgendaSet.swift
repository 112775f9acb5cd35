package import GlobalCompact

/// A meeting was given its agenda. `occurred` is when a source said so.
package struct MeetingAgendaSet: Payload {
    package static let type = EventType.meetingAgendaSet
    package static let ownFields: Set = ["note"]

    package var sessions: [AgendaSession] = []
    /// As the document states it: CET, New York time.
    package var timeZone: String?
    package var note: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.records("sessions", &sessions, "the sessions, in order")
        table.prose("timeZone", &timeZone, .text, "the time zone of the sessions, as the document states it")
        table.prose("note", &note, .text, "what the document says about the agenda as a whole")
    }
}

/// One session of a meeting's agenda.
package struct AgendaSession: FieldRecord, Hashable {
    package var title = ""
    package var kind: MeetingKind?
    package var on: Period?
    /// `HH:MM`, local time.
    package var starts: String?
    /// `HH:MM`, local time.
    package var ends: String?
    /// Offices and States, not persons.
    package var moderators: [String] = []

    /// The names of the fields that are a day, and times of it.
    package static let (day, times) = ("on", ["starts", "ends"])

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .text, "what the session is about")
        table.word("kind", &kind, "what kind of session")
        table.period("on", &on, "its day, where the meeting has several")
        table.prose("starts", &starts, .text, "when it starts, HH:MM")
        table.prose("ends", &ends, .text, "when it ends, HH:MM")
        table.texts("moderators", &moderators, "the offices or States that moderate it")
    }
}
