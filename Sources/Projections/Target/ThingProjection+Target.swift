import Events
import GlobalCompact

extension ThingProjection {
    static let target = ThingProjection(
        .target, measures: [.targets], standing: ("status", { TargetState($0).status.rawValue }),
        [
            ("slug", .slug), ("kind", .dimension(.kind)), ("year", .dimension(.year)),
            ("amount", .amounts(of: TargetState.self) { ($0.amount.map { [.sum($0)] } ?? [], "blank") }),
            ("status", .dimension(.status)), ("title", .of(TargetState.self) { $0.title }),
        ])
}
