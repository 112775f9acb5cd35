extension Completions {
    /// Load it with `source <(PROGRAM completions bash)`.
    static func bash(_ program: String, _ commands: [CommandSpec]) -> String {
        let names = commands.map(\.name)
        let function = "_" + program.map { $0 == "-" ? "_" : String($0) }.joined()
        let choices = commands.flatMap { command in
            command.options.filter { !$0.choices.isEmpty }.map { option in
                "        '\(command.name) --\(option.name)') words='\(option.choices.joined(separator: " "))' ;;"
            }
        }
        let options = commands.map { command in
            "        \(command.name)) words='\((command.options.map { "--\($0.name)" } + ["--help"]).joined(separator: " "))' ;;"
        }
        let lines =
            [
                "# \(program): completion for bash",
                "\(function)() {",
                "    local current=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\" command='' word words=''",
                "    if [[ $current == '=' ]]; then current=''",
                "    elif [[ $previous == '=' ]]; then previous=\"${COMP_WORDS[COMP_CWORD-2]}\"; fi",
                "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do",
                "        case \"$word\" in",
                "        \(names.joined(separator: "|"))) command=\"$word\"; break ;;",
                "        esac",
                "    done",
                "    case \"$command $previous\" in",
            ] + choices + [
                "    esac",
                "    if [[ -z $words && ( -z $command || $current == -* ) ]]; then",
                "        case \"$command\" in",
                "        '') words='\(names.joined(separator: " "))' ;;",
            ] + options + [
                "        esac",
                "    fi",
                "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))",
                "}",
                "complete -o default -F \(function) \(program)",
            ]
        return lines.joined(separator: "\n") + "\n"
    }
}
