import Answers
import Arguments
import Messages

/// `man`: the manual page.
enum ManCommand: Command {
    static let spec = CommandSpec(
        name: "man", group: "learn", summary: "the manual page, in the macros of man(7)",
        examples: [
            (command: "man > ~/.local/share/man/man1/gcm-ledger.1", says: "so that 'man gcm-ledger' shows it")
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let page = ManPage.text(
            program: Edition.name, version: Edition.version, released: Edition.released, about: Edition.about,
            commands: CommandCatalogue.all.map { $0.spec },
            common: [CommonOptions.ledger])
        try invocation.put(Array(page.utf8))
        return .done
    }
}
