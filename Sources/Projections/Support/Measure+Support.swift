import Events
import GlobalCompact

extension Measure {
    /// Support asked for and given.
    static let support = Measure(
        name: "support", help: "support in carrying out the Compact: requested, answered or provided", of: .support,
        by: [
            (.kind, .field("kind")), (.status, .word { support, _ in SupportState(support).status }), (.state, .field("states")),
            (.office, .field("offices")),
            (.region, .region(orOf: "states")), (.objective, .field("objectives")), (.year, .year),
        ], parts: begun)
}
