import Events
import GlobalCompact

extension ThingProjection {
    static let role = ThingProjection(
        .role, measures: [.roles, .champions], needed: [["states", "office"]],
        [
            ("slug", .slug), ("kind", .dimension(.kind)), ("state", .dimension(.state)), ("office", .dimension(.office)),
            ("of", .of(RoleState.self) { $0.whole.of ?? $0.whole.title }), ("occurred", .days("since", of: RoleState.self) { $0.since }),
        ])
}
