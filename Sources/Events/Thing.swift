import GlobalCompact

/// What an event can be about: the first half of an event type and of a subject.
package enum Thing: String, Word {
    case ledger
    case document
    case organisation
    case group
    case pledge
    case report
    case meeting
    case decision
    case statement
    case finding
    case policy
    case support
    case contribution
    case target
    case call
    case programme
    case role
    case network
    case workshop
    case practice
    case figure
    case source
    case requirement
    case event

    /// The word for several of them, as `list` takes it.
    package var plural: String {
        self == .policy ? "policies" : rawValue + "s"
    }

    /// The thing of a word in the singular or the plural.
    package init?(named word: String) {
        guard let thing = Self.allCases.first(where: { $0.rawValue == word || $0.plural == word }) else { return nil }
        self = thing
    }
}
