import GlobalCompact

/// What a call asks for.
package enum CallKind: String, Word {
    case funding
    case conceptNotes = "concept-notes"
    case inputs
    case pledges
    case contributions
    case other
}
