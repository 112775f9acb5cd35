package import Events
import GlobalCompact

/// How far a decision has come.
package enum DecisionStatus: String, Word {
    case proposed
    case adopted
    case confirmed
    case declined
    case formalised
}

/// A decision of a body.
package struct DecisionState: FoldedEntity {
    package static let thing = Thing.decision
    package let entity: Entity

    package init(_ entity: Entity) {
        self.entity = entity
    }

    package var title: String {
        let description: DecisionDescription = entity.stated()
        return description.title ?? description.symbol ?? slug
    }

    /// Every step that it has come through, in effective order: what was declined stays so when that is confirmed.
    package var steps: [DecisionStatus] {
        entity.steps.reduce(into: []) { steps, step in
            if let status = Self.status(step.type), !steps.contains(status) { steps.append(status) }
        }
    }

    private static func status(_ type: EventType) -> DecisionStatus? {
        switch type {
        case .decisionProposed: .proposed
        case .decisionAdopted: .adopted
        case .decisionConfirmed: .confirmed
        case .decisionDeclined: .declined
        case .decisionFormalised: .formalised
        default: nil
        }
    }
}
