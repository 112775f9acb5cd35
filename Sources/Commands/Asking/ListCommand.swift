import Arguments
import Events
import GlobalCompact
import History
import Pages
import Projections

/// `list`: the things of one kind, with their state.
enum ListCommand: Command {
    static let spec = CommandSpec(
        name: "list", group: "ask", summary: "the things of one kind: pledges, meetings, reports, contributions ...",
        operands: [OperandSpec(name: "THINGS", help: words.joined(separator: ", "))],
        options: CommonOptions.filters(CommonOptions.dimensions) + RowOptions.all + CommonOptions.asking,
        examples: [(command: "list meetings --region ESCAP", says: "the meetings of one region")])

    private static let words = ThingCatalogue.all.map(\.thing.plural)

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let word = invocation.arguments.operands[0]
        guard let thing = Thing(named: word), let list = ThingCatalogue.of(thing)?.list else {
            throw Failure(.notUnderstood, Sentences.unknownThing(word, among: words))
        }
        let filters = try Filters.of(invocation, for: list.measure)
        let query = try Query(invocation)
        let state = query.states.certain
        let question = filters.question(query, in: state)
        let items = list.things(question.items(state))
        let rows = zip(items, list.values(items)).map { ThingRow(values: $1, events: Set($0.events).sorted()) }
        let heading = Report.heading(thing.plural, question.filters, asOf: query.basis.asOf, String(rows.count))
        let possible = possible(question, beside: Set(items.map(\.subject)), query)
        let elsewhere = items.isEmpty && possible.isEmpty ? Elsewhere(question, query) : nil
        try query.answer(
            Report.list(
                thing.plural, heading: heading, narrowedTo: question.filters, columns: list.columns, rows,
                query.note(next: items.first.map { "show \(Sentences.word($0.subject))" }, "What was said of the first"),
                possible: possible,
                stated: query.stated(question),
                elsewhere: elsewhere.map { ($0.lines(invocation), $0.json) }))
        return .done
    }

    /// The subjects of the things that only may be there.
    private static func possible(_ question: MeasureQuery, beside certain: Set<String>, _ query: Query) -> [String] {
        if query.view.areAllCertain { return [] }
        let all = question.items(query.states.withPossible)
        return Set(all.map(\.subject)).subtracting(certain).sorted()
    }
}
