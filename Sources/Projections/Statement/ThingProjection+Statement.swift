import Events
import GlobalCompact

extension ThingProjection {
    static let statement = ThingProjection(
        .statement, measures: [.statements],
        [
            ("slug", .slug), ("occurred", .days("day", of: Statement.self) { $0.occurred }), ("state", .dimension(.state)),
            ("office", .dimension(.office)), ("title", .of(Statement.self) { $0.whole.title }),
        ])

    private typealias Statement = StatedThing<StatementDelivered>
}
