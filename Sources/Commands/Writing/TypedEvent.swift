import Answers
import Arguments
import Events
import Formats
import GlobalCompact
import JSON
import Messages
import Wire

/// An event as it is typed: its type, what it is about, when it occurred, and its fields as options.
struct TypedEvent: Sendable {
    var type: EventType
    var subject: String?
    var on: String?
    var id: String?
    var options: [(name: String, value: String?)]

    private var place: String { "record \(type.rawValue)" }

    /// The event as it is offered. What is wrong with the words is told all at once.
    func item(today: Day) throws(Failure) -> Offering.Item {
        var fields = TypedFields(type, today: today)
        let unknown = fields.takeAll(options, command: place)
        var members: [(name: String, value: JSONValue)] = [("type", .string(type.rawValue)), ("data", .object(fields.members))]
        var problems = fields.problems.map { Sentences.field($0, place: place) }
        if let on {
            do throws(PeriodProblem) {
                members.append(("occurred", .string(try TypedDate.period(on, today: today).description)))
            } catch {
                problems.append(Sentences.period(error, place: "\(place): --on"))
            }
        }
        // What is no flag may be meant for one that seems to be missing.
        if unknown.isEmpty { problems += missing(fields) }
        if let id { members.append(("id", .string(id))) }
        if let subject = Self.subject(subject, type, fields.members) {
            members.append(("subject", .string(subject)))
        } else if unknown.isEmpty {
            problems.append(Sentences.missingSubject(type, title: type.canBegin ? Self.titles(type, fields.members).first : nil))
        }
        guard problems.isEmpty, unknown.isEmpty else {
            throw Failure(unknown.isEmpty ? .no : .notUnderstood, unknown + problems + others(members))
        }
        return Offering.Item(place: place, bytes: JSONValue.object(members).canonicalBytes())
    }

    /// What is wrong with the values that could be taken, beside what could not: so all of it is told at once.
    private func others(_ members: [(name: String, value: JSONValue)]) -> [Diagnostic] {
        let spare: [(name: String, value: JSONValue)] = [("occurred", "2000"), ("subject", .string(type.thing.rawValue + "/x"))]
        let whole = members + spare.filter { one in !members.contains { $0.name == one.name } }
        var reader = OfferReader()
        return reader.problems(JSONValue.object(whole).canonicalBytes()).map { Sentences.field($0, place: place) }
    }

    /// The flags that an event of this type needs and that are not there.
    private func missing(_ fields: TypedFields) -> [Diagnostic] {
        let needed = FieldList.of(type).filter { $0.isRequired && !fields.given.contains($0.name) }
        let own =
            (on == nil ? [Sentences.missingFlag("on", Self.helpOfOn, type)] : [])
            + needed.map { Sentences.missingFlag(OptionName.of($0.name), $0.help, type) }
        // Of these another event may say some: by themselves they are no reason to refuse.
        let others = own.isEmpty ? [] : FieldNeeds(type).missing(given: fields.given)
        return own
            + others.map { set in
                Sentences.missingOneOf(FieldList.of(type).filter { set.contains($0.name) }.map { (OptionName.of($0.name), $0.help) }, type)
            }
    }

    static let helpOfOn = "when it occurred: 2024-03-11, 2024-03, ../2024-03-11, today"

    /// What a slug can be made of: what the thing is called, else its symbol or scope.
    private static func titles(_ type: EventType, _ members: [(name: String, value: JSONValue)]) -> [String] {
        let names = FieldList.of(type).filter { $0.prose == .title }.map(\.name) + ["symbol", "scope"]
        return names.compactMap { name in
            if case .string(let text)? = members.first(where: { $0.name == name })?.value { text } else { nil }
        }
    }

    /// The subject as given, or for a beginning one made of the title.
    static func subject(_ given: String?, _ type: EventType, _ members: [(name: String, value: JSONValue)]) -> String? {
        if let given { return given.contains("/") ? given : type.thing.rawValue + "/" + given }
        guard type.canBegin else { return nil }
        let slug = titles(type, members).lazy.map { Subject.slug(from: $0) }.first { !$0.isEmpty }
        return slug.map { type.thing.rawValue + "/" + $0 }
    }
}

extension OfferReader {
    /// What is wrong with the values of an offer, missing ones aside.
    mutating func problems(_ bytes: [UInt8]) -> [FieldProblem] {
        do throws(OfferProblem) {
            _ = try read(bytes.span)
            return []
        } catch {
            guard case .fields(let problems) = error else { return [] }
            return problems.filter { $0.reason != .missing }
        }
    }
}

extension TypedFields {
    /// Takes every option that a command's own table does not know. Answers what is no field, or has no value.
    mutating func takeAll(_ options: [(name: String, value: String?)], command: String) -> [Diagnostic] {
        options.compactMap { name, value in
            guard let value else { return Sentences.argument(.missingValue(option: name, valueName: "VALUE"), of: nil) }
            return take(name, value) ? nil : Sentences.unknownField(name, command, known: optionNames)
        }
    }
}
