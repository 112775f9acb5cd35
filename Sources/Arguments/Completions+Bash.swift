extension Completions {
    /// Load it with `source <(PROGRAM completions bash)`.
    ///
    /// Bash parts words at `=`, `:` and `@` too and puts in only what stands after these; it hands words over as they were typed, quotes
    /// and all, and puts in what it is given as it is. `compopt` came with its version 4.
    static func bash(_ program: String, _ function: String) -> String {
        #"""
        # \#(program): completion for bash
        \#(function)() {
            local rest="${COMP_LINE:0:COMP_POINT}" piece='' before kind word n=-1
            local -a words=()
            for piece in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
                if [[ $n -lt 0 || $rest == [[:space:]]* ]]; then n=$((n + 1)); words[n]=''; fi
                rest="${rest#"${rest%%[![:space:]]*}"}"
                piece="${piece:0:${#rest}}"
                words[n]+="$piece"
                rest="${rest#"$piece"}"
            done
            case "$piece" in [=:@]) piece='' ;; esac
            before="${words[n]%"$piece"}"
            COMPREPLY=()
            {
                IFS= read -r kind
                while IFS=$'\t' read -r word _; do COMPREPLY+=("${word#"$before"}"); done
            } < <("${1/#\~/$HOME}" completions bash -- "${words[@]:1}" 2> /dev/null)
            case "$kind" in
            files) compopt -o default 2> /dev/null ;;
            folders) compopt -o dirnames 2> /dev/null ;;
            esac
            case "${#COMPREPLY[@]} ${COMPREPLY[0]}" in '1 '*[/@]) compopt -o nospace 2> /dev/null ;; esac
        }
        complete -F \#(function) \#(program)

        """#
    }
}
