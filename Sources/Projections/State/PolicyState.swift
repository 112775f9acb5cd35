package import Events
package import GlobalCompact

/// How far a policy has come.
package enum PolicyStatus: String, Word {
    case drafted
    case adopted
    case inForce = "in-force"
    case ended
}

/// A law, a strategy or an agreement of a State.
package struct PolicyState: Sendable {
    package let slug: String
    package private(set) var description = PolicyDescription()
    package private(set) var begun = false
    package private(set) var status = PolicyStatus.drafted
    package private(set) var occurred: Period?
    package private(set) var events: [String] = []

    init(_ slug: String) {
        self.slug = slug
    }

    package var title: String {
        description.title ?? slug
    }

    mutating func apply(_ event: PolicyEvent, _ fact: FactReference) {
        events.append(fact.id)
        occurred = fact.occurred
        switch event {
        case .drafted(let draft): take(draft.policy, .drafted)
        case .adopted(let adoption): take(adoption.policy, .adopted)
        case .enteredIntoForce(let entry): take(entry.policy, .inForce)
        case .ended: status = .ended
        }
    }

    private mutating func take(_ newer: PolicyDescription, _ newStatus: PolicyStatus) {
        begun = true
        description.take(newer)
        status = newStatus
    }
}
