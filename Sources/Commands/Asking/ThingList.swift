import Events
import GlobalCompact
import Projections

/// How the things of one kind are listed: which measure finds them, and which columns they have.
struct ThingList: Sendable {
    let measure: Measure
    let columns: [String]
    /// Whether the measure can find a thing more than once, in parts.
    private let isOnceEach: Bool
    private let rows: @Sendable ([Measure.Item], LedgerState) -> [[String]]

    /// The things that can be listed.
    static let words: [String] = Thing.allCases.filter { of($0) != nil }.map(\.plural)

    /// The list of a thing; nothing for what has no state of its own.
    static func of(_ thing: Thing) -> ThingList? {
        switch thing {
        case .document: documents
        case .organisation: organisations
        case .group: groups
        case .pledge: pledges
        case .report: reports
        case .meeting: meetings
        case .decision: decisions
        case .statement: statements
        case .finding: findings
        case .policy: policies
        case .support: support
        case .contribution: contributions
        case .target: targets
        case .call: calls
        case .programme: programmes
        case .role: roles
        case .network: networks
        case .workshop: workshops
        case .practice: practices
        case .figure: figures
        case .source: sources
        case .requirement: requirements
        case .ledger, .event: nil
        }
    }

    /// The things that a question finds, each once with the events of all its parts.
    func things(_ items: [Measure.Item]) -> [Measure.Item] {
        guard isOnceEach else { return items }
        var places: [String: Int] = [:]
        var things: [Measure.Item] = []
        for item in items {
            if let place = places[item.subject] {
                things[place].events = Set(things[place].events + item.events).sorted()
            } else {
                places[item.subject] = things.count
                things.append(item)
            }
        }
        return things
    }

    /// The values of each of some things, by column.
    func values(_ items: [Measure.Item], _ state: LedgerState) -> [[(name: String, value: String)]] {
        rows(items, state).map { row in zip(columns, row).map { (name: $0, value: $1) } }
    }

    init(
        _ measureName: String, _ columns: [String], of measure: Measure? = nil, isOnceEach: Bool = false,
        _ row: @escaping @Sendable (Measure.Item, LedgerState) -> [String]
    ) {
        self.init(measureName, columns, of: measure, isOnceEach: isOnceEach, rows: { items, state in items.map { row($0, state) } })
    }

    /// A list whose rows are looked up together.
    private init(
        _ measureName: String, _ columns: [String], of measure: Measure? = nil, isOnceEach: Bool = false,
        rows: @escaping @Sendable ([Measure.Item], LedgerState) -> [[String]]
    ) {
        self.isOnceEach = isOnceEach
        self.measure = measure ?? MeasureCatalogue.all.first { $0.name == measureName } ?? MeasureCatalogue.all[0]
        self.columns = columns
        self.rows = rows
    }

    static func slug(_ item: Measure.Item) -> String {
        String(item.subject.drop { $0 != "/" }.dropFirst())
    }

    static func value(_ item: Measure.Item, _ dimension: Dimension) -> String {
        item.keys[dimension, default: []].joined(separator: " ")
    }

    private static let documents = ThingList("documents", ["slug", "date", "symbol", "title", "publisher", "address"]) { item, state in
        let document = state.documents[slug(item)]
        let published = document?.published
        return [
            slug(item), document?.occurred?.description ?? "", published?.symbol ?? "", published?.title ?? "", published?.publisher ?? "",
            published?.address ?? "",
        ]
    }

    private static let meetings = ThingList("meetings", ["slug", "days", "status", "kind", "region", "round", "title"]) { item, state in
        let meeting = state.meetings[slug(item)]
        return [
            slug(item), meeting?.days?.description ?? "", value(item, .status), value(item, .kind), value(item, .region),
            value(item, .round), meeting?.title ?? "",
        ]
    }

    private static let reports = ThingList(
        "reports", ["slug", "submitted", "status", "kind", "region", "state", "symbol", "title"]
    ) { item, state in
        let report = state.reports[slug(item)]
        return [
            slug(item), report?.submitted?.description ?? "", value(item, .status), value(item, .kind), value(item, .region),
            value(item, .state), report?.description.symbol ?? "", report?.title ?? "",
        ]
    }

    private static let requirements = ThingList(
        "requirements", ["slug", "forum", "area", "verb", "per", "due", "title"]
    ) { item, state in
        let adopted = state.requirements[slug(item)]?.adopted
        return [
            slug(item), value(item, .forum), value(item, .area), value(item, .verb), adopted?.per.rawValue ?? "",
            adopted?.due.map(\.description).joined(separator: " ") ?? "", adopted?.title ?? "",
        ]
    }

    private static let sources = ThingList("looks", ["slug", "day", "outcome", "scope", "address"], rows: sourceRows)

    /// Looks at one source are many, and told apart by their events.
    private static func sourceRows(_ items: [Measure.Item], _ state: LedgerState) -> [[String]] {
        let looks = Dictionary(state.looks.map { ($0.fact.id, $0) }, uniquingKeysWith: { first, _ in first })
        return items.map { item in
            let look = item.events.first.flatMap { looks[$0] }
            return [
                slug(item), look?.fact.occurred.description ?? "", value(item, .outcome), look?.checked.scope ?? "",
                look?.checked.address ?? "",
            ]
        }
    }
}
