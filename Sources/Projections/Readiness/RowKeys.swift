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

    init(_ adopted: RequirementAdopted, _ filters: [Dimension: Set<String>], _ counting: Counting, _ basis: ReadinessBasis) {
        func keys(_ texts: [String]) -> [Key] {
            texts.map { Key(text: $0, number: counting.key(of: $0)) }
        }
        guard let dimension = adopted.per.dimension else {
            self.keys = [Key(text: nil, number: 0)]
            return
        }
        if !adopted.among.isEmpty {
            self.keys = keys(adopted.among)
        } else if let values = filters[dimension] {
            self.keys = keys(values.sorted())
        } else if dimension == .region {
            self.keys = keys(Region.allCases.map(\.rawValue))
        } else if dimension == .pledge {
            self.keys = Self.pledges(filters, counting, basis.certain)
        } else {
            self.keys = keys(Self.found(counting, from: adopted.countedFrom.flatMap { basis.rules.day($0, key: nil) }))
        }
    }

    /// The pledges that stand, narrowed by what tells them apart; their stage and year are those of the reports that are asked for.
    private static func pledges(_ filters: [Dimension: Set<String>], _ counting: Counting, _ state: LedgerState) -> [Key] {
        let kept: Set<Dimension> = [.forum, .region, .state, .objective]
        let question = Question(.standingPledges, filters: filters.filter { kept.contains($0.key) })
        var standing = CountedThings(wanting: question.filters, values: [.pledge], keepsAmounts: false)
        question.measure.tell(state, &standing)
        guard let column = standing.column(.pledge) else { return [] }
        return standing.columns[column].sortedPledges.map { number, slug in
            Key(text: slug, number: counting.key(ofPledge: number, slug))
        }
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
