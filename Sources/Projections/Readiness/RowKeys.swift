import Events
import GlobalCompact

/// The keys of a requirement's rows: as it lists them, all five regions, all pledges, or whatever the things found have.
struct RowKeys {
    /// The key of one row.
    struct Key {
        /// Nothing where there is one row for everything.
        var text: String?
        /// Its number among the keys of what is counted; nothing where no thing has it.
        var number: Int?
    }

    /// In the order of the rows.
    let keys: [Key]
    /// Whether they are those of the things that are found, and not given before.
    let areFound: Bool

    /// - Parameter standing: the pledges that stand, where there is a row for each of them.
    init(
        _ adopted: RequirementAdopted, _ filters: [Dimension: Set<ExactText>], _ counting: Counting,
        standing: [StandingPledge], _ basis: ReadinessBasis
    ) {
        func keys(_ texts: [String]) -> [Key] {
            texts.map { Key(text: $0, number: counting.key(of: $0)) }
        }
        guard let dimension = adopted.per.dimension else {
            self.keys = [Key(text: nil, number: 0)]
            areFound = false
            return
        }
        let listed = Self.listed(adopted, filters, basis.certain)
        areFound = listed == nil && dimension != .region && dimension != .pledge
        if let listed {
            self.keys = keys(listed)
        } else if dimension == .region {
            self.keys = keys(Region.allCases.map(\.rawValue))
        } else if dimension == .pledge {
            self.keys = standing.map { Key(text: $0.slug, number: counting.key(ofPledge: $0.value, $0.slug)) }
        } else {
            self.keys = keys(Self.found(counting, dimension, from: adopted.countedFrom.flatMap { basis.rules.day($0, key: nil) }))
        }
    }

    /// The keys that a requirement lists; nothing where it lists none. A pledge is listed once, by its first name.
    static func listed(_ adopted: RequirementAdopted, _ filters: [Dimension: Set<ExactText>], _ state: LedgerState) -> [String]? {
        guard let dimension = adopted.per.dimension else { return nil }
        let texts = adopted.among.isEmpty ? filters[dimension].map { $0.map(\.text).sorted(by: dimension.precedes) } : adopted.among
        guard dimension == .pledge, let texts else { return texts }
        var seen: Set<String> = []
        return texts.map { state.pledges.firstName(of: $0) }.filter { seen.insert($0).inserted }
    }

    /// A pledge by its value in a column of pledges, and by its slug.
    typealias StandingPledge = (value: UInt32, slug: String)

    /// The pledges that stand, by slug, where a requirement has a row for each; narrowed by what tells them apart, as their stage and
    /// year are those of the reports that are asked for.
    ///
    /// - Parameter due: what was made after this day belongs to the next forum, and has no row.
    static func standing(
        _ adopted: RequirementAdopted, _ filters: [Dimension: Set<ExactText>], _ state: LedgerState, due: Day?
    ) -> [StandingPledge] {
        guard adopted.per.dimension == .pledge, adopted.among.isEmpty, filters[.pledge] == nil else { return [] }
        let kept: Set<Dimension> = [.forum, .region, .state, .objective]
        let rows = MeasureRows(
            .standingPledges(due: due), [state], wanting: filters.filter { kept.contains($0.key) }, values: [.pledge])
        return rows.sortedPledges { row in due.map { rows.firstDays[row] <= $0 } ?? true }
    }

    /// The values of the things that count, certainly or possibly.
    private static func found(_ counting: Counting, _ dimension: Dimension, from: DueDay?) -> [String] {
        (0..<counting.groups.count).filter { key in
            counting.certain(key).contains { counting.rows.counts($0, from: from) }
                || counting.possible(key).contains { counting.rows.counts($0, from: from, isPossible: true) }
        }.map { counting.text(of: $0) }.filter { !$0.isEmpty }.sorted(by: dimension.precedes)
    }
}

extension RequirementAdopted {
    /// What its measure is narrowed to; nothing where a filter names what is no dimension.
    var filterSets: [Dimension: Set<ExactText>]? {
        var sets: [Dimension: Set<ExactText>] = [:]
        for filter in filters {
            guard let dimension = Dimension(rawValue: filter.dimension) else { return nil }
            sets[dimension] = Set(filter.values.map(ExactText.init(_:)))
        }
        return sets
    }
}

extension RequirementScope {
    /// What tells the rows apart; nothing where there is a single one.
    var dimension: Dimension? {
        switch self {
        case .none: nil
        case .region: .region
        case .state: .state
        case .pledge: .pledge
        case .fund: .fund
        case .year: .year
        }
    }
}
