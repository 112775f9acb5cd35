import Arguments
import Testing

@Suite("Completions")
struct CompletionTests {
    @Test("every shell's script names every command and option, and ends in one line end", arguments: Shell.allCases)
    func complete(shell: Shell) {
        let script = Completions.script(for: shell, program: "gcm-ledger", commands: SampleCommands.all)
        for command in SampleCommands.all {
            #expect(script.contains(command.name))
            for option in command.options { #expect(script.contains(option.name)) }
        }
        #expect(script.hasSuffix("\n") && !script.hasSuffix("\n\n"))
    }

    @Test("options of every command are offered for each of them", arguments: Shell.allCases)
    func common(shell: Shell) {
        let script = Completions.script(for: shell, program: "x", commands: [SampleCommands.version], common: SampleCommands.common)
        let without = Completions.script(for: shell, program: "x", commands: [SampleCommands.version])
        #expect(script.contains("as-of") && script.contains("markdown"))
        #expect(!without.contains("as-of"))
    }

    @Test("a choice that a shell would read more into is left out, a plain one kept", arguments: Shell.allCases)
    func harmlessChoices(shell: Shell) {
        let option = OptionSpec(name: "kind", valueName: "KIND", choices: ["plain-1.0", "$(id)", "a b", "it's"])
        let script = Completions.script(for: shell, program: "x", commands: [CommandSpec(name: "list", options: [option])])
        #expect(script.contains("plain-1.0"))
        for choice in ["$(id)", "a b", "it's"] { #expect(!script.contains(choice)) }
    }

    @Test("bash completes commands, options and choices")
    func bash() {
        let script = Completions.script(for: .bash, program: "gcm-ledger", commands: SampleCommands.all)
        #expect(
            script == #"""
                # gcm-ledger: completion for bash
                _gcm_ledger() {
                    local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" command='' word words=''
                    if [[ $current == '=' ]]; then current=''
                    elif [[ $previous == '=' ]]; then previous="${COMP_WORDS[COMP_CWORD-2]}"; fi
                    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                        case "$word" in
                        record|list|version) command="$word"; break ;;
                        esac
                    done
                    case "$command $previous" in
                        'list --format') words='text markdown csv json' ;;
                    esac
                    if [[ -z $words && ( -z $command || $current == -* ) ]]; then
                        case "$command" in
                        '') words='record list version' ;;
                        record) words='--on --help' ;;
                        list) words='--state --objective-of-the-compact --count --as-of --format --help' ;;
                        version) words='--help' ;;
                        esac
                    fi
                    COMPREPLY=($(compgen -W "$words" -- "$current"))
                }
                complete -o default -F _gcm_ledger gcm-ledger

                """#)
    }

    @Test("zsh also says what they are, with its special characters escaped")
    func zsh() {
        let option = OptionSpec(name: "by", valueName: "WHO", help: "whose [State's]: \\", isRepeatable: true)
        let command = CommandSpec(name: "list", summary: "what's recorded", options: [option, SampleCommands.format])
        #expect(
            Completions.script(for: .zsh, program: "gcm-ledger", commands: [command]) == #"""
                #compdef gcm-ledger
                # gcm-ledger: completion for zsh
                _gcm-ledger() {
                    local command='' word
                    local -a commands
                    for word in "${(@)words[2,CURRENT-1]}"; do
                        case "$word" in
                        (list) command="$word"; break ;;
                        esac
                    done
                    case "$command" in
                    ('')
                        commands=(
                            'list:what'\''s recorded'
                        )
                        _describe command commands ;;
                    (list)
                        _arguments \
                            '*--by=[whose \[State'\''s\]\: \\]:WHO:_files' \
                            '--format=[how the answer is written]:FORMAT:(text markdown csv json)' \
                            '--help[show help]' '*:file:_files' ;;
                    esac
                }
                if [[ "${funcstack[1]}" == '_gcm-ledger' ]]; then _gcm-ledger "$@"; else compdef _gcm-ledger gcm-ledger; fi

                """#)
    }

    @Test("fish also says what they are, with its special characters escaped")
    func fish() {
        let option = OptionSpec(name: "by", valueName: "WHO", help: "whose State's \\")
        let form = OptionSpec(name: "form", valueName: "FORM", help: "written how", choices: ["long", "short"])
        let command = CommandSpec(name: "list", summary: "what's recorded", options: [option, form])
        #expect(
            Completions.script(for: .fish, program: "gcm-ledger", commands: [command]) == #"""
                # gcm-ledger: completion for fish
                complete -c gcm-ledger -n 'not __fish_seen_subcommand_from list' -f -a list -d 'what\'s recorded'
                complete -c gcm-ledger -n '__fish_seen_subcommand_from list' -l by -r -d 'whose State\'s \\'
                complete -c gcm-ledger -n '__fish_seen_subcommand_from list' -l form -x -a 'long short' -d 'written how'
                complete -c gcm-ledger -s h -l help -d 'show help'

                """#)
    }
}
