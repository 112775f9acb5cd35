import Events
import GlobalCompact

extension Measure {
    /// Decisions of bodies.
    static let decisions = Measure(
        name: "decisions", help: "decisions of bodies: proposed, adopted, confirmed, declined, formalised", of: .decision,
        by: [
            (.body, .field("body")),
            (.status, .texts(DecisionStatus.words) { decision, _ in DecisionState(decision).steps.map(\.rawValue) }),
            (.verb, .field("verb")), (.meeting, .field("meeting")), (.year, .year),
        ])
}
