import Events
import GlobalCompact

extension ThingProjection {
    static let group = ThingProjection(
        .group, measures: [.groups],
        [("slug", .slug), ("state", .dimension(.state)), ("title", .of(StatedThing<GroupDefined>.self) { $0.whole.name })])
}
