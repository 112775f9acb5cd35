import Arguments
import Events
import GlobalCompact
import History
import Messages
import Pages
import Projections

/// `list` without a word: how many there are of each kind of thing.
enum Inventory {
    static func list(_ request: Request) throws(Failure) -> Answer {
        if request.arguments.has("not") { throw Failure(.notUnderstood, Sentences.notOfWhat) }
        var filters: [Dimension: Set<ExactText>] = [:]
        for dimension in CommonOptions.dimensions where request.arguments.has(OptionName.of(dimension.rawValue)) {
            guard FindQuestion.scopes.contains(dimension) else {
                throw Failure(.notUnderstood, Sentences.filterOfThings(OptionName.of(dimension.rawValue)))
            }
            filters[dimension] = try Filters.values(request, dimension)
        }
        let query = try Query(request)
        let rows = ThingCatalogue.all.compactMap { projection -> ThingCount? in
            let list = projection.list
            guard let own = filters.isEmpty ? [:] : Elsewhere.filters(filters, for: list.measure) else { return nil }
            let question = MeasureQuery(list.measure, filters: own)
            let certain = list.things(question.items(query.states.certain))
            let all = query.states.areAllCertain ? certain : list.things(question.items(query.states.withPossible))
            return ThingCount(
                thing: projection.thing, count: certain.count, possible: all.count - certain.count, help: list.measure.help,
                events: Set(certain.flatMap(\.events)).sorted())
        }
        let scope = Report.scope(filters)
        let heading = "What there is\(scope.isEmpty ? "" : " " + scope), as of \(query.basis.asOf.inFullWords)"
        return try query.answer(
            Report.inventory(
                rows, heading: heading,
                query.note(next: rows.max { $0.count < $1.count }.map { "list \($0.thing.plural)" }, "What there is most of")))
    }
}
