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
        name: "show", group: "ask", summary: "the life of one thing, one event with its corrections, or one State",
        operands: [OperandSpec(name: "REF", help: "a subject such as meeting/imrf-2026, its slug alone, an event's id, or a State")],
        options: CommonOptions.asking,
        examples: [
            (command: "show meeting/review-2-unece", says: "a meeting"), (command: "show s1-015", says: "an event"),
            (command: "show Portugal", says: "what is expected of a State and recorded of it"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let query = try Query(invocation)
        let reference = invocation.arguments.operands[0]
        if let state = State(named: reference) {
            try StatePage(state, forum: ReadinessCommand.forum(nil, query), query).answer()
            return .done
        }
        if let region = Region(rawValue: reference.uppercased()) { throw Failure(.notUnderstood, Sentences.regionReference(region)) }
        switch try Reference.find(reference, query) {
        case .event(let id): try ShownEvent(id, query).show()
        case .subject(let subject): try ShownThing(subject, query).show()
        }
        return .done
    }
}
