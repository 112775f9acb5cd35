import Events
import GlobalCompact

extension Measure {
    /// Practices in repositories.
    static let practices = Measure(
        name: "practices", help: "practices in repositories", of: .practice,
        by: [
            (.region, .region(named: "region", orOf: "states")), (.state, .field("states")), (.objective, .field("objectives")),
            (.year, .year),
        ], statedAs: ["practices"], events: lastStatement)
}
