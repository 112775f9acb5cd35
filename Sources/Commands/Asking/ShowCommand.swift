import Arguments
import Events
import Formats
import GlobalCompact
import History
import JSON
import Journal
import Pages
import Projections

/// `show`: a thing with its events, or one event.
enum ShowCommand: Command {
    static let spec = CommandSpec(
        name: "show", group: "ask", summary: "one thing with its events, or one event with its corrections",
        operands: [OperandSpec(name: "REF", help: "a subject such as meeting/imrf-2026, its slug alone, or an event's id")],
        options: CommonOptions.asking,
        examples: [(command: "show meeting/review-2-unece", says: "a meeting"), (command: "show s1-015", says: "an event")])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let query = try Query(invocation)
        let reference = invocation.arguments.operands[0]
        switch try Reference.find(reference, query) {
        case .event(let id): try showEvent(id, query)
        case .subject(let subject): try showSubject(subject, query)
        }
        return .done
    }

    private static func showEvent(_ id: String, _ query: Query) throws(Failure) {
        let number = query.reading.eventIndex.ids.find(id)
        let changes = query.view.resolution.counting.values.filter { $0.target == number }
        let ids = [id] + changes.map { query.reading.eventIndex.ids[$0.id] }
        let rows = EventRows(query).rows(ids: ids)
        let fact = query.view.facts.first { query.view.id(of: $0) == id }
        let fields: [ShownField]
        var corrected: [(name: String, correction: String)] = []
        if let fact, let statement = query.view.statement(of: fact) {
            let envelope = [
                ShownField.text("subject", query.view.subject(of: fact)), .text("occurred", statement.occurred.description),
            ]
            fields = envelope + ShownFields.of(statement.event)
            corrected = Self.corrected(fact, query)
        } else {
            let line = number.flatMap { query.view.resolution.counting[$0] }.flatMap { query.reading.eventIndex.recorded($0.number) }
            fields = line.map { ShownFields.of($0.event) } ?? []
        }
        try query.answer(
            Report.show(
                heading: "event \(id)", fields: fields, correctedBy: corrected, rows, query.note, members: [("id", .string(id))]))
    }

    /// The fields of an event that corrections say, each with the one that holds.
    private static func corrected(_ fact: EffectiveFact, _ query: Query) -> [(name: String, correction: String)] {
        let resolution = query.view.resolution
        guard resolution.corrections[fact.origin.id] != nil,
            var fields = resolution.fields(of: fact.origin.id, query.reading.eventIndex)
        else { return [] }
        return fields.holders().sorted { $0.key < $1.key }.map { ($0.key.name, query.view.eventIndex.ids[$0.value.id]) }
    }

    private static func showSubject(_ subject: String, _ query: Query) throws(Failure) {
        let view = query.view
        let names = names(of: subject, query)
        let all = view.facts.filter { names.contains(view.subject(of: $0)) }
        let facts = all.filter { $0.isCertain(asOf: query.basis.asOf) }
        let others = names.dropFirst().map { String($0.drop { $0 != "/" }.dropFirst()) }
        let statements = facts.compactMap { fact in
            view.statement(of: fact).map { (fact: fact, event: $0.event, occurred: $0.occurred) }
        }
        var shown = ShownFields(Subject(names[0]), query.states.certain)
        for statement in others.isEmpty ? statements : makingsFirst(statements, names, view) {
            // That its names are the same is said by their list.
            if !others.isEmpty, statement.fact.content.eventType == .pledgeSameAs { continue }
            shown.take(statement.event)
        }
        let fields = (others.isEmpty ? [] : [ShownField.text("otherNames", others.joined(separator: "; "))]) + shown.fields
        let rows = EventRows(query).rows(ids: facts.map { view.id(of: $0) })
        let possible = all.filter { !$0.isCertain(asOf: query.basis.asOf) }.map { view.id(of: $0) }
        let members: [(name: String, value: JSONValue)] =
            [("subject", .string(names[0])), ("possible", .array(possible.map(JSONValue.string)))]
            + (others.isEmpty ? [] : [("otherNames", .array(others.map(JSONValue.string)))])
        let below = possible.isEmpty && facts.isEmpty ? unseen(names, query) : Report.alsoPossible(possible)
        try query.answer(Report.show(heading: names[0], fields: fields, rows, below: below, query.note, members: members))
    }

    /// What is said of a thing of which nothing is shown though it has events.
    private static func unseen(_ names: [String], _ query: Query) -> [String] {
        let eventIndex = query.reading.eventIndex
        let later = View(eventIndex, .everything).facts.count { names.contains(eventIndex.subjects[$0.content.subject]) }
        let command = Sentences.run("log --subject \(Sentences.word(names[0]))").text(
            program: Program.name, ledger: query.invocation.console.named.map(Sentences.naming))
        return later > 0
            ? ["Its events are of later days or later recordings, or no document published by then says so."]
            : ["All its events were retracted, or moved to something else:", command]
    }

    /// The subjects that a thing has, the first one first: only a pledge has several.
    private static func names(of subject: String, _ query: Query) -> [String] {
        guard let named = Subject(subject), named.thing == .pledge, let names = query.states.certain.pledges.names(of: named.slug)
        else { return [subject] }
        return names.map { Subject(.pledge, $0).description }
    }

    private typealias Statement = (fact: EffectiveFact, event: Event, occurred: Period)

    /// The facts of a pledge of several names so that what comes later holds: the makings of each name but the first, the next one last,
    /// then all else.
    private static func makingsFirst(_ statements: [Statement], _ names: [String], _ view: View) -> [Statement] {
        func isLaterMaking(_ statement: Statement) -> Bool {
            statement.fact.content.eventType == .pledgeMade && view.subject(of: statement.fact) != names.first
        }
        let makings = statements.filter(isLaterMaking)
        return names.reversed().flatMap { name in makings.filter { view.subject(of: $0.fact) == name } }
            + statements.filter { !isLaterMaking($0) }
    }
}
