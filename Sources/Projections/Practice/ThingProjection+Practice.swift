import Events
import GlobalCompact

extension ThingProjection {
    static let practice = ThingProjection(
        .practice, measures: [.practices],
        [
            ("slug", .slug), ("occurred", .days("day", of: Practice.self) { $0.occurred }), ("state", .dimension(.state)),
            ("objective", .dimension(.objective)), ("title", .of(Practice.self) { $0.whole.title }),
        ])

    private typealias Practice = StatedThing<PracticePublished>
}
