package import Events
package import GlobalCompact

/// A role of a State or an office.
package struct RoleState: FoldedEntity {
    package static let thing = Thing.role
    package let entity: Entity
    /// Since when it is held; nothing where it was never assumed.
    package private(set) var since: Period?
    /// Whether it has ended since it was assumed last.
    package private(set) var isEnded = false

    package init(_ entity: Entity) {
        self.entity = entity
        for step in entity.steps {
            if step.type == .roleAssumed, since == nil || isEnded { since = step.occurred }
            isEnded = step.type != .roleAssumed
        }
    }

    /// What it is, without words for people, and with them.
    package var role: RoleAssumed { entity.counted() }
    package var whole: RoleAssumed { entity.stated() }

    /// Whether it is held.
    package var isHeld: Bool {
        since != nil && !isEnded
    }
}
