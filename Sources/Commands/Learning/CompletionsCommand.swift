import Answers
import Arguments
import Messages

/// `completions`: the script by which a shell completes commands and options.
enum CompletionsCommand: Command {
    static let spec = CommandSpec(
        name: "completions", group: "learn", summary: "a script by which a shell completes commands and options",
        operands: [OperandSpec(name: "SHELL", help: Shell.allCases.map(\.rawValue).joined(separator: ", "))],
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
        let script = Completions.script(
            for: shell, program: Edition.name, commands: CommandCatalogue.all.map { $0.spec }, common: [CommonOptions.ledger])
        try invocation.put(Array(script.utf8))
        return .done
    }
}
