import Events
import GlobalCompact

extension ThingProjection {
    static let support = ThingProjection(
        .support, measures: [.support], needed: [["title"]], standing: ("status", { SupportState($0).status.rawValue }),
        [
            ("slug", .slug), ("occurred", .days("day", of: SupportState.self) { $0.occurred }), ("kind", .dimension(.kind)),
            ("status", .dimension(.status)), ("state", .dimension(.state)), ("title", .of(SupportState.self) { $0.title }),
        ])
}
