import GlobalCompact

/// What a requirement is about.
package enum RequirementArea: String, Word {
    case reviews
    case stakeholders
    case reports
    case pledges
    case fund
    case forum
    case agenda2030 = "2030 Agenda"
}

/// How strongly a text expects something: its own verb, or that it is only a draft.
package enum RequirementVerb: String, Word {
    case mandates
    case requests
    case invites
    case encourages
    case commits
    case will
    case target
    case voluntary
    case draft
}

/// What a requirement has a row for.
package enum RequirementScope: String, Word {
    case region
    case state = "State"
    case pledge
    case fund
    case year
    case none
}
