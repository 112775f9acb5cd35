import Events
import GlobalCompact

extension ThingProjection {
    static let requirement = ThingProjection(
        .requirement, measures: [.requirements],
        [
            ("slug", .slug), ("forum", .dimension(.forum)), ("area", .dimension(.area)), ("verb", .dimension(.verb)),
            ("per", .of(RequirementState.self) { $0.adopted?.per.rawValue }),
            ("due", .rules(of: RequirementState.self) { $0.adopted?.due ?? [] }),
            ("title", .of(RequirementState.self) { $0.adopted?.title }),
        ])
}
