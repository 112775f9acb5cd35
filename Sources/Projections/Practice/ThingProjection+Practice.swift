import Events
import GlobalCompact

extension ThingProjection {
    static let practice = ThingProjection(
        .practice, measures: [.practices],
        [
            ("slug", .slug), ("day", .of(Practice.self) { $0.occurred.description }), ("state", .dimension(.state)),
            ("objective", .dimension(.objective)), ("title", .of(Practice.self) { $0.whole.title }),
        ])

    private typealias Practice = StatedThing<PracticePublished>
}
