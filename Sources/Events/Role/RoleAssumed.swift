package import GlobalCompact

/// A State or an office took a role. `occurred` is when, or when a source said that it has it.
package struct RoleAssumed: Payload {
    package static let type = EventType.roleAssumed

    package var kind = RoleKind.other
    package var states: [State] = []
    package var office: String?
    package var of: String?
    package var meeting: String?
    package var fund: String?
    package var title: String?
    package var note: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.word("kind", &kind, "which role")
        table.states("states", &states, "the State that has it")
        table.text("office", &office, "the office or stakeholder that has it")
        table.text("of", &of, "of what: a body, a fund, a workstream, a declaration")
        table.reference("meeting", &meeting, to: .meeting, "the meeting at which it has it")
        table.text("fund", &fund, "the fund's code, such as MIG00")
        table.prose("title", &title, .title, "the role in a few words")
        table.prose("note", &note, .text, "what else a source says of it")
    }
}
