import Answers
import Arguments
import Events
import Formats
import GlobalCompact
import Messages
import Projections

/// What the places of a line take. The name that help gives a value says what it is: `FILE`, `DATE`, `REGION`.
struct PlaceWords {
    /// What stands for a command's name.
    static let command = "COMMAND"

    let line: UnfinishedLine
    let command: CommandSpec
    /// What is asked of the ledger that the line names; whatever would be told of it is nobody's answer here.
    let quiet: Request

    init(_ line: UnfinishedLine, _ command: CommandSpec, _ invocation: Invocation) {
        (self.line, self.command) = (line, command)
        var surroundings = invocation.console.surroundings
        if let named = line.parsed.value(CommonOptions.ledger.name) {
            let home = named == "~" || named.hasPrefix("~/") ? surroundings.environment("HOME") : nil
            surroundings.named = (home ?? "") + named.dropFirst(home == nil ? 0 : 1)
        }
        quiet = Request(invocation.command, ParsedArguments(), in: surroundings) { _ in }
    }

    func of(_ option: OptionSpec) -> Candidates {
        if let narrowing = option.narrowing, line.parsed.has(narrowing.option) { return .of(narrowing.choices) }
        if !option.choices.isEmpty { return .of(option.choices) }
        if let dimension = CommonOptions.dimension(of: option) { return values(dimension) }
        switch (command.name, option.name) {
        case (_, "today"): return .nothing
        case (_, "on"): return .of(Self.days)
        case ("reconcile", "of"): return ledger { .of($0.values(of: .of)) }
        case (_, "rehome"): return ledger { .of($0.writers) }
        case (_, "writer") where command.name != InitCommand.spec.name: return ledger { .of($0.writers) }
        case (_, "since") where option.valueName == "FILE": return .files([])
        case (_, "since"), (_, "until"), (_, "from"), (_, "to"), (_, "due"), (_, "new-since"): return days(alsoPlanned: true)
        case (_, "type") where command.name == "find": return .words(types + Self.things)
        default: return of(option.valueName ?? "")
        }
    }

    func of(_ operand: OperandSpec) -> Candidates {
        switch (command.name, operand.name) {
        case ("list", "THINGS"):
            return .words(ThingCatalogue.all.map { Candidate($0.thing.plural, $0.thing.meaning) } + [Candidate("snapshots")])
        case ("export", _):
            return .of(ExportCommand.kinds)
        case ("why", _):
            return reasons
        case ("show", _):
            guard case .words(let subjects) = references(nil) else { return .nothing }
            let states = Candidates.states().matching(line.typed)
            // What begins with a small letter is a slug before it is a State.
            return .words(subjects + Self.regions + (states.allSatisfy { $0.word.hasPrefix(line.typed) } || subjects.isEmpty ? states : []))
        default: return of(operand.name)
        }
    }

    /// What a value takes by what help calls it; nothing where no list is of use: ids, numbers, texts of one's own.
    private func of(_ name: String) -> Candidates {
        switch name {
        case Self.command: .words(CommandCatalogue.all.map { Candidate($0.spec.name, $0.spec.summary) })
        case "FILE", "OTHER": .files([])
        case "DIR": .folders
        case "FROM", "TO": .files(words { $0.meetings(alsoPlanned: false) + $0.snapshots })
        case "DATE", "TIME": days(alsoPlanned: false)
        case "REGION": .words(Self.regions)
        case "STATE": .states()
        case "FORUM": ledger { .of($0.forums) }
        case "FUND": ledger { .of($0.funds) }
        case "WRITER": ledger { .of($0.writers) }
        case "DOCUMENT@PLACE": citations
        case "DOCUMENT": ledger { .of($0.slugs(of: .document)) }
        case "MEASURE": .words(MeasureCatalogue.all.map { Candidate($0.name, $0.help) })
        case "DIMENSIONS": Candidates.of((measure?.dimensions ?? []).map { OptionName.of($0.rawValue) }).asList
        case "THING": .words(Self.things)
        case "TYPE": .words(types)
        case "REF", "EVENT": references(nil)
        case "SUBJECT": references(type?.thing)
        case "FIELD": .of(fields.map { OptionName.of($0.name) })
        case "SHELL": .of(Shell.allCases.map(\.rawValue))
        case "TOPIC": topics
        default: .nothing
        }
    }
    private var types: [Candidate] {
        let recorded = [RecordCommand.spec.name, ImportCommand.spec.name].contains(command.name)
        return EventType.allCases.filter { !recorded || !$0.isWrittenByTheProgram && $0.thing != .event }
            .map { Candidate($0.rawValue, $0.meaning) }
    }

    private var topics: Candidates {
        let commands = CommandCatalogue.all.map { Candidate($0.spec.name, $0.spec.summary) }
        return .words(commands + HelpTopic.names.map { Candidate($0, "a topic") } + types + Self.things)
    }
}
