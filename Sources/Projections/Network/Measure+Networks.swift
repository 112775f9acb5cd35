import Events
import GlobalCompact

extension Measure {
    /// UN networks on migration.
    static let networks = Measure(
        name: "networks", help: "UN networks on migration", of: .network,
        by: [
            (.kind, .field("kind")), (.region, .region(named: "region", orOf: "states")), (.state, .field("states")), (.year, .year),
        ], statedAs: ["country-networks"], events: lastStatement)
}
