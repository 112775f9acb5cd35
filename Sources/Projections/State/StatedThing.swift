package import Events
package import GlobalCompact

/// A thing that one event states whole: an organisation, a group, a statement, a finding, a figure.
package struct StatedThing<Statement: Payload>: Sendable {
    package let stated: Statement
    private let fact: FactReference

    init(_ stated: Statement, _ fact: FactReference) {
        self.stated = stated
        self.fact = fact
    }

    package var slug: String {
        fact.names.slug(fact.subjectNumber)
    }

    package var occurred: Period {
        fact.occurred
    }

    /// The event that states it.
    package var event: String {
        fact.id
    }

    package var subject: String {
        Statement.type.thing.rawValue + "/" + slug
    }
}
