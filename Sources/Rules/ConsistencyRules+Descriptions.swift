import Events
import GlobalCompact
import Projections

extension ConsistencyRules {
    /// What tells a thing from others stands in one of its events: a title, a kind, a donor, a holder.
    @Sendable static func thingsAreDescribed(_ facts: VisibleFacts) -> [Contradiction] {
        let state = facts.state
        // A thing of which nothing is said here is none that lacks something.
        let things = Set(facts.facts.map(\.subject.thing))
        return ThingCatalogue.all.filter { things.contains($0.thing) }.flatMap { projection in
            // Each name of a pledge for itself: one may be parted from the others again.
            state.names(of: projection.thing).filter(\.isBegun).flatMap { entity in
                projection.needed.filter { fields in !fields.contains(where: entity.says) }.map { fields in
                    Contradiction(
                        event: entity.events.max() ?? "", reason: .undescribed(subject: entity.subject, missing: fields.first ?? ""))
                }
            }
        }
    }
}
