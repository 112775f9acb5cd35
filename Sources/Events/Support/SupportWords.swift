import GlobalCompact

/// The kinds of support in carrying out the Compact.
package enum SupportKind: String, Word {
    case guidance
    case training
    case facilitation
    case jointProgrammeIdea = "joint-programme-idea"
    case platform
    case funding
    case other
}
