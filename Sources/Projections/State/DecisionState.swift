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
    /// Every step that it has come through, in effective order: what was declined stays so when that is confirmed.
    package private(set) var steps: [DecisionStatus] = []
    package private(set) var occurred: Period?
    package private(set) var vote: DecisionAdopted?
    package private(set) var events: [String] = []

    init(_ slug: String) {
        self.slug = slug
    }

    /// How far it has come.
    package var status: DecisionStatus {
        steps.last ?? .proposed
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
            if adoption.inFavour != nil || !adoption.votedAgainst.isEmpty { vote = adoption }
        case .confirmed(let confirmation): take(confirmation.decision, .confirmed)
        case .declined(let refusal): take(refusal.decision, .declined)
        case .formalised(let formality): take(formality.decision, .formalised)
        }
    }

    private mutating func take(_ newer: DecisionDescription, _ newStatus: DecisionStatus) {
        description.take(newer)
        if !steps.contains(newStatus) { steps.append(newStatus) }
    }
}
