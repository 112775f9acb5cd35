import Events
import GlobalCompact

extension ThingProjection {
    static let decision = ThingProjection(
        .decision, measures: [.decisions], needed: [["title"]],
        standing: ("status", { DecisionState($0).steps.map(\.rawValue).joined(separator: " ") }),
        [
            ("slug", .slug), ("occurred", .days("day", of: DecisionState.self) { $0.occurred }), ("body", .dimension(.body)),
            ("status", .dimension(.status)), ("verb", .dimension(.verb)), ("title", .of(DecisionState.self) { $0.title }),
        ])
}
