package import Events
package import GlobalCompact

/// How far a decision has come.
package enum DecisionStatus: String, Word {
    case proposed
    case adopted
    case confirmed
    case declined
    case formalised
}

/// A decision of a body.
package struct DecisionState: Sendable {
    package let slug: String
    package private(set) var description = DecisionDescription()
    package private(set) var status = DecisionStatus.proposed
    package private(set) var occurred: Period?
    package private(set) var vote: DecisionAdopted?
    package private(set) var events: [String] = []

    init(_ slug: String) {
        self.slug = slug
    }

    package var title: String {
        description.title ?? description.symbol ?? slug
    }

    mutating func apply(_ event: DecisionEvent, _ fact: FactReference) {
        events.append(fact.id)
        occurred = fact.occurred
        switch event {
        case .proposed(let proposal): take(proposal.decision, .proposed)
        case .adopted(let adoption):
            take(adoption.decision, .adopted)
            vote = adoption
        case .confirmed(let confirmation): take(confirmation.decision, .confirmed)
        case .declined(let refusal): take(refusal.decision, .declined)
        case .formalised(let formality): take(formality.decision, .formalised)
        }
    }

    private mutating func take(_ newer: DecisionDescription, _ newStatus: DecisionStatus) {
        description.take(newer)
        status = newStatus
    }
}
