import Answers
import Arguments
import Files
import Formats
import JSON
package import Messages

/// The program: words in, an exit code out.
package enum Program {
    /// Runs the words of a command line as the system hands them over, if they are UTF-8: what is recorded stays as it was typed.
    ///
    /// - Parameter words: nothing where they could not be had, which is no call without words.
    package static func run(_ words: [[UInt8]]?, _ console: Console) -> ExitCode {
        guard let words else {
            report([Sentences.noWords], asJSON: false, console)
            return .damaged
        }
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
        var console = console
        console.named = console.environment("GCM_LEDGER").flatMap { $0.isEmpty ? nil : $0 }
        do throws(Failure) {
            return try dispatch(words, &console)
        } catch {
            report(error.diagnostics, asJSON: wantsJSON(words), console)
            return error.code
        }
    }

    private static func dispatch(_ words: [String], _ console: inout Console) throws(Failure) -> ExitCode {
        var rest = words[...]
        while let ledger = try leadingLedger(&rest) { console.named = ledger }
        if rest.isEmpty {
            let invocation = Invocation(command: Edition.name, arguments: ParsedArguments(), console: console)
            if let answer = try FirstScreen.answer(invocation.request) {
                try invocation.deliver(answer)
                return .done
            }
        }
        let options = leadingOptions(&rest)
        let name = rest.first.map { ["-h", "--help"].contains($0) ? "help" : $0 == "--version" ? "version" : $0 } ?? "help"
        guard let command = CommandCatalogue.command(named: name) else {
            throw Failure(.notUnderstood, Sentences.unknownCommand(name, among: CommandCatalogue.all.map { $0.spec.name }))
        }
        let spec = command.spec
        let parsed = try parsed(options + rest.dropFirst(), CommonOptions.added(to: spec))
        if parsed.has("help") { return try HelpCommand.show(spec, console) }
        if let ledger = parsed.value("ledger") { console.named = ledger }
        let invocation = Invocation(command: name, arguments: parsed, console: console)
        try invocation.checkOutput(spec)
        try invocation.checkWidth()
        return try command.run(invocation)
    }

    private static func parsed(_ words: [String], _ spec: CommandSpec) throws(Failure) -> ParsedArguments {
        do throws(ArgumentProblem) {
            return try spec.parse(words)
        } catch {
            throw Failure(.notUnderstood, Sentences.argument(error, of: spec))
        }
    }

    /// The ledger of a `--ledger` that stands before the command, which is then no longer among the words.
    private static func leadingLedger(_ words: inout ArraySlice<String>) throws(Failure) -> String? {
        guard let word = words.first, word == "--ledger" || word.hasPrefix("--ledger=") else { return nil }
        words = words.dropFirst()
        let problem: ArgumentProblem
        if word != "--ledger" {
            let value = String(word.dropFirst("--ledger=".count))
            if !value.isEmpty { return value }
            problem = .emptyPath(option: "ledger", valueName: "DIR")
        } else if let value = words.popFirst(), !value.hasPrefix("--") {
            if !value.isEmpty { return value }
            problem = .emptyPath(option: "ledger", valueName: "DIR")
        } else {
            problem = .missingValue(option: "ledger", valueName: "DIR")
        }
        throw Failure(.notUnderstood, Sentences.argument(problem, of: nil))
    }

    /// The options that stand before the command, which are its own: the command is the first word that names one and is no option's value.
    private static func leadingOptions(_ words: inout ArraySlice<String>) -> [String] {
        guard let first = words.first, first.hasPrefix("-"), !["-h", "--help", "--version"].contains(first) else { return [] }
        var place = words.startIndex
        while place < words.endIndex, CommandCatalogue.command(named: words[place]) == nil {
            place += takesValue(words[place]) ? 2 : 1
        }
        guard place < words.endIndex else { return [] }
        defer { words = words[place...] }
        return Array(words[..<place])
    }

    /// Whether a word is an option of some command that takes the next word as its value.
    static func takesValue(_ word: String) -> Bool {
        guard word.hasPrefix("--") else { return false }
        return CommandCatalogue.all.contains { command in
            CommonOptions.added(to: command.spec).options.contains {
                $0.valueName != nil && ([$0.name] + $0.alternatives).contains(String(word.dropFirst(2)))
            }
        }
    }

    private static func wantsJSON(_ words: [String]) -> Bool {
        words.contains("--format=json") || zip(words, words.dropFirst()).contains { $0 == "--format" && $1 == "json" }
    }

    static func report(_ diagnostics: [Diagnostic], asJSON: Bool, _ console: Console) {
        let ledger = console.named.map(Sentences.naming)
        if asJSON {
            let record: Record = ["errors": .records(diagnostics.map { $0.record(program: Edition.name, ledger: ledger) })]
            console.errors(record.json.prettyBytes() + [10])
        } else {
            console.errors(Array(diagnostics.map { $0.textLines(program: Edition.name, ledger: ledger) }.joined().utf8))
        }
    }
}
