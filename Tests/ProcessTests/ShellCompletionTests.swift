import Testing

/// The scripts in the shells that they are for: bash 5.2, zsh 5.9 and fish 3.6 of Debian 12 were tried.
@Suite("Completions in a shell")
struct ShellCompletionTests {
    @Test("bash completes commands, options and formats")
    func bash() throws {
        let script = #"""
            "$1" completions bash > "$3/script" && . "$3/script"
            for line in 'gcm-ledger read' 'gcm-ledger list --forma' 'gcm-ledger measure --format j'; do
                COMP_WORDS=($line); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _gcm_ledger; echo "${COMPREPLY[@]}"
            done
            """#
        try Self.check("bash", script, ["readiness", "--formality --format", "json"])
    }

    @Test("fish completes commands, options and formats, each with what it is")
    func fish() throws {
        let script = #"""
            $argv[2] completions fish | source
            for line in 'gcm-ledger read' 'gcm-ledger list --formal' 'gcm-ledger measure --format j'
                complete -C $line | string split -f 1 \t
            end
            """#
        try Self.check("fish", script, ["readiness", "--formality", "json"])
    }

    @Test("zsh reads its script without a fault")
    func zsh() throws {
        try Self.check(
            "zsh", #""$1" completions zsh > "$3/_gcm-ledger" && zsh -fn "$3/_gcm-ledger" && head -1 "$3/_gcm-ledger""#,
            ["#compdef gcm-ledger"])
    }

    private static func check(_ shell: String, _ script: String, _ lines: [String]) throws {
        try Desk.with { desk in
            guard try desk.startShell("\(shell) --version").waited().isDone else { return print("skipped: there is no \(shell) here") }
            let answer = try desk.startShell(script, program: shell).waited()
            let found = answer.out.split(separator: "\n").map { $0.split(separator: " ").sorted().joined(separator: " ") }
            #expect(found == lines.map { $0.split(separator: " ").sorted().joined(separator: " ") } && answer.err.isEmpty, "\(answer)")
        }
    }
}
