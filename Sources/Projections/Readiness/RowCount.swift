import Events
package import GlobalCompact

/// How many rows a readiness would have, counted from the keys of its requirements before any row is made.
package struct RowCount: Sendable, Equatable {
    /// Of all requirements of the forum, and of those that must come before them.
    package var rows: Int
    package var requirements: Int
    /// The id of an event of the requirement that has the most rows, the first by slug of several.
    package var largest: String

    package init(rows: Int, requirements: Int, largest: String) {
        self.rows = rows
        self.requirements = requirements
        self.largest = largest
    }

    /// More are not worked out: a row takes some hundred bytes.
    package static let limit = 10_000_000

    /// The count where it is above a limit; nothing where it is not. O(requirements), and only where it may be above it, O(n) for
    /// each way in which they are counted.
    package static func above(
        _ limit: Int = limit, _ forum: String, _ states: LedgerStates, asOf: Day,
        measure: @escaping @Sendable (String) -> Measure? = MeasureCatalogue.measure(named:)
    ) -> RowCount? {
        let requirements = Self.requirements(forum, states.certain)
        let greatest = requirements.reduce(0) { $0 + greatestCount($1.adopted, states.certain) }
        guard greatest > limit else { return nil }
        var keys = RowKeyCounts(ReadinessBasis(states, asOf: asOf, measure: measure))
        let counts = requirements.map { keys.count($0.adopted) }
        let rows = counts.reduce(0, +)
        guard rows > limit, let most = counts.max(), let largest = counts.firstIndex(of: most) else { return nil }
        return RowCount(rows: rows, requirements: requirements.count, largest: requirements[largest].event)
    }

    /// The open requirements that a forum's readiness works out, by slug.
    private static func requirements(_ forum: String, _ state: LedgerState) -> [(adopted: RequirementAdopted, event: String)] {
        var waiting = state.requirements.values.filter { $0.isOpen && $0.adopted?.forum == forum }.map(\.slug)
        var found = Set(waiting)
        while let slug = waiting.popLast() {
            for earlier in state.requirements[slug]?.adopted?.after ?? [] where found.insert(earlier).inserted { waiting.append(earlier) }
        }
        return found.sorted().compactMap { slug in
            guard let requirement = state.requirements[slug], requirement.isOpen, let adopted = requirement.adopted else { return nil }
            return (adopted, requirement.events.last ?? slug)
        }
    }

    /// No fewer rows than a requirement has, told without looking at what it counts.
    private static func greatestCount(_ adopted: RequirementAdopted, _ state: LedgerState) -> Int {
        let named = adopted.among.count + adopted.filters.reduce(0) { $0 + $1.values.count }
        let found =
            switch adopted.per {
            case .none: 1
            case .region: Region.allCases.count
            case .state: State.all.count
            case .pledge: state.pledges.count
            case .year: 10_000
            case .fund:
                state.contributions.count + state.targets.count + state.programmes.count + state.calls.count
                    + state.figures.count + state.roles.count
            }
        return max(named, found)
    }
}

/// Counts the keys of requirements' rows; what several requirements count in one way is counted once.
private struct RowKeyCounts {
    /// A way to count.
    private struct Way: Hashable {
        var measure: String
        var dimension: Dimension
        var filters: [Dimension: Set<ExactText>]
        var countedFrom: DayRule?
    }

    private let basis: ReadinessBasis
    private var known: [Way: Int] = [:]

    init(_ basis: ReadinessBasis) {
        self.basis = basis
    }

    mutating func count(_ adopted: RequirementAdopted) -> Int {
        guard let measure = basis.measure(adopted.measure), let filters = adopted.filterSets else { return 0 }
        guard let dimension = adopted.per.dimension else { return 1 }
        if let listed = RowKeys.listed(adopted, filters, basis.certain) { return listed.count }
        if dimension == .region { return Region.allCases.count }
        // Which pledges there are is no matter of what is measured.
        let isPledge = dimension == .pledge
        let way = Way(
            measure: isPledge ? "" : measure.name, dimension: dimension, filters: filters,
            countedFrom: isPledge ? nil : adopted.countedFrom)
        if let count = known[way] { return count }
        let count =
            isPledge ? RowKeys.standing(adopted, filters, basis.certain, due: nil).count : found(adopted, measure, dimension, filters)
        known[way] = count
        return count
    }

    /// How many values the things have that count.
    private func found(
        _ adopted: RequirementAdopted, _ measure: Measure, _ dimension: Dimension, _ filters: [Dimension: Set<ExactText>]
    ) -> Int {
        let counting = Counting(
            MeasureQuery(measure, filters: filters), by: [dimension], others: [.status], certain: basis.certain,
            withPossible: basis.withPossible(by: [dimension] + filters.keys))
        return RowKeys(adopted, filters, counting, standing: [], basis).keys.count
    }
}
