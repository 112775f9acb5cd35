import Events
import GlobalCompact

extension ThingProjection {
    static let workshop = ThingProjection(
        .workshop, measures: [.workshops],
        [
            ("slug", .slug), ("occurred", .days("day", of: Workshop.self) { $0.occurred }), ("state", .dimension(.state)),
            ("title", .of(Workshop.self) { $0.whole.title }),
        ])

    private typealias Workshop = StatedThing<WorkshopHeld>
}
