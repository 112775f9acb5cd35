import Arguments
import Events
import GlobalCompact
import History
import JSON
import Journal
import Projections
import Reports
import Wire

/// `show`: a thing with its events, or one event.
enum ShowCommand: Command {
    static let spec = CommandSpec(
        name: "show", group: "ask", summary: "one thing with its events, or one event with its corrections",
        operands: [OperandSpec(name: "REF", help: "a subject such as meeting/imrf-2026, its slug alone, or an event's id")],
        options: CommonOptions.asking,
        examples: [(command: "show meeting/review-2-unece", says: "a meeting"), (command: "show s1-015", says: "an event")])

    static func run(_ call: Call) throws(Failure) -> ExitCode {
        let inquiry = try Inquiry(call)
        let reference = call.arguments.operands[0]
        switch try Reference.find(reference, inquiry) {
        case .event(let id): try showEvent(id, inquiry)
        case .subject(let subject): try showSubject(subject, inquiry)
        }
        return .done
    }

    private static func showEvent(_ id: String, _ inquiry: Inquiry) throws(Failure) {
        let number = inquiry.reading.chronicle.ids.find(id)
        let changes = inquiry.view.resolution.counting.values.filter { $0.target == number }
        let ids = [id] + changes.map { inquiry.reading.chronicle.ids[$0.id] }
        let rows = EventRows(inquiry).rows(ids: ids)
        let fact = inquiry.view.facts.first { inquiry.view.id(of: $0) == id }
        let fields: [(name: String, value: String)]
        var corrected: [(name: String, correction: String)] = []
        if let fact, let statement = inquiry.view.statement(of: fact) {
            fields =
                [("subject", inquiry.view.subject(of: fact)), ("occurred", statement.occurred.description)] + Self.fields(statement.event)
            corrected = Self.corrected(fact, inquiry)
        } else {
            fields = rows.first { $0.recorded.id == id }.map { Self.fields($0.recorded.event) } ?? []
        }
        try inquiry.answer(
            Report.show(
                heading: "event \(id)", fields: fields, correctedBy: corrected, rows, inquiry.note, members: [("id", .string(id))]))
    }

    /// The fields of an event that corrections say, each with the one that holds.
    private static func corrected(_ fact: Standing, _ inquiry: Inquiry) -> [(name: String, correction: String)] {
        let resolution = inquiry.view.resolution
        guard resolution.corrections[fact.origin.id] != nil,
            var fields = resolution.fields(of: fact.origin.id, inquiry.reading.chronicle)
        else { return [] }
        return fields.holders().sorted { $0.key < $1.key }.map { ($0.key.name, inquiry.view.chronicle.ids[$0.value.id]) }
    }

    private static func showSubject(_ subject: String, _ inquiry: Inquiry) throws(Failure) {
        let view = inquiry.view
        let names = names(of: subject, inquiry)
        let facts = view.facts.filter { names.contains(view.subject(of: $0)) && $0.isCertain(asOf: inquiry.basis.asOf) }
        let others = names.dropFirst().map { String($0.drop { $0 != "/" }.dropFirst()) }
        var latest: [(name: String, value: String)] = others.isEmpty ? [] : [("otherNames", others.joined(separator: "; "))]
        for fact in others.isEmpty ? facts : makingsFirst(facts, names, view) {
            // That its names are the same is said by their list.
            if !others.isEmpty, fact.content.eventType == .pledgeSameAs { continue }
            for field in view.statement(of: fact).map({ Self.fields($0.event) }) ?? [] where field.name != "cites" {
                if let index = latest.firstIndex(where: { $0.name == field.name }) {
                    latest[index] = field
                } else {
                    latest.append(field)
                }
            }
        }
        let rows = EventRows(inquiry).rows(ids: facts.map { view.id(of: $0) })
        let members: [(name: String, value: JSONValue)] =
            [("subject", .string(names[0]))] + (others.isEmpty ? [] : [("otherNames", .array(others.map(JSONValue.string)))])
        try inquiry.answer(Report.show(heading: names[0], fields: latest, rows, inquiry.note, members: members))
    }

    /// The subjects that a thing has, the first one first: only a pledge has several.
    private static func names(of subject: String, _ inquiry: Inquiry) -> [String] {
        guard let named = Subject(subject), named.thing == .pledge, let names = inquiry.certain([]).pledges.names(of: named.slug)
        else { return [subject] }
        return names.map { Subject(.pledge, $0).description }
    }

    /// The facts of a pledge of several names so that what comes later holds: the makings, that of the first name last, then the others.
    private static func makingsFirst(_ facts: [Standing], _ names: [String], _ view: View) -> [Standing] {
        let makings = facts.filter { $0.content.eventType == .pledgeMade }
        return names.reversed().flatMap { name in makings.filter { view.subject(of: $0) == name } }
            + facts.filter { $0.content.eventType != .pledgeMade }
    }

    /// The members of a payload, each as a line.
    static func fields(_ event: Event) -> [(name: String, value: String)] {
        guard let payload = event.payload, case .object(let members) = FieldWriter.object(payload) else { return [] }
        return members.map { ($0.name, text($0.value)) }
    }

    static func text(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .array(let items): items.map(text).joined(separator: "; ")
        case .object(let members):
            members.map(\.name) == ["document", "at"] || members.map(\.name) == ["at", "document"]
                ? members.sorted { $0.name > $1.name }.map { text($0.value) }.joined(separator: "@")
                : members.map { "\($0.name) \(text($0.value))" }.joined(separator: ", ")
        case .null, .bool, .integer, .double: String(decoding: value.canonicalBytes(), as: UTF8.self)
        }
    }
}
