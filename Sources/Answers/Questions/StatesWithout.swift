import Arguments
import Events
import GlobalCompact
import JSON
import Messages
import Pages
import Projections

/// `list --not`: the States of a scope of which nothing of some kind is recorded.
struct StatesWithout {
    private let measure: Measure
    private let thing: Thing
    private let filters: Filters
    private let request: Request
    /// By what the measure tells of whom a thing is.
    private let dimension: Dimension

    init(_ measure: Measure, _ thing: Thing, _ filters: Filters, _ request: Request) throws(Failure) {
        (self.measure, self.thing, self.filters, self.request) = (measure, thing, filters, request)
        guard let dimension = [Dimension.state, .donor].first(where: measure.dimensions.contains) else {
            throw Failure(.notUnderstood, Sentences.notOfStates(thing.plural))
        }
        if request.arguments.has(OptionName.of(dimension.rawValue)) {
            throw Failure(.notUnderstood, Sentences.notWithState(OptionName.of(dimension.rawValue)))
        }
        self.dimension = dimension
    }

    func list() throws(Failure) -> Answer {
        let query = try Query(request)
        let question = filters.question(query, in: query.states.withPossible)
        func states(_ items: [Measure.Item]) -> Set<String> {
            Set(items.flatMap { $0.keys[dimension, default: []] })
        }
        let certain = states(question.items(query.states.certain))
        let maybe = states(question.items(query.states.withPossible)).subtracting(certain)
        let cut = MembershipCut(asOf: query.basis.asOf)
        let regions = question.filters[.region]
        let scope = State.memberStates.filter { state in
            regions.map { wanted in state.regions(cut).contains { wanted.contains(ExactText($0.rawValue)) } } ?? true
        }
        let without = scope.filter { !certain.contains($0.code) }
        let rows = without.map { StateWithout(state: $0, regions: $0.regions(cut), isPossible: maybe.contains($0.code)) }
        let described = Report.scope(question.filters)
        return try query.answer(
            Report.statesWithout(
                rows, of: scope.count, thing.plural, scope: described, asOf: query.basis.asOf,
                query.note(
                    next: (["list \(thing.plural)"] + Filters.options(question.filters)).joined(separator: " "), "Those that are recorded"))
        )
    }
}
