import Answers
import Arguments
import Events
import Formats
import GlobalCompact
import Messages

/// `record`: one event by typed flags.
enum RecordCommand: Command {
    static let spec = CommandSpec(
        name: "record", group: "write", summary: "record one event by typed flags: record THING.VERB [SUBJECT] --field value ...",
        discussion: """
            Every field of the event type is a flag: 'help meeting.convened' lists them with an example. --on says when it occurred \
            (2024-03-11, 2024-03, 2024-07-03/2024-07-04, ../2024-03-11, today: 'help dates'). Without SUBJECT a slug is made of the title. \
            Of a thing that has one type of event its word is enough: record practice ...

            Without flags on a terminal it asks, the needed answers first, and checks each as it is given. Who leaves gets the command \
            line so far, with --ask at its end: that goes on from there.
            """,
        operands: [
            OperandSpec(name: "TYPE", help: "the event type, such as meeting.convened: 'help events' lists them"),
            OperandSpec(name: "SUBJECT", help: "what it is about: meeting/review-2-unece, or review-2-unece", isOptional: true),
        ],
        options: [
            OptionSpec(name: "on", valueName: "DATE", help: "when it occurred", alternatives: ["occurred"]),
            OptionSpec(name: "id", valueName: "ID", help: "the event's id; made when it is not given"),
            OptionSpec(name: "subject", valueName: "SUBJECT", help: "what it is about, as a flag"),
            OptionSpec(name: "ask", help: "ask on the terminal for what is not given"),
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
        let type = try type(named: invocation.arguments.operands[0])
        guard type.thing != .event else { throw Failure(.notUnderstood, Sentences.recordCannotCorrect(type)) }
        let offering = try Offering(invocation.request)
        let arguments = invocation.arguments
        let given = TypedEvent(
            type: type, subject: arguments.value("subject") ?? arguments.operands.dropFirst().first, on: arguments.value("on"),
            id: arguments.value("id"), options: arguments.unclaimed)
        let isBare = arguments.unclaimed.isEmpty && !arguments.has("on")
        if arguments.has("ask") || invocation.console.isInputTerminal && isBare {
            guard invocation.console.isInputTerminal else { throw Failure(.notUnderstood, Sentences.nobodyToAsk(type)) }
            var interview = try Interview(given, invocation, offering)
            return try interview.run()
        }
        return try invocation.deliver(try offering.offer([try given.item(today: try invocation.request.today())]))
    }

    /// The type of a name; of a thing that only one type is about, or a verb that only one has, the word alone is enough.
    static func type(named word: String) throws(Failure) -> EventType {
        if let type = EventType(rawValue: word) { return type }
        if let thing = Thing(named: word.lowercased()) {
            let types = EventType.allCases.filter { $0.thing == thing && !$0.isWrittenByTheProgram }
            if types.count == 1 { return types[0] }
            throw Failure(.notUnderstood, types.isEmpty ? Sentences.unknownType(word) : Sentences.severalTypes(thing, types))
        }
        let types = EventType.allCases.filter { $0.rawValue.hasSuffix("." + word.lowercased()) && !$0.isWrittenByTheProgram }
        if types.count == 1 { return types[0] }
        throw Failure(.notUnderstood, Sentences.unknownType(word))
    }
}
