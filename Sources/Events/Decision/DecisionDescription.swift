/// What a decision says, and of which body.
package struct DecisionDescription: FieldRecord {
    package var title: String?
    package var body: String?
    package var symbol: String?
    package var paragraph: String?
    package var meeting: String?
    package var verb: RequirementVerb?
    package var owedBy: [String] = []
    package var owedTo: [String] = []
    package var text: String?

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .title, "what the decision is called, or what it is about")
        table.text("body", &body, "the body that decides")
        table.text("symbol", &symbol, "its official symbol")
        table.prose("paragraph", &paragraph, .text, "the paragraph, where only one is meant")
        table.reference("meeting", &meeting, to: .meeting, "the meeting at which it was taken")
        table.word("verb", &verb, "how strongly it says so")
        table.texts("owedBy", &owedBy, "whom it asks")
        table.texts("owedTo", &owedTo, "for whom")
        table.prose("text", &text, .text, "what it says, in our own words")
    }
}
