import Arguments
import Events
import Formats
import GlobalCompact
import JSON
import Wire

/// `record`: one event by typed flags.
enum RecordCommand: Command {
    static let spec = CommandSpec(
        name: "record", group: "write", summary: "record one event by typed flags: record THING.VERB [SUBJECT] --field value ...",
        discussion: """
            Every field of the event type is a flag: 'help meeting.convened' lists them; without flags on a terminal, it asks. \
            --on says when it occurred \
            (2024-03-11, 2024-03, 2024-07-03/2024-07-04, ../2024-03-11, today). Without SUBJECT a slug is made of the title.
            """,
        operands: [
            OperandSpec(name: "TYPE", help: "the event type, such as meeting.convened"),
            OperandSpec(name: "SUBJECT", help: "what it is about: meeting/review-2-unece, or review-2-unece", isOptional: true),
        ],
        options: [
            OptionSpec(name: "on", valueName: "DATE", help: "when it occurred", alternatives: ["occurred"]),
            OptionSpec(name: "id", valueName: "ID", help: "the event's id; made when it is not given"),
            OptionSpec(name: "subject", valueName: "SUBJECT", help: "what it is about, as a flag"),
            CommonOptions.today,
        ] + CommonOptions.writing,
        examples: [
            (
                command: "record document.published brief-2024 --on ../2024-03-11 --title 'Regional Information Brief'",
                says: "a document that citations can point to"
            ),
            (
                command: "record meeting.convened review-2-unece --on 2024-03-11 --kind regional-review --region UNECE --round 2 "
                    + "--title 'Second regional review' --cites brief-2024@L9",
                says: "a meeting that was held"
            ),
        ],
        takesAnyOption: true)

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let typeName = invocation.arguments.operands[0]
        guard let type = EventType(rawValue: typeName) else { throw Failure(.notUnderstood, Sentences.unknownType(typeName)) }
        guard type.thing != .event else { throw Failure(.notUnderstood, Sentences.recordCannotCorrect(type)) }
        let offering = try Offering(invocation)
        if invocation.console.isInputTerminal, invocation.arguments.unclaimed.isEmpty, !invocation.arguments.has("on") {
            return try interview(type, invocation, offering)
        }
        return try record(
            type, invocation, offering, options: invocation.arguments.unclaimed, on: invocation.arguments.value("on"),
            subject: invocation.arguments.value("subject") ?? invocation.arguments.operands.dropFirst().first)
    }

    /// Asks field by field, and records on yes.
    private static func interview(_ type: EventType, _ invocation: Invocation, _ offering: Offering) throws(Failure) -> ExitCode {
        guard let answers = try Interview(type, invocation).options() else {
            try invocation.put(Array("Nothing was recorded.\n".utf8))
            return .no
        }
        let on = answers.options.first { $0.name == "on" }?.value
        let options = answers.options.filter { $0.name != "on" }.map { (name: $0.name, value: Optional($0.value)) }
        return try record(
            type, invocation, offering, options: options, on: on, subject: answers.subject.isEmpty ? nil : answers.subject)
    }

    private static func record(
        _ type: EventType, _ invocation: Invocation, _ offering: Offering, options: [(name: String, value: String?)], on: String?,
        subject: String?
    ) throws(Failure) -> ExitCode {
        let typeName = type.rawValue
        let today = try invocation.today()
        var fields = TypedFields(type, today: today)
        let unknown = fields.takeAll(options, command: "record \(typeName)")
        var members: [(name: String, value: JSONValue)] = [("type", .string(typeName)), ("data", .object(fields.members))]
        var problems = fields.problems.map { Sentences.field($0, place: "record \(typeName)") }
        if let on {
            do throws(PeriodProblem) {
                members.append(("occurred", .string(try TypedDate.period(on, today: today).description)))
            } catch {
                problems.append(Sentences.period(error, place: "record \(typeName): --on"))
            }
        }
        // What is no flag may be meant for one that seems to be missing.
        if unknown.isEmpty { problems += missing(type, fields, isDated: on != nil) }
        if let id = invocation.arguments.value("id") { members.append(("id", .string(id))) }
        if let subject = full(subject, type, fields.members) {
            members.append(("subject", .string(subject)))
        } else if unknown.isEmpty {
            problems.append(Sentences.missingSubject(type))
        }
        guard problems.isEmpty, unknown.isEmpty else {
            throw Failure(unknown.isEmpty ? .no : .notUnderstood, unknown + problems + others(members, type))
        }
        return try offering.offer([Offering.Item(place: "record \(typeName)", bytes: JSONValue.object(members).canonicalBytes())])
    }

    /// What is wrong with the values that could be taken, beside what could not: so all of it is told at once.
    private static func others(_ members: [(name: String, value: JSONValue)], _ type: EventType) -> [Diagnostic] {
        let spare: [(name: String, value: JSONValue)] = [("occurred", "2000"), ("subject", .string(type.thing.rawValue + "/x"))]
        let whole = members + spare.filter { one in !members.contains { $0.name == one.name } }
        var reader = OfferReader()
        return reader.problems(JSONValue.object(whole).canonicalBytes()).map { Sentences.field($0, place: "record \(type.rawValue)") }
    }

    /// The flags that an event of this type needs and that are not there.
    private static func missing(_ type: EventType, _ fields: TypedFields, isDated: Bool) -> [Diagnostic] {
        let needed = FieldList.of(type).filter { $0.isRequired && !fields.given.contains($0.name) }
        return (!isDated ? [Sentences.missingFlag("on", "when it occurred: 2024-03-11, 2024-03, ../2024-03-11, today", type)] : [])
            + needed.map { Sentences.missingFlag(OptionName.of($0.name), $0.help, type) }
    }

    /// The subject as given, or for a beginning one made of the title.
    private static func full(_ given: String?, _ type: EventType, _ members: [(name: String, value: JSONValue)]) -> String? {
        if let given {
            return given.contains("/") ? given : type.thing.rawValue + "/" + given
        }
        guard type.canBegin else { return nil }
        for name in ["title", "symbol", "scope"] {
            if case .string(let text)? = members.first(where: { $0.name == name })?.value {
                let slug = Subject.slug(from: text)
                if !slug.isEmpty { return type.thing.rawValue + "/" + slug }
            }
        }
        return nil
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
