package import GlobalCompact

/// A practice entered a repository. `occurred` is that day.
package struct PracticePublished: Payload {
    package static let type = EventType.practicePublished

    package var title = ""
    package var register: String?
    package var states: [State] = []
    package var region: Region?
    package var objectives = ObjectiveSet()
    package var covers: Period?
    package var text: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .title, "what the practice is called")
        table.text("register", &register, "the repository that it stands in")
        table.states("states", &states, "the States where it is carried out")
        table.word("region", &region, "the region that it is in")
        table.objectives("objectives", &objectives, "the objectives that it serves")
        table.period("covers", &covers, "the years that it is for")
        table.prose("text", &text, .text, "what it does, in our own words")
    }
}
