package import GlobalCompact

/// Somebody said something that the ledger keeps, in our own words. `occurred` is that day.
package struct StatementDelivered: Payload {
    package static let type = EventType.statementDelivered

    package var title = ""
    package var by: [State] = []
    package var offices: [String] = []
    package var joinedBy: [State] = []
    package var meeting: String?
    package var objectives = ObjectiveSet()
    package var text: String?
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .title, "what the statement is about")
        table.states("by", &by, "the States that said it")
        table.texts("offices", &offices, "the offices or stakeholders that said it")
        table.states("joinedBy", &joinedBy, "the States that joined it")
        table.reference("meeting", &meeting, to: .meeting, "the meeting at which it was said")
        table.objectives("objectives", &objectives, "the objectives that it concerns")
        table.prose("text", &text, .text, "what was said, in our own words")
    }
}
