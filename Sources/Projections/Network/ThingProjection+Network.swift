import Events
import GlobalCompact

extension ThingProjection {
    static let network = ThingProjection(
        .network, measures: [.networks],
        [
            ("slug", .slug), ("day", .of(Network.self) { $0.occurred.description }), ("kind", .dimension(.kind)),
            ("state", .dimension(.state)), ("title", .of(Network.self) { $0.whole.title }),
        ])

    private typealias Network = StatedThing<NetworkEstablished>
}
