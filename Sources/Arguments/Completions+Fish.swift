extension Completions {
    /// Save it as `PROGRAM.fish` in fish's folder `completions`.
    static func fish(_ program: String, _ commands: [CommandSpec]) -> String {
        let names = commands.map(\.name).joined(separator: " ")
        var lines = ["# \(program): completion for fish"]
        for command in commands {
            let condition = "'not __fish_seen_subcommand_from \(names)'"
            lines.append("complete -c \(program) -n \(condition) -f -a \(command.name) -d \(quotedForFish(command.summary))")
        }
        for command in commands {
            for option in command.options {
                let value = option.choices.isEmpty ? "-r" : "-x -a '\(option.choices.joined(separator: " "))'"
                let parts = ["-l \(option.name)", option.valueName == nil ? "" : value, "-d \(quotedForFish(option.help))"]
                let condition = "'__fish_seen_subcommand_from \(command.name)'"
                lines.append("complete -c \(program) -n \(condition) \(parts.filter { !$0.isEmpty }.joined(separator: " "))")
            }
        }
        lines.append("complete -c \(program) -s h -l help -d 'show help'")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func quotedForFish(_ text: String) -> String {
        "'" + text.map { "\\'".contains($0) ? "\\\($0)" : String($0) }.joined() + "'"
    }
}
