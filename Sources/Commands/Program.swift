import Arguments
import Files
import Formats
import JSON

/// The program: words in, an exit code out.
package enum Program {
    package static let name = "gcm-ledger"
    package static let version = "0.1.0"
    static let about =
        "The event-sourced ledger of pledges, reports, review meetings and contributions under the Global Compact for Migration."

    /// Runs the words of a command line as the system hands them over, if they are UTF-8: what is recorded stays as it was typed.
    package static func run(_ words: [[UInt8]], _ console: Console) -> ExitCode {
        let texts = words.map { String(decoding: $0, as: UTF8.self) }
        let broken = zip(words, texts).filter { !$0.elementsEqual($1.utf8) }
        guard broken.isEmpty else {
            report(broken.map { Sentences.notUTF8(word: $0.1) }, asJSON: wantsJSON(texts), console)
            return .notUnderstood
        }
        return run(texts, console)
    }

    /// Runs the words of a command line.
    package static func run(_ words: [String], _ console: Console) -> ExitCode {
        do throws(Failure) {
            return try dispatch(words, console)
        } catch {
            report(error.diagnostics, asJSON: wantsJSON(words), console)
            return error.code
        }
    }

    private static func dispatch(_ words: [String], _ console: Console) throws(Failure) -> ExitCode {
        var (ledger, rest) = try leading(words)
        if rest.isEmpty || ["-h", "--help"].contains(rest[0]) { rest = ["help"] }
        if rest[0] == "--version" { rest = ["version"] }
        guard let command = CommandCatalogue.command(named: rest[0]) else {
            throw Failure(.notUnderstood, Sentences.unknownCommand(rest[0]))
        }
        let spec = CommonOptions.added(to: command.spec)
        let parsed: ParsedArguments
        do throws(ArgumentProblem) {
            parsed = try spec.parse(Array(rest.dropFirst()))
        } catch {
            throw Failure(.notUnderstood, Sentences.argument(error, of: spec))
        }
        if parsed.has("help") { return try HelpCommand.show(command.spec, console) }
        ledger = parsed.value("ledger") ?? ledger
        let call = Call(arguments: parsed, ledger: ledger, console: console)
        try call.checkOutput()
        return try command.run(call)
    }

    /// The options that stand before the command.
    private static func leading(_ words: [String]) throws(Failure) -> (ledger: String?, rest: [String]) {
        var rest = words[...]
        var ledger: String?
        while let word = rest.first, word == "--ledger" || word.hasPrefix("--ledger=") {
            rest = rest.dropFirst()
            if word == "--ledger" {
                guard let value = rest.popFirst(), !value.hasPrefix("--") else {
                    throw Failure(.notUnderstood, Sentences.argument(.missingValue(option: "ledger", valueName: "DIR"), of: nil))
                }
                ledger = value
            } else {
                ledger = String(word.dropFirst("--ledger=".count))
            }
        }
        return (ledger, Array(rest))
    }

    private static func wantsJSON(_ words: [String]) -> Bool {
        words.contains("--format=json") || zip(words, words.dropFirst()).contains { $0 == "--format" && $1 == "json" }
    }

    static func report(_ diagnostics: [Diagnostic], asJSON: Bool, _ console: Console) {
        if asJSON {
            let value = JSONValue.object([("errors", .array(diagnostics.map(\.json)))])
            console.errors(value.prettyBytes() + [10])
        } else {
            console.errors(Array(diagnostics.map { $0.textLines(program: name) }.joined().utf8))
        }
    }
}
