package import Events
import GlobalCompact

/// How far a policy has come.
package enum PolicyStatus: String, Word {
    case drafted
    case adopted
    case inForce = "in-force"
    case ended
}

/// A law, a strategy or an agreement of a State.
package struct PolicyState: FoldedEntity {
    package static let thing = Thing.policy
    package let entity: Entity

    package init(_ entity: Entity) {
        self.entity = entity
    }

    package var title: String {
        entity.stated(PolicyDescription.self).title ?? slug
    }

    package var status: PolicyStatus {
        switch entity.steps.last?.type {
        case .policyAdopted: .adopted
        case .policyEnteredIntoForce: .inForce
        case .policyEnded: .ended
        default: .drafted
        }
    }
}
