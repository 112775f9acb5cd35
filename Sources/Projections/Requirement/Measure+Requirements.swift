import Events
import GlobalCompact

extension Measure {
    /// What the texts expect of a forum's road.
    static let requirements = Measure(
        name: "requirements", help: "what the texts expect on a forum's road", of: .requirement,
        by: [(.forum, .field("forum")), (.area, .field("area")), (.verb, .field("verb"))],
        parts: { if $0.steps.last?.type == .requirementAdopted { $1(0) } },
        days: { requirement, _ in requirement.last(.requirementAdopted)?.occurred })
}
