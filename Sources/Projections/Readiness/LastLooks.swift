import Events
import GlobalCompact

/// When sources were last looked at for a requirement, by the keys of its rows: looks that found nothing, or loaded a whole list.
///
/// A look that names regions or States counts where it looked: for these States and those of these regions, and for no other row.
struct LastLooks {
    /// A look, by the days on which it may have been.
    struct Look {
        /// The first day on which it may have been: only what is before that was certainly looked for.
        var first: Day
        var last: Day

        fileprivate func isLater(than other: Look) -> Bool {
            first != other.first ? first > other.first : last > other.last
        }
    }

    private let looks: [LookState]
    private let dimension: Dimension?
    /// The regions and States to which the requirement is narrowed, whatever the row.
    private let regions: Set<String>
    private let states: Set<String>
    private let memberships: MembershipCut
    /// The last look that concerns every row, where no look is narrowed.
    private let everywhere: Look?

    /// - Parameter looks: those that were for the requirement.
    init(
        _ looks: [LookState], per dimension: Dimension?, _ filters: [Dimension: Set<ExactText>], _ memberships: MembershipCut
    ) {
        self.looks = looks.filter { $0.checked.outcome != .partLoaded }
        self.dimension = dimension
        func codes(_ dimension: Dimension) -> Set<String> { Set((filters[dimension] ?? []).map(\.text)) }
        regions = codes(.region)
        states = codes(.state).union(codes(.donor).filter { State(code: $0) != nil })
        self.memberships = memberships
        everywhere = Self.last(self.looks.filter(\.isWhole))
    }

    /// The last look that concerns a row.
    func look(_ key: String?) -> Look? {
        let narrowed = looks.filter { !$0.isWhole && covers($0, key) }
        guard let own = Self.last(narrowed) else { return everywhere }
        return everywhere.map { $0.isLater(than: own) ? $0 : own } ?? own
    }

    private static func last(_ looks: [LookState]) -> Look? {
        looks.reduce(nil) { latest, look in
            let next = Look(first: look.fact.occurred.first, last: look.day)
            return latest.map { next.isLater(than: $0) ? next : $0 } ?? next
        }
    }

    /// Whether a narrowed look was at all that a row is about.
    private func covers(_ look: LookState, _ key: String?) -> Bool {
        var (regions, states) = (regions, states)
        if let key {
            switch dimension {
            case .region: regions = [key]
            case .state, .donor: states = [key]
            default: break
            }
        }
        let looked = (regions: Set(look.checked.regions), states: Set(look.checked.states))
        if !states.isEmpty {
            return states.allSatisfy { code in
                guard let state = State(code: code) else { return false }
                return looked.states.contains(state) || !looked.regions.isDisjoint(with: state.regions(memberships))
            }
        }
        return !regions.isEmpty && regions.allSatisfy { code in Region(rawValue: code).map { looked.regions.contains($0) } ?? false }
    }
}

extension LookState {
    /// Whether it names no regions and no States: then it is taken to have been at all that the requirement is about.
    fileprivate var isWhole: Bool {
        checked.regions.isEmpty && checked.states.isEmpty
    }
}
