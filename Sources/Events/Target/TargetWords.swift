import GlobalCompact

/// The kinds of funding targets: annual and cumulative ones are kept apart.
package enum TargetKind: String, Word {
    case annual
    case firstYear = "first-year"
    case capitalization
    case event
}
