import Events
import GlobalCompact
import Projections

extension StandingRules {
    /// A requirement names a measure, dimensions and rows that there are.
    @Sendable static func requirementsCanBeMeasured(_ facts: StandingFacts) -> [Contradiction] {
        facts.facts.flatMap { fact -> [Contradiction] in
            guard case .requirement(.adopted(let adopted)) = fact.event else { return [] }
            return reasons(adopted).map { Contradiction(event: fact.id, reason: $0) }
        }
    }

    private static func reasons(_ adopted: RequirementAdopted) -> [Contradiction.Reason] {
        guard let measure = MeasureCatalogue.measure(named: adopted.measure) else {
            return [.noSuchMeasure(adopted.measure, known: MeasureCatalogue.all.map(\.name))]
        }
        let known = measure.dimensions.map(\.rawValue)
        let dimensions = adopted.filters.map(\.dimension).filter { !known.contains($0) }
        let rows = adopted.among.filter { !isRow($0, of: adopted.per) }
        return dimensions.map { .noSuchDimension($0, measure: measure.name, known: known) }
            + rows.map { .noSuchRow($0, scope: adopted.per.rawValue) }
    }

    private static func isRow(_ key: String, of scope: RequirementScope) -> Bool {
        switch scope {
        case .region: Region(rawValue: key) != nil
        case .state: State(code: key) != nil
        case .year: key.utf8.count == 4 && key.utf8.allSatisfy { (48...57).contains($0) }
        case .pledge, .fund: Subject.isSlug(key)
        case .none: false
        }
    }

    /// No chain of "after" among requirements that stand leads back to where it started.
    @Sendable static func requirementsDoNotWaitForThemselves(_ facts: StandingFacts) -> [Contradiction] {
        var after: [String: (id: String, slugs: [String])] = [:]
        for fact in facts.facts {
            guard case .requirement(let event) = fact.event else { continue }
            switch event {
            case .adopted(let adopted): after[fact.subject.slug] = (fact.id, adopted.after)
            case .dropped: after[fact.subject.slug] = nil
            }
        }
        return after.compactMap { slug, entry in
            var seen: Set<String> = []
            var waiting = entry.slugs
            while let next = waiting.popLast() {
                if next == slug {
                    return Contradiction(event: entry.id, reason: .waitsForItself(subject: Subject(.requirement, slug).description))
                }
                if seen.insert(next).inserted { waiting += after[next]?.slugs ?? [] }
            }
            return nil
        }
    }
}
