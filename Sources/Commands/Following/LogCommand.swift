import Answers
import Arguments
import Formats
import Messages

/// `log`: a question, and with `--follow` a stream.
enum LogCommand: Command {
    static let spec: CommandSpec = {
        var spec = LogQuestion.entry.spec
        spec.discussion += "\n\n" + discussion
        spec.options.insert(contentsOf: following, at: LogQuestion.entry.options.count)
        spec.examples += [
            (command: "log --follow", says: "every event, and then each as it is recorded"),
            (command: "log --follow --once --after position.json", says: "what was recorded since"),
        ]
        return spec
    }()

    private static let discussion = """
        With --follow every event is handed over as it is recorded, for programs: its line as it stands in the file, and after each batch \
        a line {"position":...}. Kept by whoever reads and given back with --after, it goes on exactly there, also after a merge or a git \
        pull.
        """

    private static let following = [
        OptionSpec(name: "follow", help: "JSON lines for programs: each event as it is recorded, until it is stopped"),
        OptionSpec(
            name: "after", valueName: "FILE", help: "with --follow: from this position on, a line that it printed; - is standard input"),
        OptionSpec(name: "once", help: "with --follow: end where nothing more is there, with the position"),
    ]

    /// What a stream takes; anything else is of an answer.
    private static let ofAStream: Set<String> = [
        "follow", "after", "once", "type", "thing", "subject", "writer", "format", "ledger", "no-cache",
    ]

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let arguments = invocation.arguments
        guard arguments.has("follow") else {
            for option in ["after", "once"] where arguments.has(option) {
                throw Failure(.notUnderstood, Sentences.onlyWhileFollowing(option))
            }
            return try AskCommand<LogQuestion>.run(invocation)
        }
        for option in arguments.options.keys.sorted() where !ofAStream.contains(option) {
            throw Failure(.notUnderstood, Sentences.notWhileFollowing(option))
        }
        if arguments.has("format"), invocation.format != .json {
            throw Failure(.notUnderstood, Sentences.notWhileFollowing("format \(invocation.format.rawValue)"))
        }
        var stream = try LogStream(invocation)
        return try stream.run()
    }
}
