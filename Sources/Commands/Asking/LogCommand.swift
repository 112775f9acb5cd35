import Arguments
import Events
import Formats
import GlobalCompact
import History
import Journal
import Pages

/// `log`: the events as recorded.
enum LogCommand: Command {
    static let spec = CommandSpec(
        name: "log", group: "ask", summary: "the events as recorded, in the order of recording",
        discussion: "Only what may have occurred by --as-of; corrections and retractions are shown whenever they were recorded.",
        options: [
            OptionSpec(name: "type", valueName: "TYPE", help: "only events of this type, such as meeting.convened"),
            OptionSpec(name: "thing", valueName: "THING", help: "only events of this thing, such as meeting"),
            OptionSpec(name: "subject", valueName: "SUBJECT", help: "only events of this subject, such as meeting/imrf-2026, or imrf-2026"),
        ] + CommonOptions.asking,
        examples: [(command: "log --subject meeting/imrf-2022", says: "how the first forum was planned, re-planned and held")])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let query = try Query(invocation)
        let type = invocation.arguments.value("type")
        if let type, EventType(rawValue: type) == nil { throw Failure(.notUnderstood, Sentences.unknownType(type)) }
        let thing = invocation.arguments.value("thing")
        if let thing, Thing(named: thing) == nil {
            throw Failure(.notUnderstood, Sentences.unknownThing(thing, among: Thing.words))
        }
        let prefix = thing.flatMap(Thing.init(named:)).map { $0.rawValue + "." }
        let subject = try subject(query)
        let rows = EventRows(query).all { event in
            (type.map { event.type == $0 } ?? true) && (prefix.map { event.type.hasPrefix($0) } ?? true)
                && (subject.map { event.subject == $0 } ?? true)
                && (event.type.hasPrefix("event.") || event.occurred.first <= query.basis.asOf)
        }
        try query.answer(Report.log(rows, query.note))
        return .done
    }

    /// The subject that is asked for: also by its slug alone, where one thing has it. One that no event has is told.
    private static func subject(_ query: Query) throws(Failure) -> String? {
        let invocation = query.invocation
        guard let text = invocation.arguments.value("subject") else { return nil }
        let subjects = query.reading.eventIndex.subjects
        if subjects.find(text) != nil { return text }
        let named = Reference.subjects(withSlug: text, query)
        if named.count == 1 { return named[0] }
        let note = Sentences.noSuchSubject(text, among: named, known: subjects.names)
        Program.report([note], asJSON: invocation.format == .json, invocation.console)
        return text
    }
}
