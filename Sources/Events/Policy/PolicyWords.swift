import GlobalCompact

/// The kinds of policies of a State.
package enum PolicyKind: String, Word {
    case law
    case strategy
    case actionPlan = "action-plan"
    case agreement
    case programme
    case system
    case campaign
    case institution
    case other
}
