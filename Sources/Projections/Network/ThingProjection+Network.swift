import Events
import GlobalCompact

extension ThingProjection {
    static let network = ThingProjection(
        .network, measures: [.networks],
        [
            ("slug", .slug), ("occurred", .days("day", of: Network.self) { $0.occurred }), ("kind", .dimension(.kind)),
            ("state", .dimension(.state)), ("title", .of(Network.self) { $0.whole.title }),
        ])

    private typealias Network = StatedThing<NetworkEstablished>
}
