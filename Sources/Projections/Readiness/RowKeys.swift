import Events
import GlobalCompact

/// The keys of a requirement's rows: as it lists them, all five regions, all pledges, or whatever the things found have.
struct RowKeys {
    /// In the order of the rows; a single nothing where there is one row for everything.
    let texts: [String?]

    init(_ adopted: RequirementAdopted, _ filters: [Dimension: Set<String>], _ counting: Counting, _ basis: ReadinessBasis) {
        guard let dimension = adopted.per.dimension else {
            texts = [nil]
            return
        }
        if !adopted.among.isEmpty {
            texts = adopted.among
        } else if let values = filters[dimension] {
            texts = values.sorted()
        } else if dimension == .region {
            texts = Region.allCases.map(\.rawValue)
        } else if dimension == .pledge {
            texts = Self.pledges(filters, basis.certain)
        } else {
            texts = Self.found(counting, from: adopted.countedFrom.flatMap { basis.rules.day($0, key: nil) })
        }
    }

    /// The pledges that stand, narrowed by what tells them apart; their stage and year are those of the reports that are asked for.
    private static func pledges(_ filters: [Dimension: Set<String>], _ state: LedgerState) -> [String] {
        let kept: Set<Dimension> = [.forum, .region, .state, .objective]
        let question = Question(.standingPledges, filters: filters.filter { kept.contains($0.key) })
        let counting = Counting(question, by: [.pledge], certain: state, withPossible: nil)
        return (0..<counting.groups.count).map { counting.text(of: $0) }.sorted()
    }

    /// The values of the things that count.
    private static func found(_ counting: Counting, from: DueDay?) -> [String] {
        (0..<counting.groups.count).filter { key in
            counting.certain(key).contains { counting.things.counts($0, from: from) }
        }.map { counting.text(of: $0) }.filter { !$0.isEmpty }.sorted()
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
