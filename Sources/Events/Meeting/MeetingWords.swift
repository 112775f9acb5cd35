import GlobalCompact

/// The kinds of meetings on the road of the Compact's follow-up and review.
package enum MeetingKind: String, Word {
    case regionalReview = "regional-review"
    case imrf
    case plenary
    case hearing
    case consultation
    case roundTable = "round-table"
    case policyDebate = "policy-debate"
    case subRegionalEvent = "sub-regional-event"
    case executiveCommittee = "executive-committee"
    case gcmTalk = "gcm-talk"
    case championMeeting = "champion-meeting"
    case networkMeeting = "network-meeting"
    case highLevelPoliticalForum = "high-level-political-forum"
    case conference
    case briefing
    case sideEvent = "side-event"
    case other
}

/// Whether a meeting is part of the formal proceedings.
package enum Formality: String, Word {
    case formal
    case informal
}

/// How the participants meet.
package enum MeetingMode: String, Word {
    case inPerson = "in-person"
    case virtual
    case hybrid
}

/// How exact a stated number is.
package enum Exactness: String, Word {
    case exactly
    case about
    case over
    case nearly
}

/// Whom a participant speaks for.
package enum ParticipantGroup: String, Word {
    case memberStates = "member-states"
    case unEntities = "un-entities"
    case migrants
    case youth
    case civilSociety = "civil-society"
    case diaspora
    case localAuthorities = "local-authorities"
    case privateSector = "private-sector"
    case tradeUnions = "trade-unions"
    case academia
    case parliaments
    case nationalHumanRightsInstitutions = "national-human-rights-institutions"
    case faithBased = "faith-based"
    case media
    case other
}
