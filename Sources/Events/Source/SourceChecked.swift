package import GlobalCompact

/// What a look at a source gave.
package enum LookOutcome: String, Word {
    case wholeListLoaded = "whole-list-loaded"
    case partLoaded = "part-loaded"
    case nothingFound = "nothing-found"
}

/// Somebody looked at a register or a page. `occurred` is the day of the look.
package struct SourceChecked: Payload {
    package static let type = EventType.sourceChecked

    package var title: String?
    package var address: String?
    package var outcome = LookOutcome.nothingFound
    /// What was looked for, in our own words.
    package var scope = ""
    /// The requirements whose rows the look concerns.
    package var requirements: [String] = []
    /// Where the look was at some regions only.
    package var regions: [Region] = []
    /// Where the look was at some States only.
    package var states: [State] = []
    package var cites: [Citation] = []

    package init() {}

    package mutating func fields(_ table: inout some FieldVisitor) {
        table.prose("title", &title, .title, "the register or page that was looked at")
        table.prose("address", &address, .text, "where it stands: a URL")
        table.word("outcome", &outcome, "what the look gave")
        table.prose("scope", &scope, .text, "what was looked for, in our own words")
        table.references("requirements", &requirements, to: .requirement, "the requirements that the look concerns")
        table.words("regions", &regions, "the regions that were looked at, where not all")
        table.states("states", &states, "the States that were looked at, where not all")
    }
}
