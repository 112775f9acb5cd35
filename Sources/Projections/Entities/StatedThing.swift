package import Events
package import GlobalCompact

/// A thing that a single type of event states: an organisation, a group, a statement, a figure.
package struct StatedThing<Statement: Payload>: FoldedEntity {
    package static var thing: Thing { Statement.type.thing }
    package let entity: Entity
    /// What is stated, without words for people.
    package let stated: Statement

    package init(_ entity: Entity) {
        self.entity = entity
        stated = entity.counted()
    }

    /// What is stated, with words for people.
    package var whole: Statement { entity.stated() }

    /// What its latest event states, with its citations; nothing where that cannot be read again.
    package var latest: Statement? {
        entity.steps.last.flatMap { entity.table.event($0)?.payload as? Statement }
    }

    /// When it was stated last.
    package var occurred: Period {
        entity.steps.last?.occurred ?? Period(day: .latest)
    }

    /// The event that states it.
    package var event: String {
        entity.ids(entity.steps.suffix(1)).first ?? ""
    }
}
