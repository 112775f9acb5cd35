import Answers
import Arguments
import Events
import Formats
import GlobalCompact
import History
import JSON
import Messages
import Wire

/// `correct`: what an event should have said, as a new event.
enum CorrectCommand: Command {
    static let spec = CommandSpec(
        name: "correct", group: "write", summary: "correct an event: give only what changes, and the reason",
        discussion: """
            Nothing is edited: a correction is a new event, and --known-at before it still shows the old. REF is the event's id, four of \
            its first characters or more, or a subject that has one event. --on changes when it occurred, --clear FIELD takes a field \
            out. A correction says only the fields that are given, so retracting it takes back these and no others. Where they are said \
            by several corrections, one on top of each is recorded; with --id ID the others are ID.2 and so on.
            """,
        operands: [OperandSpec(name: "REF", help: "the event's id, its beginning, or a subject with one event")],
        options: [
            OptionSpec(name: "reason", valueName: "TEXT", help: "why it is corrected"),
            OptionSpec(name: "on", valueName: "DATE", help: "when it really occurred", alternatives: ["occurred"]),
            OptionSpec(name: "subject", valueName: "SUBJECT", help: "what it is really about"),
            OptionSpec(name: "clear", valueName: "FIELD", help: "a field that should not be there", isRepeatable: true),
            OptionSpec(name: "id", valueName: "ID", help: "the correction's own id"),
            CommonOptions.today,
        ] + CommonOptions.writing,
        examples: [(command: "correct s1-015 --on 2020-11-12/2020-11-13 --reason 'the note gives both days'", says: "one field")],
        takesAnyOption: true)

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let offering = try Offering(invocation.request)
        let target = try CorrectionTarget(invocation.arguments.operands[0], invocation, role: .corrects)
        guard let reason = invocation.arguments.value("reason") else { throw Failure(.notUnderstood, Sentences.needsReason("correct")) }
        let corrections = try CorrectionDraft(target, invocation).corrections(invocation)
        target.tellMeant([target.id], invocation)
        let items = corrections.map { correction in
            let data: [(name: String, value: JSONValue)] = [
                ("event", .string(target.id)), ("replaces", .string(correction.replaces)), ("reason", .string(reason)),
                correction.says,
            ]
            return change(.eventCorrected, target.id, data, on: target.occurred, as: correction.id)
        }
        return try invocation.deliver(try offering.offer(items))
    }

    /// A correction or a retraction as an offer; one of several has no id of its own.
    static func change(
        _ type: EventType, _ id: String, _ data: [(name: String, value: JSONValue)], on occurred: String, as own: String? = nil
    ) -> Offering.Item {
        var members: [(name: String, value: JSONValue)] = [
            ("type", .string(type.rawValue)), ("subject", .string("event/" + id)), ("occurred", .string(occurred)),
            ("data", .object(data)),
        ]
        if let own { members.append(("id", .string(own))) }
        return Offering.Item(place: "\(type.rawValue) of \(id)", bytes: JSONValue.object(members).canonicalBytes())
    }
}
