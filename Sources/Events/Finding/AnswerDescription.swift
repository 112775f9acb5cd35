/// What a source says answered a request: what was done for it, which things that were, and whether that is all of it.
package struct AnswerDescription: FieldRecord {
    /// All of its fields: each answer stands for itself, whichever comes after it.
    package static let names: Set = [
        "extent", "programmes", "workshops", "practices", "decisions", "supports", "reports", "meetings", "networks", "policies", "pledges",
        "text",
    ]

    package var text = ""
    package var extent: AnswerExtent?
    package var programmes: [String] = []
    package var workshops: [String] = []
    package var practices: [String] = []
    package var decisions: [String] = []
    package var supports: [String] = []
    package var reports: [String] = []
    package var meetings: [String] = []
    package var networks: [String] = []
    package var policies: [String] = []
    package var pledges: [String] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.word("extent", &extent, "whether it was answered wholly or in part, where the source says so")
        table.references("programmes", &programmes, to: .programme, "the programmes that answer it")
        table.references("workshops", &workshops, to: .workshop, "the workshops that answer it")
        table.references("practices", &practices, to: .practice, "the practices that answer it")
        table.references("decisions", &decisions, to: .decision, "the decisions that answer it")
        table.references("supports", &supports, to: .support, "the support that answers it")
        table.references("reports", &reports, to: .report, "the reports that answer it")
        table.references("meetings", &meetings, to: .meeting, "the meetings that answer it")
        table.references("networks", &networks, to: .network, "the networks that answer it")
        table.references("policies", &policies, to: .policy, "the policies that answer it")
        table.references("pledges", &pledges, to: .pledge, "the pledges that answer it")
        table.prose("text", &text, .text, "what was done for it, in our own words")
    }

    /// The things that answer it, in the order of the fields.
    package var things: [Subject] {
        let named: [(Thing, [String])] = [
            (.programme, programmes), (.workshop, workshops), (.practice, practices), (.decision, decisions), (.support, supports),
            (.report, reports), (.meeting, meetings), (.network, networks), (.policy, policies), (.pledge, pledges),
        ]
        return named.flatMap { thing, slugs in slugs.map { Subject(thing, $0) } }
    }
}
