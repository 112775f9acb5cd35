import Events
package import GlobalCompact
package import Projections

/// A State that is reported on, with its regions and all that is recorded of it.
package struct ReportedState: Sendable {
    package let state: State
    /// To which it certainly belongs.
    let regions: [Region]
    /// Measure by measure, what is recorded of it.
    let sections: [(measure: Measure, items: [Measure.Item])]
    /// The slugs of its pledges.
    private let pledges: Set<String>

    /// - Parameter ledger: what is certain as of a day.
    package init(_ state: State, in ledger: LedgerState, asOf: Day) {
        self.state = state
        regions = state.regions(MembershipCut(asOf: asOf))
        sections = MeasureCatalogue.all.compactMap { measure in
            let dimension: Dimension = measure.dimensions.contains(.state) ? .state : .donor
            guard measure.dimensions.contains(dimension) else { return nil }
            let items = MeasureQuery(measure, filters: [dimension: [ExactText(state.code)]]).items(ledger)
            return items.isEmpty ? nil : (measure, items)
        }
        let own = sections.first { $0.measure.name == "pledges" }?.items ?? []
        pledges = Set(own.map { String($0.subject.dropFirst("pledge/".count)) })
    }

    /// Whether a row is about it: about it by name, one of its regions or pledges; or where there is one row for all, whether its
    /// requirement is owed by it, or narrowed to it.
    func isConcerned(by row: Readiness.Row, of requirement: Readiness.Requirement) -> Bool {
        guard let key = row.key else { return isNamed(by: requirement) }
        switch key.dimension {
        case .state: return key.value == state.code
        case .region: return regions.contains { $0.rawValue == key.value }
        case .pledge: return pledges.contains(key.value)
        default: return isNamed(by: requirement)
        }
    }

    private func isNamed(by requirement: Readiness.Requirement) -> Bool {
        requirement.adopted.owedBy.contains { State(named: $0) == state }
            || requirement.adopted.filters.contains { filter in
                [Dimension.state.rawValue, Dimension.donor.rawValue].contains(filter.dimension) && filter.values.contains(state.code)
            }
    }
}
