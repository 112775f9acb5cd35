import GlobalCompact

/// What a measure can be scoped and grouped by.
package enum Dimension: String, Word {
    case region
    /// The region that money is meant for, wherever its donor is.
    case forRegion
    case state
    case donor
    case implementedIn = "in"
    case objective
    case principle
    case kind
    case type
    case form
    case stage
    case status
    case round
    case year
    case meeting
    case meetingKind
    case report
    case feedsInto
    case backToBackWith
    case forum
    case to
    case formality
    case mode
    case group
    case topic
    case body
    case office
    case askedOf
    case fund
    case thematicArea
    case of
    case scope
    case pledge
    case area
    case verb
    case outcome
    case requirement
    case publisher
    case framework
    case pledgerKind
}
