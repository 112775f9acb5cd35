import Events
import GlobalCompact

extension ThingProjection {
    static let policy = ThingProjection(
        .policy, measures: [.policies], needed: [["title"]], standing: ("status", { PolicyState($0).status.rawValue }),
        [
            ("slug", .slug), ("occurred", .days("day", of: PolicyState.self) { $0.occurred }), ("state", .dimension(.state)),
            ("kind", .dimension(.kind)), ("status", .dimension(.status)), ("title", .of(PolicyState.self) { $0.title }),
        ])
}
