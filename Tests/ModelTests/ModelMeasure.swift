/// What a measure counts, to be grouped by some dimensions.
struct ModelMeasure {
    private let certain: [ModelItem]
    private let all: [ModelItem]
    private let day: Int
    private let isSum: Bool

    /// The dimensions that are compared, by measure.
    static let dimensions = [
        "pledges": [
            "region", "state", "in", "objective", "principle", "type", "form", "stage", "forum", "year", "framework", "pledger-kind",
        ],
        "progress-reports": ["pledge", "region", "state", "objective", "stage", "forum", "year"],
        "meetings": ["region", "kind", "round", "status", "year", "meeting", "feeds-into", "formality", "mode", "group", "state"],
        "contributions": ["donor", "fund", "year", "status", "region", "for-region", "pledge"],
        "deposits": ["donor", "fund", "year", "region", "for-region", "pledge"],
        "reports": ["region", "state", "kind", "round", "status", "year", "meeting"],
        "forwardings": ["to", "region", "state", "kind", "round", "year", "meeting"],
        "roles": ["kind", "region", "state", "fund"],
        "champions": ["region", "state"],
    ]

    /// The thing whose events make a measure.
    static func thing(of name: String) -> String {
        ["progress-reports": "pledge", "deposits": "contribution", "forwardings": "report", "champions": "role"][name]
            ?? String(name.dropLast())
    }

    init(_ name: String, _ view: ModelView) {
        day = view.cutoffs.asOfDay
        certain = Self.items(name, view.certain, day, possible: false)
        all = Self.items(name, view.withPossible, day, possible: true)
        isSum = ["contributions", "deposits"].contains(name)
    }

    /// A row as a line: key, value, possible, events; sums in one currency alone, where one is asked for.
    func rows(by dimensions: [String], in currency: String? = nil) -> [String] {
        var keys = Set<[String]>()
        for item in certain { keys.formUnion(Self.keys(item, dimensions, day, possible: false)) }
        for item in all { keys.formUnion(Self.keys(item, dimensions, day, possible: true)) }
        if dimensions.isEmpty, !isSum { keys.insert([]) }
        return keys.flatMap { key -> [String] in
            let sure = certain.filter { Self.keys($0, dimensions, day, possible: false).contains(key) }
            let maybe = all.filter { Self.keys($0, dimensions, day, possible: true).contains(key) }
            let shown = zip(dimensions, key).map { "\($0)=\($1)" }.joined(separator: " ")
            return isSum
                ? Self.sums(shown, sure, maybe, currency)
                : ["\(shown) | \(sure.count) | \(maybe.count - sure.count) | \(Self.events(sure))"]
        }.sorted()
    }

    /// What a measure counts among facts in effective order.
    static func items(_ name: String, _ facts: [ModelLine], _ day: Int, possible: Bool) -> [ModelItem] {
        switch name {
        case "pledges": return ModelPledge.all(facts).map { $0.item(day, possible: possible) }
        case "progress-reports":
            return ModelPledge.all(facts).flatMap { $0.reportItems(day, possible: possible) }
        case "meetings": return ModelMeeting.all(facts).map { $0.item() }
        case "reports": return ModelReport.all(facts).map { $0.item(day, possible: possible) }
        case "forwardings": return ModelReport.all(facts).flatMap { $0.forwardingItems(day, possible: possible) }
        case "roles": return ModelRole.all(facts, day, possible: possible)
        case "champions": return ModelRole.champions(facts, day, possible: possible)
        case "contributions", "deposits":
            let pledges = ModelPledge.all(facts)
            return ModelContribution.all(facts).flatMap { contribution in
                name == "deposits"
                    ? contribution.deposits(pledges, day, possible: possible) : contribution.items(pledges, day, possible: possible)
            }
        default: return []
        }
    }

    private static func events(_ items: [ModelItem]) -> String {
        Set(items.flatMap(\.events)).sorted().joined(separator: " ")
    }

    /// A row for each currency, in which what is blank is named, too; where there is none, a blank row.
    private static func sums(_ key: String, _ certain: [ModelItem], _ all: [ModelItem], _ asked: String?) -> [String] {
        if let asked {
            guard certain.isEmpty || certain.contains(where: { $0.amount(in: asked) != nil }) else {
                let possible = all.compactMap { $0.amount(in: asked) }.reduce(0, +)
                return ["\(key) | blank | \(amount(possible)) | \(events(certain))"]
            }
            let sum = certain.compactMap { $0.amount(in: asked) }.reduce(0, +)
            let possible = all.compactMap { $0.amount(in: asked) }.reduce(0, +) - sum
            return ["\(key) | \(amount(sum)) \(asked) | \(amount(possible)) | \(events(certain))"]
        }
        let currencies = Set((certain + all).flatMap(\.amounts.keys))
        guard !currencies.isEmpty else { return ["\(key) | blank | 0 | \(events(certain))"] }
        return currencies.map { currency in
            let sum = certain.map { $0.amounts[currency] ?? 0 }.reduce(0, +)
            let possible = all.map { $0.amounts[currency] ?? 0 }.reduce(0, +) - sum
            let named = certain.filter { $0.amounts[currency] != nil || $0.isBlank }
            return "\(key) | \(amount(sum)) \(currency) | \(amount(possible)) | \(events(named))"
        }
    }

    /// An amount with two minor digits.
    static func amount(_ minorUnits: Int) -> String {
        let size = abs(minorUnits)
        return (minorUnits < 0 ? "-" : "") + String(size / 100) + "." + ModelPeriod.digits(size % 100, 2)
    }

    /// Every choice of one value a dimension; of a region and a State, only such as belong together.
    private static func keys(_ item: ModelItem, _ dimensions: [String], _ day: Int, possible: Bool) -> Set<[String]> {
        var keys: [[String]] = [[]]
        for dimension in dimensions {
            let values = item.values[dimension] ?? []
            keys = keys.flatMap { key in (values.isEmpty ? [""] : values).map { key + [$0] } }
        }
        let (region, state) = (dimensions.firstIndex(of: "region"), dimensions.firstIndex { ["state", "donor"].contains($0) })
        guard let region, let state, !item.states.isEmpty else { return Set(keys) }
        return Set(
            keys.filter { key in
                let own = ModelRegions.regions(of: key[state], on: day, possible: possible)
                return own.contains(key[region]) || own.isEmpty && key[region] == ""
            })
    }
}
