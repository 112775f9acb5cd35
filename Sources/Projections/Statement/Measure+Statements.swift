import Events
import GlobalCompact

extension Measure {
    /// Statements that the ledger keeps.
    static let statements = Measure(
        name: "statements", help: "statements delivered", of: .statement,
        by: [
            (.state, .field("by")), (.region, .region(orOf: "by")), (.office, .field("offices")), (.meeting, .field("meeting")),
            (.meetingKind, .through(.meeting, "kind")), (.objective, .field("objectives")), (.year, .year),
        ], events: lastStatement)

    /// The event that states a thing: the last, where several do.
    @Sendable static func lastStatement(_ entity: Entity, _ part: UInt32, _ take: (EntityStep) -> Void) {
        if let last = entity.steps.last { take(last) }
    }
}
