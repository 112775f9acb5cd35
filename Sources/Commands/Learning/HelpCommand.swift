import Arguments
import Events
import Files
import Formats
import GlobalCompact

/// `help`: the commands, one command, one event type, or a list of words.
enum HelpCommand: Command {
    static let spec = CommandSpec(
        name: "help", group: "learn", summary: "the commands, one command, an event type's fields, or a list of words",
        operands: [
            OperandSpec(
                name: "TOPIC", help: "a command, an event type, or one of \(HelpTopic.words.joined(separator: ", "))", isOptional: true)
        ],
        options: [CommonOptions.format],
        examples: [
            (command: "help append", says: "a command"), (command: "help meeting.convened", says: "an event type's fields"),
            (command: "help objectives", says: "a list of words"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        guard let topic = invocation.arguments.operands.first else {
            try invocation.format == .text ? put(overview, invocation.console) : invocation.answer(HelpTopic.commands)
            return .done
        }
        if let command = CommandCatalogue.command(named: topic) {
            guard invocation.format != .text else { return try show(command.spec, invocation.console) }
            try invocation.answer(HelpTopic.options(of: CommonOptions.added(to: command.spec)))
            return .done
        }
        if let page = try HelpTopic.page(topic, today: invocation.today()) {
            try invocation.answer(page)
            return .done
        }
        let known = CommandCatalogue.all.map { $0.spec.name } + EventType.words + HelpTopic.words
        throw Failure(.notUnderstood, Sentences.unknownTopic(topic, known: known))
    }

    /// Shows the help of one command.
    static func show(_ spec: CommandSpec, _ console: Console) throws(Failure) -> ExitCode {
        try put(HelpText.command(spec, program: Program.name, common: [CommonOptions.ledger]), console)
        return .done
    }

    private static var overview: String {
        HelpText.overview(
            program: Program.name, version: Program.version, about: Program.about,
            groups: CommandCatalogue.groups.map { (title: $0.title, commands: $0.commands.map { $0.spec }) }, common: [CommonOptions.ledger]
        )
    }

    private static func put(_ text: String, _ console: Console) throws(Failure) {
        do throws(FileProblem) {
            try console.output(Array((text.hasSuffix("\n") ? text : text + "\n").utf8))
        } catch {
            if !error.isBrokenPipe { throw Failure(.damaged, Sentences.file(error)) }
        }
    }
}
