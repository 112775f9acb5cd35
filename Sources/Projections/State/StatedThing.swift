package import Events
package import GlobalCompact

/// A thing that one event states whole: an organisation, a group, a statement, a finding, a figure.
package struct StatedThing<Statement: Payload>: Sendable {
    package let slug: String
    package let stated: Statement
    package let occurred: Period
    /// The event that states it.
    package let event: String

    init(_ stated: Statement, _ fact: FactReference) {
        slug = fact.subject.slug
        self.stated = stated
        occurred = fact.occurred
        event = fact.id
    }

    package var subject: String {
        Statement.type.thing.rawValue + "/" + slug
    }
}
