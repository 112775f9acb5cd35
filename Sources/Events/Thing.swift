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

    /// What one of them is, in a few words.
    package var meaning: String {
        switch self {
        case .ledger: "a writer's file of the ledger itself"
        case .document: "a text that citations point to: a resolution, a brief, a page"
        case .organisation: "an organisation, a body, a fund or a network of offices"
        case .group: "States that a document names together, beside the regional commissions"
        case .pledge: "what States or stakeholders promised to do for the Compact"
        case .report: "a report of the follow-up and review: voluntary, summary, or of the Secretary-General"
        case .meeting: "a forum, a regional review, a plenary, a hearing or a consultation"
        case .decision: "a resolution, a mandate, or a body's refusal of one"
        case .statement: "what a State or an office said, in our own words"
        case .finding: "an achievement, a gap, a challenge, a priority, a request, a recommendation or a good practice"
        case .policy: "a law, a strategy, an agreement, an institution of a State"
        case .support: "guidance, training, funding or other help in carrying out the Compact"
        case .contribution: "what a donor gives to a fund, from announcement to deposit"
        case .target: "how much a fund is to have by when, as a document states it"
        case .call: "a call for funding, concept notes, inputs, pledges or contributions"
        case .programme: "a joint programme of a fund, from concept note to results"
        case .role: "what a State or an office is: champion country, co-chair or member of a committee"
        case .network: "a network on migration: of a country, a region or a workstream"
        case .workshop: "a workshop or a training"
        case .practice: "a practice in a repository"
        case .figure: "a number that a document states; it is set beside counts, never added to them"
        case .source: "a look at a register or a page, also one that found nothing"
        case .requirement: "what a text expects on the road to a forum, of whom, by when"
        case .event: "a correction or a retraction of an event"
        }
    }

    /// The thing of a word in the singular or the plural.
    package init?(named word: String) {
        guard let thing = Self.allCases.first(where: { $0.rawValue == word || $0.plural == word }) else { return nil }
        self = thing
    }
}
