import Events
import GlobalCompact

/// When sources were last looked at for a requirement, by the keys of its rows: looks that found nothing, or loaded a whole list.
struct LastLooks {
    /// The last look that concerns every row.
    private var everywhere: Day?
    /// The last look at some regions or States, by their codes.
    private var narrowed: [String: Day] = [:]

    /// - Parameter looks: those that were for the requirement.
    init(_ looks: [LookState], per dimension: Dimension?) {
        for look in looks where look.checked.outcome != .partLoaded {
            let codes: [String] =
                switch dimension {
                case .region: look.checked.regions.map(\.rawValue)
                case .state: look.checked.states.map(\.code)
                default: []
                }
            if codes.isEmpty { everywhere = max(everywhere ?? look.day, look.day) }
            for code in codes { narrowed[code] = max(narrowed[code] ?? look.day, look.day) }
        }
    }

    /// The last look that concerns a row.
    func day(_ key: String?) -> Day? {
        guard !narrowed.isEmpty, let key, let own = narrowed[key] else { return everywhere }
        return max(everywhere ?? own, own)
    }
}
