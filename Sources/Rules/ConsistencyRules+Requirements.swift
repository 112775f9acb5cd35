import Events
import GlobalCompact
import Projections

extension ConsistencyRules {
    /// A requirement names a measure, dimensions, values and rows that there are: otherwise it would count nothing for ever.
    @Sendable static func requirementsCanBeMeasured(_ facts: VisibleFacts) -> [Contradiction] {
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
            + adopted.filters.flatMap { values($0, measure) } + rows.map { .noSuchRow($0, scope: adopted.per.rawValue) }
    }

    /// The values of a filter that nothing has which the measure finds.
    private static func values(_ filter: MeasureFilter, _ measure: Measure) -> [Contradiction.Reason] {
        guard let dimension = measure.dimensions.first(where: { $0.rawValue == filter.dimension }) else { return [] }
        return filter.values.filter { !measure.canFind($0, in: dimension) }.map {
            .noSuchValue($0, dimension: dimension.rawValue, known: measure.words(of: dimension) ?? [])
        }
    }

    /// The things that a requirement counts by name are there: the meetings of a filter, the pledges among which it has rows.
    @Sendable static func requirementsNameWhatIsThere(_ facts: VisibleFacts) -> [Contradiction] {
        facts.facts.flatMap { fact -> [Contradiction] in
            guard case .requirement(.adopted(let adopted)) = fact.event else { return [] }
            return named(adopted).compactMap { field, subject in
                facts.isBegun(subject)
                    ? nil : Contradiction(event: fact.id, reason: .nothingThere(field: field, subject: subject.description))
            }
        }
    }

    private static func named(_ adopted: RequirementAdopted) -> [(field: String, subject: Subject)] {
        let measure = MeasureCatalogue.measure(named: adopted.measure)
        var found: [(field: String, subject: Subject)] = []
        for (place, filter) in adopted.filters.enumerated() {
            let dimension = measure?.dimensions.first { $0.rawValue == filter.dimension }
            guard let thing = dimension?.thing else { continue }
            for slug in filter.values where Subject.isSlug(slug) { found.append(("data.filters[\(place)]", Subject(thing, slug))) }
        }
        if adopted.per == .pledge {
            for slug in adopted.among where Subject.isSlug(slug) { found.append(("data.among", Subject(.pledge, slug))) }
        }
        return found
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
    @Sendable static func requirementsDoNotWaitForThemselves(_ facts: VisibleFacts) -> [Contradiction] {
        var after: [String: (id: String, slugs: [String])] = [:]
        for fact in facts.facts {
            guard case .requirement(let event) = fact.event else { continue }
            switch event {
            case .adopted(let adopted): after[fact.subject.slug] = (fact.id, adopted.after)
            case .dropped: after[fact.subject.slug] = nil
            }
        }
        let standing = after.map { (slug: $0.key, id: $0.value.id, after: $0.value.slugs) }
        let places = Dictionary(uniqueKeysWithValues: standing.indices.map { (standing[$0].slug, $0) })
        return DependencyCycles(standing.map { $0.after.compactMap { places[$0] } }).members.map { place in
            Contradiction(
                event: standing[place].id, reason: .waitsForItself(subject: Subject(.requirement, standing[place].slug).description))
        }
    }
}
