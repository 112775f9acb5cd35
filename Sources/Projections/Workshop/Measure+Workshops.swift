import Events
import GlobalCompact

extension Measure {
    /// Workshops and trainings.
    static let workshops = Measure(
        name: "workshops", help: "workshops and trainings held", of: .workshop,
        by: [(.region, .region(named: "region", orOf: "states")), (.state, .field("states")), (.year, .year)], statedAs: ["workshops"],
        events: lastStatement)
}
