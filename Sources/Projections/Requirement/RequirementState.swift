package import Events
package import GlobalCompact

/// What a text expects of a forum's road.
package struct RequirementState: FoldedEntity {
    package static let thing = Thing.requirement
    package let entity: Entity
    package private(set) var adopted: RequirementAdopted?
    package private(set) var adoptedOn: Period?
    package private(set) var isDropped = false

    package init(_ entity: Entity) {
        self.entity = entity
        for step in entity.steps {
            guard case .requirement(let event)? = entity.table.event(step) else { continue }
            switch event {
            case .adopted(let requirement):
                // One statement, of which the parts belong together: what is adopted again is adopted whole.
                adopted = requirement
                adoptedOn = step.occurred
                isDropped = false
            case .dropped:
                isDropped = true
            }
        }
    }

    /// Whether it is expected now.
    package var isOpen: Bool {
        adopted != nil && !isDropped
    }
}
