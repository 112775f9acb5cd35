import Arguments
import Events
import GlobalCompact
import History
package import Messages
import Pages
import Projections

/// `list`: the things of one kind, with their state.
package enum ListQuestion: Question {
    package static let name = "list"
    package static let entry = QuestionEntry(
        name: name, summary: "the things of one kind: pledges, meetings, reports, contributions ...",
        discussion: """
            Without THINGS: how many there are of each. 'list snapshots' has what was published in Snapshots/. With --not, the \
            States that have none of them as far as is recorded here: of a region or a kind, with --region and --kind.
            """,
        operands: [OperandSpec(name: "THINGS", help: (words + [SnapshotList.word]).joined(separator: ", "), isOptional: true)],
        filters: CommonOptions.dimensions,
        options: [OptionSpec(name: "not", help: "the States that have none of them, as far as is recorded here")],
        examples: [
            (command: "list", says: "what there is, and how much of it"),
            (command: "list meetings --region ESCAP", says: "the meetings of one region"),
            (command: "list reports --status announced", says: "reports that were announced and of which no more is recorded"),
            (command: "list pledges --region UNECE --not", says: "States of the region of which no pledge is recorded"),
        ])

    private static let words = ThingCatalogue.all.map(\.thing.plural)

    package static func answer(_ request: Request) throws(Failure) -> Answer {
        guard let word = request.arguments.operands.first else { return try Inventory.list(request) }
        if word == SnapshotList.word { return try SnapshotList.answer(request) }
        guard let thing = Thing(named: word), let list = ThingCatalogue.of(thing)?.list else {
            throw Failure(.notUnderstood, Sentences.unknownThing(word, among: words + [SnapshotList.word]))
        }
        let filters = try Filters.of(request, for: list.measure)
        if request.arguments.has("not") { return try StatesWithout(list.measure, thing, filters, request).list() }
        let query = try Query(request)
        let state = query.states.certain
        let question = filters.question(query, in: state)
        let items = list.things(question.items(state))
        let rows = zip(items, list.values(items)).map { ThingRow(values: $1, events: Set($0.events).sorted()) }
        let heading = Report.heading(thing.plural, question.filters, asOf: query.basis.asOf, String(rows.count))
        let possible = possible(question, beside: Set(items.map(\.subject)), query)
        let elsewhere = items.isEmpty && possible.isEmpty ? Elsewhere(question, query) : nil
        return try query.answer(
            Report.list(
                thing.plural, heading: heading, narrowedTo: question.filters, columns: list.columns, rows,
                query.note(next: items.first.map { "show \(Sentences.word($0.subject))" }, "What was said of the first"),
                possible: possible,
                stated: query.stated(question),
                elsewhere: elsewhere.map { ($0.lines(request), $0.records) }))
    }

    /// The subjects of the things that only may be there.
    private static func possible(_ question: MeasureQuery, beside certain: Set<String>, _ query: Query) -> [String] {
        guard let later = query.states.withPossible(by: question.filters.keys) else { return [] }
        let all = question.items(later)
        return Set(all.map(\.subject)).subtracting(certain).sorted()
    }
}
