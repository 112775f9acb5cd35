import Events
import GlobalCompact

extension ThingProjection {
    static let source = ThingProjection(
        .source, measures: [.looks],
        [
            ("slug", .slug), ("occurred", .days("looked") { look($0, $1).fact.occurred }), ("outcome", .dimension(.outcome)),
            ("scope", .text { look($0, $1).whole?.scope }), ("address", .text { look($0, $1).whole?.address }),
        ])

    private static func look(_ source: Entity, _ step: UInt32) -> LookState {
        LookState(source.table.step(Int(step)), source)
    }
}
