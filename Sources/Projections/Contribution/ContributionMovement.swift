import Events
package import GlobalCompact

/// What one event of a contribution moved: what was announced or committed from what it was before, or what came in or was paid back.
package struct ContributionMovement: Sendable {
    package enum Step: String, Sendable {
        case announced
        case committed
        case deposited
        case repaid
        case cancelled
    }

    package let step: Step
    /// What the event itself says; nothing where it leaves it blank.
    package let said: Money?
    /// What was booked of it, as the event says.
    package let booked: Money?
    /// What was announced or committed before it, and after it; of what came in or was paid back nothing before.
    package let before: Money?
    package let after: Money?
    package let id: String
    package let occurred: Period
}

extension ContributionState {
    /// What its events moved, in effective order: over those up to a day it comes to what the contribution stood at then, step by step.
    package var movements: [ContributionMovement] {
        var held: [ContributionMovement.Step: Step] = [:]
        return entity.steps.map { event in
            let step = step(event)
            let kind = Self.movement(event.type)
            let before = held[kind]
            var after = step
            if kind == .announced || kind == .committed {
                after = before?.said(again: step) ?? step
                held[kind] = after
            }
            return ContributionMovement(
                step: kind, said: step.amount, booked: step.booked, before: before?.amount, after: after.amount, id: step.fact.id,
                occurred: step.fact.occurred)
        }
    }

    private static func movement(_ type: EventType) -> ContributionMovement.Step {
        switch type {
        case .contributionAnnounced: .announced
        case .contributionCommitted: .committed
        case .contributionRepaid: .repaid
        case .contributionCancelled: .cancelled
        default: .deposited
        }
    }
}
