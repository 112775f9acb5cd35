import Events
import GlobalCompact

extension ThingProjection {
    static let target = ThingProjection(
        .target, measures: [.targets], standing: ("status", { TargetState($0).status.rawValue }),
        [
            ("slug", .slug), ("kind", .dimension(.kind)), ("year", .dimension(.year)),
            ("amount", .of(TargetState.self) { $0.amount.map { "\($0.currency.code) \($0.amount)" } ?? "blank" }),
            ("status", .dimension(.status)), ("title", .of(TargetState.self) { $0.title }),
        ])
}
