import GlobalCompact

/// The roles on the road of the Compact.
package enum RoleKind: String, Word {
    case championCountry = "champion-country"
    case steeringCommitteeMember = "steering-committee-member"
    case coChair = "co-chair"
    case coFacilitator = "co-facilitator"
    case workstreamCoLead = "workstream-co-lead"
    case coordinator
    case member
    case other
}
