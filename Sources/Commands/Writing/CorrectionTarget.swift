import Arguments
import Decisions
import Events
import Formats
import GlobalCompact
import History
import JSON
import Journal
import Wire

/// The event that is to be corrected or retracted, in the version that holds; where that was done already under the id that is given,
/// in the version that held before.
struct CorrectionTarget: Sendable {
    let id: String
    /// The id of the version that is corrected: the event's own, or that of a correction.
    let version: String
    /// When the change is said to have occurred: as it was said before where it is given again, else today.
    let occurred: String
    private let inquiry: Inquiry
    private let standing: Standing?
    /// Whether the ledger has the change of this id already: what it says is then held against what is given.
    private let isAgain: Bool

    /// Finds an event by its id, or by a subject that has exactly one.
    ///
    /// - Parameter role: what is to be done to it under the call's `--id`.
    init(_ reference: String, _ call: Call, role: Entry.Role) throws(Failure) {
        inquiry = try Inquiry(everythingOf: call)
        let view = inquiry.view
        if let earlier = EarlierChange(reference, call.arguments.value("id"), role, view) {
            (id, standing, isAgain) = (earlier.target, earlier.standing, true)
            occurred = earlier.occurred ?? call.ownDay().description
        } else {
            let wanted = try Self.find(reference, inquiry)
            (id, standing, isAgain) = (wanted, view.facts.first { view.id(of: $0) == wanted }, false)
            occurred = call.ownDay().description
        }
        version = standing.map { view.chronicle.ids[$0.content.id] } ?? id
    }

    /// The id of the event that a reference names; of a subject without one that stands, that of its only event.
    static func find(_ reference: String, _ inquiry: Inquiry) throws(Failure) -> String {
        let view = inquiry.view
        switch try Reference.find(reference, inquiry) {
        case .event(let found): return found
        case .subject(let subject):
            let facts = view.facts.filter { view.subject(of: $0) == subject }
            if facts.count == 1 { return view.id(of: facts[0]) }
            guard facts.isEmpty else {
                throw Failure(.notUnderstood, Sentences.severalEvents(subject, facts.map { view.id(of: $0) }))
            }
            let gone = view.resolution.counting.values.filter { entry in
                entry.role == Entry.Role.states.rawValue && view.chronicle.subjects[entry.subject] == subject
            }
            let retracted = gone.filter { view.resolution.retracted.contains($0.id) }
            if gone.count == 1, let only = retracted.first { return view.chronicle.ids[only.id] }
            throw Failure(.notUnderstood, Sentences.noStandingEvent(subject, gone.map { view.chronicle.ids[$0.id] }.sorted()))
        }
    }

    /// The ids of the events that were recorded with it and still stand, its own among them, in order.
    var batch: [String] {
        let chronicle = inquiry.reading.chronicle
        guard let number = chronicle.ids.find(id).flatMap({ inquiry.view.resolution.counting[$0]?.number }),
            let own = chronicle.recorded(number), let place = own.batch
        else { return [id] }
        let first = Int(number) - (place.number - 1)
        return (first..<(first + place.count)).compactMap { line in
            let entry = chronicle.entries[line]
            return inquiry.view.resolution.retracted.contains(entry.id) ? nil : chronicle.ids[entry.id]
        }
    }

    /// The content of the event with what the call changes, told before and after.
    func changed(_ call: Call) throws(Failure) -> JSONValue {
        guard let standing, let statement = inquiry.view.statement(of: standing), let payload = statement.event.payload else {
            throw Failure(.no, Sentences.cannotBeCorrected(id))
        }
        let type = Swift.type(of: payload).type
        guard !type.isWrittenByTheProgram else {
            throw Failure(.no, Sentences.contradiction(Contradiction(event: id, reason: .untouchable(id: id)), place: "correct \(id)"))
        }
        let before = inquiry.payloadMembers(of: standing)
        var fields = TypedFields(type, today: try call.today())
        try fields.takeAll(call.arguments.unclaimed, command: "correct \(id)")
        var problems = fields.problems.map { Sentences.field($0, place: "correct \(id)") }
        var after = before
        for (name, value) in fields.members {
            after.removeAll { $0.name == name }
            after.append((name, value))
        }
        for cleared in call.arguments.values("clear") {
            let name = before.map(\.name).first { $0 == cleared || OptionName.of($0) == cleared }
            guard let name else {
                problems.append(Sentences.nothingToClear(cleared, known: before.map(\.name)))
                continue
            }
            after.removeAll { $0.name == name }
        }
        let occurred = try occurred(call, statement.occurred, &problems)
        let subject = call.arguments.value("subject") ?? inquiry.view.subject(of: standing)
        guard problems.isEmpty else { throw Failure(.no, problems) }
        let content: JSONValue = .object([
            ("type", .string(type.rawValue)), ("subject", .string(subject)), ("occurred", .string(occurred.description)),
            ("data", .object(after)),
        ])
        let earlier: JSONValue = .object([
            ("type", .string(type.rawValue)), ("subject", .string(inquiry.view.subject(of: standing))),
            ("occurred", .string(statement.occurred.description)), ("data", .object(before)),
        ])
        try tell(ContentDifference.all(earlier, content), call)
        return content
    }

    private func occurred(_ call: Call, _ before: Period, _ problems: inout [Diagnostic]) throws(Failure) -> Period {
        guard let text = call.arguments.value("on") else { return before }
        let today = try call.today()
        do throws(PeriodProblem) {
            return try TypedDate.period(text, today: today)
        } catch {
            problems.append(Sentences.period(error, place: "correct \(id): --on"))
            return before
        }
    }

    /// Shows what changes; a correction that changes nothing is a mistake.
    private func tell(_ differences: [ContentDifference], _ call: Call) throws(Failure) {
        guard !differences.isEmpty || isAgain else { throw Failure(.no, Sentences.nothingChanges(id)) }
        guard call.format == .text, !differences.isEmpty else { return }
        let table = Table(
            columns: [
                Column(name: "field", title: "FIELD"), Column(name: "before", title: "BEFORE", wraps: true),
                Column(name: "after", title: "AFTER", wraps: true),
            ],
            rows: differences.map { [Cell($0.path), Cell($0.left ?? "nothing"), Cell($0.right ?? "nothing")] }, empty: "")
        try call.answer(Page(blocks: [.table(table)], table: table, json: .null))
    }
}
