package import GlobalCompact

/// What a policy of a State is.
package struct PolicyDescription: FieldRecord {
    package var title: String?
    package var states: [State] = []
    package var offices: [String] = []
    package var kind: PolicyKind?
    package var partners: [State] = []
    package var otherParties: [String] = []
    package var covers: Period?
    package var objectives = ObjectiveSet()
    package var text: String?

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .title, "what the policy is called, or what it is")
        table.states("states", &states, "the States whose policy it is")
        table.texts("offices", &offices, "an organisation, where it is no State's")
        table.word("kind", &kind, "what kind of policy")
        table.states("partners", &partners, "the other parties of an agreement")
        table.texts("otherParties", &otherParties, "other parties that are no States")
        table.period("covers", &covers, "the years that it is for")
        table.objectives("objectives", &objectives, "the objectives that it serves")
        table.prose("text", &text, .text, "what it does, in our own words")
    }
}
