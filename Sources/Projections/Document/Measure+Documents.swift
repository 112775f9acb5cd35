import Events
import GlobalCompact

extension Measure {
    /// Documents that citations can point to.
    static let documents = Measure(
        name: "documents", help: "documents that citations point to", of: .document,
        by: [(.year, .year), (.publisher, .field("publisher"))])
}
