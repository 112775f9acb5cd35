extension Completions {
    /// Save it as `_PROGRAM` in a folder of `fpath`, or load it with `source <(PROGRAM completions zsh)`.
    static func zsh(_ program: String) -> String {
        #"""
        #compdef \#(program)
        # \#(program): completion for zsh
        _\#(program)() {
            local line kind word
            local -a lines ended open endedShown openShown
            lines=("${(@f)$(${~${(Q)words[1]}} completions zsh -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2> /dev/null)}")
            kind="${lines[1]}"
            for line in "${(@)lines[2,-1]}"; do
                word="${line%%$'\t'*}"
                [[ -n $word ]] || continue
                case "$word" in
                (*[/@]) open+=("$word"); openShown+=("$word  ${line#*$'\t'}") ;;
                (*) ended+=("$word"); endedShown+=("$word  ${line#*$'\t'}") ;;
                esac
            done
            (( ${#ended} )) && compadd -U -l -d endedShown -a ended
            (( ${#open} )) && compadd -U -l -S '' -d openShown -a open
            [[ $PREFIX == --*=* ]] && compset -P 1 '*='
            case "$kind" in
            (files) _files ;;
            (folders) _files -/ ;;
            esac
            (( compstate[nmatches] ))
        }
        if [[ "${funcstack[1]}" == '_\#(program)' ]]; then _\#(program) "$@"; else compdef _\#(program) \#(program); fi

        """#
    }
}
