package import Events
package import GlobalCompact

/// What a fact said from an instant of recording on, until a correction or a retraction changed it.
package struct FactVersion: Sendable {
    /// The id of the fact's event.
    package var id: String
    package var subject: String
    package var occurred: Period
    package var event: Event
    /// When the fact's event was recorded.
    package var recorded: Instant
    /// From when on it was known so.
    package var knownFrom: Instant
    /// Since when it is known otherwise, or not at all; nothing where it stands.
    package var knownUntil: Instant?

    /// A version that stands.
    package init(id: String, subject: String, occurred: Period, event: Event, recorded: Instant, knownFrom: Instant) {
        (self.id, self.subject, self.occurred, self.event) = (id, subject, occurred, event)
        (self.recorded, self.knownFrom) = (recorded, knownFrom)
    }

    var rank: UInt8 {
        (event.payload.map { Swift.type(of: $0).type.rank } ?? .changes).rawValue
    }

    func saysTheSame(as other: FactVersion) -> Bool {
        guard subject == other.subject, occurred == other.occurred, let payload = event.payload, let others = other.event.payload else {
            return false
        }
        return FieldGatherer.members(of: payload) == FieldGatherer.members(of: others)
    }
}
