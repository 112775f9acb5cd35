import FileTesting
import Files
import Testing

@Suite("Input that does not end")
struct EndlessInputTests {
    @Test(
        "A batch is refused when it is too large for one, and nothing is recorded",
        arguments: ["yes | \"$@\"", "yes '{' | tr -d '\\n' | \"$@\"", "\"$@\" - </dev/zero", "\"$@\" /dev/zero"])
    func offered(line: String) throws {
        try Desk.with { desk in
            try desk.open(documents: 1)
            let before = try desk.everything()
            let answer = try desk.startShell("set -- timeout 60 \"$@\"; \(line)", ["append"]).waited()
            #expect(answer.end == .exited(1), "\(answer)")
            let place = line.hasSuffix("/dev/zero") && !line.contains("<") ? "/dev/zero" : "standard input"
            let file = place == "/dev/zero" ? place : "-"
            #expect(
                answer.err == """
                    gcm-ledger: \(place): has more than 64 MiB, the most that is taken as one batch; nothing was recorded
                      fix: split it: 'split -C 60M \(file) part-' makes files of whole lines, each of which is then a batch of its own: \
                    'gcm-ledger --ledger \(desk.ledger) append part-aa'

                    """)
            #expect(try desk.everything() == before)
        }
    }

    @Test("A large batch that is split as is said is recorded part by part")
    func split() throws {
        try Desk.with { desk in
            try desk.open(documents: 0)
            try desk.files.replace(desk.ledger + "/../offer", with: Array(Desk.documents(40).utf8))
            let line = "cd \"$3/..\" && split -C 1000 offer part- && for part in part-*; do \"$@\" append \"$part\" || exit; done"
            #expect(try desk.startShell(line).waited().isDone)
            #expect(try desk.done("verify").out.contains("lisbon: checked to 41"))
        }
    }

    @Test(
        "What is given to check or to go by is refused too",
        arguments: [
            (["verify", "--proof", "-"], 1, "standard input: has more than 16 MiB"),
            (["verify", "--proof", "/dev/zero"], 1, "/dev/zero: has more than 16 MiB"),
            (["prove", "d1", "--checkpoint", "-"], 1, "standard input: has more than 16 MiB"),
            (["prove", "--since", "/dev/zero"], 1, "/dev/zero: has more than 16 MiB"),
            (["log", "--basis", "-"], 2, "--basis -: has more than 256 MiB"),
        ] as [([String], Int32, String)])
    func given(words: [String], code: Int32, says: String) throws {
        try Desk.with { desk in
            try desk.open(documents: 1)
            let answer = try desk.startShell("yes | timeout 60 \"$@\"", words).waited()
            #expect(answer.end == .exited(code), "\(answer)")
            #expect(answer.err.hasPrefix("gcm-ledger: \(says)") && answer.err.contains("\n  fix: "), "\(answer)")
        }
    }
}
