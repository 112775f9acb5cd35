package import GlobalCompact

/// A named, scoped count over the state, which returns its value and the events that make it.
package struct Measure: Sendable {
    /// What a thing is counted by: dimensions with the values that it has in each.
    package struct Item: Sendable {
        package var subject: String
        package var keys: [Dimension: [String]]
        /// The day on which it became so; nothing when the sources do not say.
        package var day: Day?
        package var events: [String]
        /// What the sources say of how it came about: `informal`.
        package var remarks: [String] = []
    }

    package var name: String
    package var help: String
    package var dimensions: [Dimension]
    /// The things that are counted, sorted by subject.
    package var items: @Sendable (LedgerState) -> [Item]
}

/// What a measure can be scoped and grouped by.
package enum Dimension: String, Word {
    case region
    case state
    case kind
    case round
    case status
    case year
    case meeting
    case meetingKind
    case feedsInto
    case backToBackWith
    case to
    case formality
    case mode
    case group
    case forum
    case area
    case verb
    case outcome
    case requirement
    case publisher
}
