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

    /// Whether it asks for something, or says what is not there: it is open until something answers it.
    package var awaitsAnswer: Bool {
        switch self {
        case .gap, .request, .recommendation: true
        case .achievement, .challenge, .priority, .goodPractice: false
        }
    }
}

/// How much of what was asked for an answer gives.
package enum AnswerExtent: String, Word {
    case wholly
    case inPart = "in-part"
}

/// The four topics that the Framework of 2023 names for the reviews.
package enum DiscussionTopic: String, Word {
    case prioritiesAndGaps = "priorities-and-gaps"
    case cooperation
    case governanceFrameworks = "governance-frameworks"
    case progressOnActions = "progress-on-actions"
}
