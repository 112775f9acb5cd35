import Events
import GlobalCompact

extension ThingProjection {
    static let organisation = ThingProjection(
        .organisation, measures: [.organisations],
        [
            ("slug", .slug), ("kind", .dimension(.kind)), ("seat", .of(Organisation.self) { $0.whole.seat }),
            ("title", .of(Organisation.self) { $0.whole.name }),
        ])

    private typealias Organisation = StatedThing<OrganisationDescribed>
}
