import GlobalCompact

/// The types of the pledging initiative.
package enum PledgeType: String, Word {
    case individual
    case common
    case partnership = "in-partnership"
    case matching
    case mirror
}

/// What a pledge gives.
package enum PledgeForm: String, Word {
    case financial
    case humanResource = "human-resource"
    case process
    case policy
}

/// How far a pledge under way has come.
package enum PledgeProgress: String, Word {
    case planning
    case inProgress = "in-progress"
}
