package import GlobalCompact

/// A meeting was held. `occurred` is its days.
package struct MeetingConvened: Payload {
    package static let type = EventType.meetingConvened
    package static let ownFields: Set = [
        "coChairs", "attended", "invited", "participants", "participantsExactness", "groups", "note",
    ]

    package var meeting = MeetingDescription()
    package var coChairs: [State] = []
    package var attended: [State] = []
    package var invited: [State] = []
    /// How many took part, as stated.
    package var participants: Int?
    package var participantsExactness: Exactness?
    /// The groups that took part.
    package var groups: [ParticipantGroup] = []
    package var note: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        meeting.fields(&table)
        table.states("coChairs", &coChairs, "the States that chaired it")
        table.states("attended", &attended, "the States that a source names as attending")
        table.states("invited", &invited, "the States that were invited")
        table.integer("participants", &participants, 0...10_000_000, "how many took part, as stated")
        table.word("participantsExactness", &participantsExactness, "how exact that number is")
        table.words("groups", &groups, "the groups that took part")
        table.prose("note", &note, .text, "what else a source says of how it was held")
    }
}
