import Events
import GlobalCompact
import Projections

/// How the things of one kind are listed: which measure finds them, and which columns they have.
struct ThingList: Sendable {
    let measure: Measure
    let columns: [String]
    private let row: @Sendable (Measure.Item, LedgerState) -> [String]

    /// The things that can be listed.
    static let words: [String] = Thing.allCases.filter { of($0) != nil }.map(\.plural)

    /// The list of a thing; nothing for what has no state of its own.
    static func of(_ thing: Thing) -> ThingList? {
        switch thing {
        case .document: documents
        case .meeting: meetings
        case .report: reports
        case .requirement: requirements
        case .source: sources
        case .ledger, .event, .organisation, .group, .pledge, .decision, .statement, .finding, .policy, .support, .contribution, .target,
            .call, .programme,
            .role, .network, .workshop, .practice, .figure:
            nil
        }
    }

    /// The values of a thing, by column.
    func values(_ item: Measure.Item, _ state: LedgerState) -> [(name: String, value: String)] {
        Array(zip(columns, row(item, state))).map { (name: $0, value: $1) }
    }

    private init(_ measureName: String, _ columns: [String], _ row: @escaping @Sendable (Measure.Item, LedgerState) -> [String]) {
        measure = MeasureCatalogue.all.first { $0.name == measureName } ?? MeasureCatalogue.all[0]
        self.columns = columns
        self.row = row
    }

    private static func slug(_ item: Measure.Item) -> String {
        String(item.subject.drop { $0 != "/" }.dropFirst())
    }

    private static func value(_ item: Measure.Item, _ dimension: Dimension) -> String {
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

    private static let sources = ThingList("looks", ["slug", "day", "outcome", "scope", "address"]) { item, state in
        let look = state.looks.first { item.events.contains($0.fact.id) }
        return [
            slug(item), look?.fact.occurred.description ?? "", value(item, .outcome), look?.checked.scope ?? "",
            look?.checked.address ?? "",
        ]
    }
}
