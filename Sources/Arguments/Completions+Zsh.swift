extension Completions {
    /// Save it as `_PROGRAM` in a folder of `fpath`, or load it with `source <(PROGRAM completions zsh)`.
    static func zsh(_ program: String, _ commands: [CommandSpec]) -> String {
        let summaries = commands.map { "            " + quoted("\($0.name):\($0.summary)") }
        let arguments = commands.flatMap { command in
            ["    (\(command.name))", "        _arguments \\"]
                + command.options.map { "            \(zshArgument($0)) \\" }
                + ["            '--help[show help]' '*:file:_files' ;;"]
        }
        let lines =
            [
                "#compdef \(program)",
                "# \(program): completion for zsh",
                "_\(program)() {",
                "    local command='' word",
                "    local -a commands",
                "    for word in \"${(@)words[2,CURRENT-1]}\"; do",
                "        case \"$word\" in",
                "        (\(commands.map(\.name).joined(separator: "|"))) command=\"$word\"; break ;;",
                "        esac",
                "    done",
                "    case \"$command\" in",
                "    ('')",
                "        commands=(",
            ] + summaries + [
                "        )",
                "        _describe command commands ;;",
            ] + arguments + [
                "    esac",
                "}",
                "if [[ \"${funcstack[1]}\" == '_\(program)' ]]; then _\(program) \"$@\"; else compdef _\(program) \(program); fi",
            ]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func zshArgument(_ option: OptionSpec) -> String {
        let repeatable = option.isRepeatable ? "*" : ""
        let help = escapedForZsh(option.help)
        guard let valueName = option.valueName else { return quoted("\(repeatable)--\(option.name)[\(help)]") }
        let action = option.choices.isEmpty ? "_files" : "(\(option.choices.map(escapedForZsh).joined(separator: " ")))"
        return quoted("\(repeatable)--\(option.name)=[\(help)]:\(escapedForZsh(valueName)):\(action)")
    }

    private static func escapedForZsh(_ text: String) -> String {
        text.map { "\\[]:".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}
