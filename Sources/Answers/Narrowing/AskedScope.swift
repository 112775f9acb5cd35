import GlobalCompact
import Pages
import Projections

/// Whose facts a call asks for: those of some regions, States, objectives and so on.
struct AskedScope {
    private let filters: [Dimension: Set<ExactText>]
    /// The things that are of it; nothing where all are.
    let subjects: Set<String>?

    init(_ filters: [Dimension: Set<ExactText>], _ query: Query) {
        self.filters = filters
        subjects = filters.isEmpty ? nil : Self.subjects(filters, query.states.certain)
    }

    /// The things that are of a scope, of whatever kind.
    static func subjects(_ filters: [Dimension: Set<ExactText>], _ ledger: LedgerState) -> Set<String> {
        var subjects: Set<String> = []
        for projection in ThingCatalogue.all {
            guard let own = Elsewhere.filters(filters, for: projection.list.measure) else { continue }
            subjects.formUnion(MeasureQuery(projection.list.measure, filters: own).items(ledger).map(\.subject))
        }
        return subjects
    }

    /// Whether a fact is of it: by what it is told with, which is what its thing was of then. What is not told of a fact, and which States
    /// are of which region, is asked of its thing.
    func holds(_ row: FactRow) -> Bool {
        guard let subjects else { return true }
        func isAny(_ values: [String], _ dimension: Dimension) -> Bool {
            filters[dimension].map { wanted in values.contains { wanted.contains(ExactText($0)) } } ?? true
        }
        guard isAny(row.states, .state), isAny(row.regions, .region), isAny(row.objectives, .objective) else { return false }
        let isTold = Set(filters.keys).isSubset(of: [.region, .objective]) || filters[.state] != nil && filters.count == 1
        return isTold || subjects.contains(row.subject)
    }
}
