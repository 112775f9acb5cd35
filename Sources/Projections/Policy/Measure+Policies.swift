import Events
import GlobalCompact

extension Measure {
    /// Policies of States.
    static let policies = Measure(
        name: "policies", help: "laws, strategies and agreements of States", of: .policy,
        by: [
            (.state, .field("states")), (.region, .region(orOf: "states")), (.kind, .field("kind")),
            (.status, .word { policy, _ in PolicyState(policy).status }), (.objective, .field("objectives")), (.year, .year),
        ], parts: begun)
}
