import Answers
import Arguments
import Events
import Formats
import GlobalCompact
import History
import JSON
import Messages
import Wire

/// The fields that a call of `correct` gives, as they are typed.
struct GivenFields: Sendable {
    /// What a field should say; nothing where it should not be there.
    struct Field: Sendable {
        var field: CorrectedField
        var value: JSONValue?
    }

    private(set) var fields: [Field] = []

    /// Some fields with what they should say.
    init(_ fields: [Field]) {
        self.fields = fields
    }

    /// - Parameter members: the names of the members of `data` that the event has.
    init(_ invocation: Invocation, of id: String, _ type: EventType, members: [String]) throws(Failure) {
        let today = try invocation.request.today()
        var typed = TypedFields(type, today: today)
        let unknown = typed.takeAll(invocation.arguments.unclaimed, command: "correct \(id)")
        var problems = typed.problems.map { Sentences.field($0, place: "correct \(id)") }
        fields = typed.members.map { Field(field: .member($0.name), value: $0.value) }
        for cleared in invocation.arguments.values("clear") {
            if let name = members.first(where: { $0.isExactly(cleared) || OptionName.of($0) == cleared }) {
                if fields.contains(where: { $0.field == .member(name) && $0.value != nil }) {
                    problems.append(Sentences.clearedAndSaid(OptionName.of(name)))
                }
                fields.append(Field(field: .member(name), value: nil))
            } else {
                problems.append(Sentences.nothingToClear(cleared, known: members))
            }
        }
        if let text = invocation.arguments.value("on") {
            do throws(PeriodProblem) {
                fields.append(Field(field: .occurred, value: .string(try TypedDate.period(text, today: today).description)))
            } catch {
                problems.append(Sentences.period(error, place: "correct \(id): --on"))
            }
        }
        if let subject = invocation.arguments.value("subject") { fields.append(Field(field: .subject, value: .string(subject))) }
        guard problems.isEmpty, unknown.isEmpty else {
            // What could be taken may be wrong too: then all of it is told at once.
            var reader = OfferReader()
            let others = fields.isEmpty ? [] : reader.problems(offered(of: type).canonicalBytes())
            throw Failure(
                unknown.isEmpty ? .no : .notUnderstood, unknown + problems + others.map { Sentences.field($0, place: "correct \(id)") })
        }
    }

    /// What a correction of an event of a type says where it says these fields.
    func changes(of type: EventType) -> JSONValue {
        var members: [(name: String, value: JSONValue)] = [("type", .string(type.rawValue))]
        var (data, cleared): ([(name: String, value: JSONValue)], [JSONValue]) = ([], [])
        for given in fields {
            switch (given.field, given.value) {
            case (.member(let name), let value?): data.append((name.text, value))
            case (.member(let name), nil): cleared.append(.string(name.text))
            case (.occurred, let value?), (.subject, let value?): members.append((given.field.name, value))
            case (.occurred, nil), (.subject, nil): break
            }
        }
        if !data.isEmpty { members.append(("data", .object(data))) }
        if !cleared.isEmpty { members.append(("cleared", .array(cleared))) }
        return .object(members)
    }

    /// The same in the one spelling of each value, with what it says by field; nothing where something cannot be read.
    func normalised(of type: EventType) -> (fields: GivenFields, said: [CorrectedField: FieldCorrections.Said])? {
        var reader = OfferReader()
        guard let offer = try? reader.read(offered(of: type).canonicalBytes().span), case .event(.corrected(let correction)) = offer.event,
            let changes = correction.changes, case .object(let members)? = FieldWriter.object(correction).member("changes")
        else { return nil }
        let said = FieldCorrections.said(changes)
        let written = JSONValue.object(members)
        let fields = fields.map { given in
            switch given.field {
            case .occurred, .subject: Field(field: given.field, value: written.member(given.field.name))
            case .member(let name): Field(field: given.field, value: written.member("data")?.member(name.text))
            }
        }
        return (GivenFields(fields), said)
    }

    /// A correction of some event that says these fields, as it is offered.
    private func offered(of type: EventType) -> JSONValue {
        let data: JSONValue = .object([("event", "x"), ("replaces", "x"), ("reason", "x"), ("changes", changes(of: type))])
        return .object([
            ("type", .string(EventType.eventCorrected.rawValue)), ("subject", "event/x"), ("occurred", "2000"), ("data", data),
        ])
    }

    /// A content with these fields.
    func applied(to content: JSONValue) -> JSONValue {
        fields.reduce(content) { content, given in
            guard case .member(let name) = given.field else { return content.replacing(given.field.name, with: given.value) }
            return content.replacing("data", with: content.member("data")?.replacing(name.text, with: given.value))
        }
    }
}

extension JSONValue {
    /// The member of an object.
    fileprivate func member(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name.isExactly(name) }?.value
    }

    /// An object with another value for a member, or without it.
    fileprivate func replacing(_ name: String, with value: JSONValue?) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { !$0.name.isExactly(name) } + (value.map { [(name, $0)] } ?? []))
    }
}
