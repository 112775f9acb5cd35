package import Events
package import GlobalCompact

/// What a text expects of a forum's road.
package struct RequirementState: Sendable {
    package let slug: String
    package private(set) var adopted: RequirementAdopted?
    package private(set) var adoptedOn: Period?
    package private(set) var isDropped = false
    package private(set) var events: [String] = []

    init(_ slug: String) {
        self.slug = slug
    }

    /// Whether it is expected now.
    package var isOpen: Bool {
        adopted != nil && !isDropped
    }

    mutating func apply(_ event: RequirementEvent, _ fact: FactReference) {
        events.append(fact.id)
        switch event {
        case .adopted(let requirement):
            // One statement, of which the parts belong together: what is adopted again is adopted whole.
            adopted = requirement
            adoptedOn = fact.occurred
            isDropped = false
        case .dropped:
            isDropped = true
        }
    }
}
