import Testing

/// The scripts in the shells that they are for; `Tests/Readers/shells` types into these.
@Suite("Completions in a shell")
struct ShellCompletionTests {
    @Test("bash completes commands, options and formats, those after = and : with what stands before them left out")
    func bash() throws {
        let script = #"""
            "$1" completions bash > "$3/script" && . "$3/script"
            try() {
                COMP_LINE=$1; COMP_POINT=${#1}; shift
                COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _gcm_ledger "$PROGRAM"; echo "${COMPREPLY[@]}"
            }
            PROGRAM=$1
            try 'gcm-ledger read' gcm-ledger read
            try 'gcm-ledger list --forma' gcm-ledger list --forma
            try 'gcm-ledger measure --format j' gcm-ledger measure --format j
            try 'gcm-ledger measure --format=j' gcm-ledger measure --format = j
            try 'gcm-ledger readiness --state=South\ A' gcm-ledger readiness --state = 'South\ A'
            """#
        try Self.check("bash", script, ["readiness", "--formality --format", "json", "json", "South\\ Africa"])
    }

    @Test("fish completes commands, options and formats, each with what it is")
    func fish() throws {
        let script = #"""
            $argv[2] completions fish | source
            for line in 'read' 'list --formal' 'measure --format j' 'readiness --state=South\ A'
                complete -C "$argv[2] $line" | string split -f 1 \t
            end
            """#
        try Self.check("fish", script, ["readiness", "--formality", "json", "--state=South Africa"])
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
