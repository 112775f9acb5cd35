import Answers
import Arguments
import Messages

/// `completions`: the script by which a shell completes commands and options.
enum CompletionsCommand: Command {
    static let spec = CommandSpec(
        name: "completions", group: "learn", summary: "a script by which a shell completes commands, options and what they take",
        discussion: """
            The script asks this program what the word at the cursor may be: a command, an option, a word that an option takes, a State by \
            name or code, a meeting where a day is wanted, or a thing of the ledger that the line means.
            """,
        operands: [
            OperandSpec(name: "SHELL", help: Shell.allCases.map(\.rawValue).joined(separator: ", ")),
            OperandSpec(
                name: "WORD", help: "after --, the words of a line: prints what the last one may be, as the script reads it",
                isOptional: true,
                isRepeatable: true),
        ],
        examples: [
            (command: "completions bash > ~/.local/share/bash-completion/completions/gcm-ledger", says: "for bash, from its next start on"),
            (command: "completions zsh > ~/.zfunc/_gcm-ledger", says: "for zsh, where ~/.zfunc is a folder of fpath before compinit runs"),
            (command: "completions fish > ~/.config/fish/completions/gcm-ledger.fish", says: "for fish"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let name = invocation.arguments.operands.first ?? ""
        guard let shell = Shell(rawValue: name) else {
            throw Failure(.notUnderstood, Sentences.unknownShell(name))
        }
        let words = invocation.arguments.operands.dropFirst()
        let lines = words.isEmpty ? [] : LineCompletion(Array(words), for: shell, invocation).lines
        try invocation.put(
            document: words.isEmpty ? Completions.script(for: shell, program: Edition.name) : lines.joined(separator: "\n") + "\n")
        return .done
    }
}
