package import GlobalCompact

/// What support is, of whom and for whom.
package struct SupportDescription: FieldRecord {
    package var title: String?
    package var kind: SupportKind?
    package var states: [State] = []
    package var recipients: [String] = []
    package var offices: [String] = []
    package var objectives = ObjectiveSet()
    package var text: String?

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .title, "what the support is")
        table.word("kind", &kind, "what kind of support")
        table.states("states", &states, "the States that it is for")
        table.texts("recipients", &recipients, "the offices or stakeholders that it is for")
        table.texts("offices", &offices, "the offices that give it, or are asked for it")
        table.objectives("objectives", &objectives, "the objectives that it serves")
        table.prose("text", &text, .text, "what it is, in our own words")
    }
}
