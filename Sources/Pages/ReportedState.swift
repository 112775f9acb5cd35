import Events
package import GlobalCompact
package import Projections

/// A State that is reported on, with its regions and all that is recorded of it.
package struct ReportedState: Sendable {
    /// A thing that is recorded of it, for people.
    struct Recorded: Sendable {
        var thing: Thing
        var title: String
        /// Whether the title says what kind it is.
        var saysKind: Bool
        var item: Measure.Item
    }

    package let state: State
    /// To which it certainly belongs.
    let regions: [Region]
    /// Measure by measure, what is recorded of it.
    let sections: [(measure: Measure, items: [Measure.Item])]
    /// Every thing that is recorded of it once, by the day that it is of; figures, which only name it, left out.
    let recorded: [Recorded]
    /// How many figures name it.
    let figures: Int
    /// The titles of its pledges, by slug.
    private let pledges: [String: String]

    /// - Parameter ledger: what is certain as of a day.
    package init(_ state: State, in ledger: LedgerState, asOf: Day) {
        self.state = state
        regions = state.regions(MembershipCut(asOf: asOf))
        func items(_ measure: Measure) -> [Measure.Item] {
            let dimension: Dimension = measure.dimensions.contains(.state) ? .state : .donor
            guard measure.dimensions.contains(dimension) else { return [] }
            return MeasureQuery(measure, filters: [dimension: [ExactText(state.code)]]).items(ledger)
        }
        sections = MeasureCatalogue.all.compactMap { measure in
            let items = items(measure)
            return items.isEmpty ? nil : (measure, items)
        }
        let things = ThingCatalogue.all.flatMap { projection in
            let things = projection.list.things(items(projection.list.measure))
            return zip(things, projection.list.titles(things)).map {
                Recorded(thing: projection.thing, title: Report.name(of: $0, title: $1), saysKind: $1 == nil, item: $0)
            }
        }
        figures = things.count { $0.thing == .figure }
        recorded = things.filter { $0.thing != .figure }.sorted { left, right in
            let (leftDay, rightDay) = (left.item.occurred?.last ?? .earliest, right.item.occurred?.last ?? .earliest)
            return leftDay != rightDay ? leftDay < rightDay : left.item.subject < right.item.subject
        }
        let own = things.filter { $0.thing == .pledge }
        pledges = Dictionary(own.map { ($0.item.entity.slug, $0.title) }) { first, _ in first }
    }

    /// Whether a row is about it: about it by name, one of its regions or pledges; or where there is one row for all, whether its
    /// requirement is owed by it, or narrowed to it.
    func isConcerned(by row: Readiness.Row, of requirement: Readiness.Requirement) -> Bool {
        isRegional(row) || isItself(concernedBy: row, of: requirement)
    }

    /// Whether a row is about one of its regions.
    private func isRegional(_ row: Readiness.Row) -> Bool {
        row.key?.dimension == .region && regions.contains { $0.rawValue == row.key?.value }
    }

    /// Whether a row is about it itself, and not about its regions.
    func isItself(concernedBy row: Readiness.Row, of requirement: Readiness.Requirement) -> Bool {
        guard let key = row.key else { return isNamed(by: requirement) }
        switch key.dimension {
        case .state: return key.value == state.code
        case .region: return false
        case .pledge: return pledges[key.value] != nil
        default: return isNamed(by: requirement)
        }
    }

    /// The title of one of its pledges.
    func title(ofPledge slug: String) -> String? {
        pledges[slug]
    }

    private func isNamed(by requirement: Readiness.Requirement) -> Bool {
        requirement.adopted.owedBy.contains { State(named: $0) == state }
            || requirement.adopted.filters.contains { filter in
                [Dimension.state.rawValue, Dimension.donor.rawValue].contains(filter.dimension) && filter.values.contains(state.code)
            }
    }

    /// The pledge of the first row about it itself that is not done and is about a pledge: what it is asked to report on.
    package func openPledge(_ readiness: Readiness) -> String? {
        for requirement in readiness.requirements {
            for row in requirement.rows where isItself(concernedBy: row, of: requirement) && row.group != .done {
                if row.key?.dimension == .pledge { return row.key?.value }
            }
        }
        return nil
    }

    /// The region to which it certainly belongs that stands first.
    package var firstRegion: Region? { regions.first }

    /// Whether figures name it.
    package var isNamedInFigures: Bool { figures > 0 }
}
