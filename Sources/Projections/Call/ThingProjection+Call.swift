import Events
import GlobalCompact

extension ThingProjection {
    static let call = ThingProjection(
        .call, measures: [.calls], standing: ("status", { CallState($0).status.rawValue }),
        [
            ("slug", .slug), ("occurred", .days("opened", of: CallState.self) { $0.opened }), ("kind", .dimension(.kind)),
            ("status", .dimension(.status)), ("title", .of(CallState.self) { $0.title }),
        ])
}
