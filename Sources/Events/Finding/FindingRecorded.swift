package import GlobalCompact

/// A meeting or a report found something. `occurred` is that day.
package struct FindingRecorded: Payload {
    package static let type = EventType.findingRecorded

    package var title = ""
    package var kind = FindingKind.gap
    package var meeting: String?
    package var report: String?
    package var states: [State] = []
    package var offices: [String] = []
    package var askedOf: [String] = []
    package var region: Region?
    package var objectives = ObjectiveSet()
    package var topic: DiscussionTopic?
    package var text: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .title, "the finding in a few words")
        table.word("kind", &kind, "what the finding is")
        table.reference("meeting", &meeting, to: .meeting, "the meeting that found it")
        table.reference("report", &report, to: .report, "the report that found it")
        table.states("states", &states, "the States whose finding it is")
        table.texts("offices", &offices, "the offices or stakeholders whose finding it is")
        table.texts("askedOf", &askedOf, "the offices, States or stakeholders of whom it asks something")
        table.word("region", &region, "the region that it concerns")
        table.objectives("objectives", &objectives, "the objectives that it concerns")
        table.word("topic", &topic, "the discussion topic of the Framework that it takes up")
        table.prose("text", &text, .text, "the finding, in our own words")
    }
}
