/// Scripts by which a shell completes commands, options and the choices of options.
package enum Completions {
    /// The script for a shell, ended by one line feed; the common options are offered for every command.
    ///
    /// Choices other than letters, digits and `-._:` are left out, because shells would read more into them.
    package static func script(for shell: Shell, program: String, commands: [CommandSpec], common: [OptionSpec] = []) -> String {
        let completed = commands.map { command in
            var complete = command
            complete.options = (command.options + common).filter { $0.name != "help" }.map(withPlainChoices)
            return complete
        }
        switch shell {
        case .bash: return bash(program, completed)
        case .zsh: return zsh(program, completed)
        case .fish: return fish(program, completed)
        }
    }

    private static func withPlainChoices(_ option: OptionSpec) -> OptionSpec {
        var plain = option
        plain.choices = option.choices.filter { choice in
            choice.unicodeScalars.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || "0123456789-._:".unicodeScalars.contains($0)) }
        }
        return plain
    }

    /// The text in single quotes, as a POSIX shell reads it.
    static func quoted(_ text: String) -> String {
        "'" + text.map { $0 == "'" ? "'\\''" : String($0) }.joined() + "'"
    }
}
