package import Events
package import GlobalCompact

/// That somebody looked at a register or a page on a day, and what the look gave.
package struct LookState: Sendable {
    private let entity: Entity
    package let checked: SourceChecked
    package let fact: FactReference

    init(_ step: EntityStep, _ entity: Entity) {
        self.entity = entity
        fact = FactReference(step, entity)
        checked = entity.said(step)
    }

    /// What the look gave, with words for people.
    package var whole: SourceChecked? {
        guard case .source(.checked(let checked))? = entity.table.event(fact.step) else { return nil }
        return checked
    }

    /// The last day on which the look may have been.
    package var day: Day {
        fact.occurred.last
    }
}
