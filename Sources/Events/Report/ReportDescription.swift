package import GlobalCompact

/// What tells a report from others; carried by the event that a report begins with, and by any other that knows more.
package struct ReportDescription: FieldRecord {
    package var title: String?
    package var kind: ReportKind?
    package var states: [State] = []
    package var offices: [String] = []
    package var region: Region?
    package var round: Int?
    package var meeting: String?
    package var symbol: String?
    package var document: String?

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .title, "what the report is called")
        table.word("kind", &kind, "what kind of report")
        table.states("states", &states, "the States that report")
        table.texts("offices", &offices, "the offices or stakeholders that report")
        table.word("region", &region, "the UN regional commission whose region it concerns")
        table.integer("round", &round, 1...99, "the round of reviews that it belongs to")
        table.reference("meeting", &meeting, to: .meeting, "the meeting that it is the report of, or that it is written for")
        table.text("symbol", &symbol, "its official symbol, such as A/79/590")
        table.reference("document", &document, to: .document, "the document that it is, where the ledger has it")
    }
}
