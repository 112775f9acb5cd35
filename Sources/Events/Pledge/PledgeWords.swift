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

/// Which compact a pledge answers to: some calls, such as that to local action, are for both.
package enum PledgeFramework: String, Word {
    case gcm
    case gcr
    case both = "gcm-and-gcr"
}

/// What kind of pledger somebody is that makes a pledge.
package enum PledgerKind: String, Word {
    case state
    /// A city, a district, a region: governments below that of a State.
    case localGovernment = "local-government"
    case network
    case unBody = "un-body"
    case civilSociety = "civil-society"
    case academia
    case other
}
