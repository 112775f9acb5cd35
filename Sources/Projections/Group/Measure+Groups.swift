import Events
import GlobalCompact

extension Measure {
    /// Groups of States that are no commissions.
    static let groups = Measure(
        name: "groups", help: "groups of States that are no commissions", of: .group, by: [(.state, .field("members")), (.year, .year)],
        events: lastStatement)
}
