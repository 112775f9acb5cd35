import GlobalCompact

/// What a finding is.
package enum FindingKind: String, Word {
    case achievement
    case gap
    case challenge
    case priority
    case request
    case recommendation
    case goodPractice = "good-practice"
}

/// The four topics that the Framework of 2023 names for the reviews.
package enum DiscussionTopic: String, Word {
    case prioritiesAndGaps = "priorities-and-gaps"
    case cooperation
    case governanceFrameworks = "governance-frameworks"
    case progressOnActions = "progress-on-actions"
}
