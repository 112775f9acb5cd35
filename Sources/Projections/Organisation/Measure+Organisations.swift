import Events
import GlobalCompact

extension Measure {
    /// Organisations and bodies.
    static let organisations = Measure(
        name: "organisations", help: "organisations and bodies", of: .organisation, by: [(.kind, .field("kind")), (.year, .year)],
        events: lastStatement)
}
