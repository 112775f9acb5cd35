package import Events
package import GlobalCompact
package import History

/// What is so: every thing of the ledger with what happened to it, folded from facts in effective order.
package struct LedgerState: Sendable {
    package private(set) var documents: [String: DocumentState] = [:]
    package private(set) var meetings: [String: MeetingState] = [:]
    package private(set) var reports: [String: ReportState] = [:]
    package private(set) var requirements: [String: RequirementState] = [:]
    package private(set) var looks: [LookState] = []

    package init() {}

    /// The state of a view: of the facts that certainly occurred, or with `includingPossible` also of those that may have.
    package init(_ view: View, includingPossible: Bool = false) {
        self.init()
        for fact in view.facts where includingPossible || fact.isCertain(asOf: view.cuts.asOf) {
            guard let (event, occurred) = view.statement(of: fact) else { continue }
            let text = view.subject(of: fact)
            guard let subject = Subject(text) else { continue }
            apply(event, FactReference(id: view.id(of: fact), subject: subject, occurred: occurred))
        }
    }

    private mutating func apply(_ event: Event, _ fact: FactReference) {
        let slug = fact.subject.slug
        switch event {
        case .document(.published(let published)):
            documents[slug, default: DocumentState(slug)].apply(published, fact)
        case .meeting(let event):
            meetings[slug, default: MeetingState(slug)].apply(event, fact)
        case .report(let event):
            reports[slug, default: ReportState(slug)].apply(event, fact)
        case .requirement(let event):
            requirements[slug, default: RequirementState(slug)].apply(event, fact)
        case .source(.checked(let checked)):
            looks.append(LookState(checked, fact))
        case .ledger, .event, .unknown, .organisation, .group, .pledge, .decision, .statement, .finding, .policy, .support, .contribution,
            .target, .call, .programme,
            .role, .network, .workshop, .practice, .figure:
            break
        }
    }
}

/// The fact behind a change of state.
package struct FactReference: Sendable {
    package var id: String
    package var subject: Subject
    package var occurred: Period
}
