package import Events
package import GlobalCompact

/// A thing that a single type of event states: an organisation, a group, a statement, a finding, a figure.
package struct StatedThing<Statement: Payload>: Sendable {
    package private(set) var stated: Statement
    private var fact: FactReference

    init(_ stated: Statement, _ fact: FactReference) {
        self.stated = stated
        self.fact = fact
    }

    /// Takes in a later event that states it again.
    mutating func take(_ newer: Statement, _ newerFact: FactReference) {
        stated.take(newer)
        fact = newerFact
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
