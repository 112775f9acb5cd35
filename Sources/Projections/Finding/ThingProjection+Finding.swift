import Events
import GlobalCompact

extension ThingProjection {
    static let finding = ThingProjection(
        .finding, measures: [.findings],
        [
            ("slug", .slug), ("occurred", .days("day", of: Finding.self) { $0.occurred }), ("kind", .dimension(.kind)),
            ("region", .dimension(.region)), ("state", .dimension(.state)), ("title", .of(Finding.self) { $0.whole.title }),
        ])

    private typealias Finding = StatedThing<FindingRecorded>
}
