import Answers
import Arguments
import Events
import Files
import Formats
import GlobalCompact
import Messages
import Projections

/// `help`: the commands, one command, an event type or a thing, a topic, or a word.
enum HelpCommand: Command {
    static let spec = CommandSpec(
        name: "help", group: "learn", summary: "the commands, or about one: also an event type, a thing, a topic or a word",
        discussion: """
            Whatever stands on a screen can be looked up: a status, a mark, a measure, a field, an option, a State, a region. Words with a \
            space between need no quotes.
            """,
        operands: [
            OperandSpec(
                name: "TOPIC",
                help: "a command, an event type, a thing such as pledge, any word, or one of \(HelpTopic.names.joined(separator: ", "))",
                isOptional: true, isRepeatable: true)
        ],
        options: [CommonOptions.format],
        examples: [
            (command: "help append", says: "a command"), (command: "help pledge", says: "all that can happen to a pledge"),
            (command: "help meeting.convened", says: "an event type's fields, with an example"),
            (command: "help words", says: "what the words and marks on a screen say"), (command: "help not looked", says: "one of them"),
            (command: "help dates", says: "how to type dates"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let topic = invocation.arguments.operands.joined(separator: " ")
        if topic.isEmpty {
            try invocation.format == .text ? put(overview, invocation.console) : invocation.answer(HelpTopic.commands)
            return .done
        }
        if let command = CommandCatalogue.command(named: topic) {
            guard invocation.format != .text else { return try show(command.spec, invocation.console) }
            try invocation.answer(HelpTopic.options(of: CommonOptions.added(to: command.spec)))
            return .done
        }
        guard let page = try page(topic, today: invocation.request.today()) else {
            throw Failure(.notUnderstood, Sentences.unknownTopic(topic, known: known))
        }
        try invocation.answer(page)
        return .done
    }

    /// What is said of a word: as an event type, a topic, a thing, a measure, a word of a screen, a place, a field, an option, or a word
    /// of a list, whichever it is first.
    private static func page(_ word: String, today: Day) -> Page? {
        let small = word.lowercased()
        let option = small.hasPrefix("--") ? String(small.dropFirst(2)) : small
        if let type = EventType(rawValue: small) { return HelpTopic.page(of: type) }
        if let topic = HelpTopic.named(small) { return topic.page(today) }
        if let thing = Thing(named: small) { return HelpTopic.page(of: thing) }
        if let measure = MeasureCatalogue.measure(named: small) { return HelpTopic.page(of: measure) }
        if let said = HelpTopic.page(ofWords: [word]) ?? HelpTopic.page(ofPlace: word, today: today) { return said }
        if let words = HelpTopic.page(ofWords: word.split(separator: " ").map(String.init)) { return words }
        // A heading has the words of a field apart.
        let dashed = option.replacing(" ", with: "-")
        for name in [word, option, dashed] { if let field = HelpTopic.page(ofField: name) { return field } }
        return HelpTopic.page(ofOption: option) ?? HelpTopic.page(ofOption: dashed) ?? HelpTopic.page(ofListedWord: small)
    }

    /// Whatever can be looked up, for what was mistyped.
    private static var known: [String] {
        let fields = EventType.allCases.flatMap { FieldList.of($0).map { OptionName.of($0.name) } }
        let commands = CommandCatalogue.all.map { $0.spec.name }
        let things = Thing.words + Thing.allCases.map(\.plural)
        let topics = HelpTopic.names + HelpTopic.all.flatMap(\.otherNames)
        let words = HelpWord.all.flatMap(\.words) + StatusMeaning.all.map(\.status)
        return [commands, things, topics, EventType.words, MeasureCatalogue.all.map(\.name), words, fields].flatMap(\.self)
    }

    /// Shows the help of one command.
    static func show(_ spec: CommandSpec, _ console: Console) throws(Failure) -> ExitCode {
        try put(HelpText.command(spec, program: Edition.name, common: [CommonOptions.ledger]), console)
        return .done
    }

    private static var overview: String {
        HelpText.overview(
            program: Edition.name, version: Edition.version, about: Edition.about,
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
