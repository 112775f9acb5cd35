import FileTesting
import Files
import Testing

@Suite("Where the system does not say what it should")
struct MissingWordsTests {
    /// Runs a line of shell with other mounts than everybody's, in which `"$@"` is the program at the ledger; nothing where that is not
    /// allowed.
    private func run(mounting line: String, _ words: [String], _ desk: Desk) throws -> Answer? {
        let answer = try desk.startShell("exec unshare -rm sh -c '\(line) || exit 77; exec \"$@\"' sh \"$@\"", words).waited()
        if answer.end != .exited(77), answer.end != .exited(1) || !answer.err.hasPrefix("unshare:") { return answer }
        print("skipped: nothing can be mounted here: \(answer)")
        return nil
    }

    @Test("A call whose words cannot be had is no call without words: it does nothing, and says so")
    func noWords() throws {
        try Desk.with { desk in
            try desk.open(documents: 1)
            let before = try desk.everything()
            let words = ["record", "document.published", "x", "--on", "2024", "--title", "X"]
            guard let answer = try run(mounting: "mount -t tmpfs none /proc", words, desk) else { return }
            #expect(answer.end == .exited(3))
            #expect(answer.out.isEmpty)
            #expect(
                answer.err.hasPrefix("gcm-ledger: the command line: its words could not be had from the system; nothing was done\n  fix: "))
            #expect(try desk.everything() == before)
        }
    }

    @Test("A call without even the program's name is refused; one with a name and nothing else shows what can be asked")
    func noName() throws {
        try Desk.with { desk in
            let none = try desk.startShell("exec -a '' \"$1\"", program: "bash").waited()
            #expect(none.end == .exited(3))
            #expect(none.out.isEmpty && none.err.contains("nothing was done"), "\(none)")
            let named = try desk.startShell("exec -a gcm \"$1\"", program: "bash").waited()
            #expect(named.isDone && named.out.contains("gcm-ledger help"), "\(named)")
        }
    }

    @Test("A machine that cannot be told from others gets no writer, and records nothing; questions are answered")
    func unknownMachine() throws {
        try Desk.with { desk in
            try desk.open(documents: 2)
            try desk.files.makeFolder(desk.ledger + "/../etc/machine-id")
            let before = try desk.everything()
            let mount = "mount --bind \"$3/../etc\" /etc"
            for words in [["init", "--writer", "porto"], ["record", "document.published", "x", "--on", "2024", "--title", "X"]] {
                guard let answer = try run(mounting: mount, words, desk) else { return }
                #expect(answer.end == .exited(3))
                #expect(
                    answer.err.hasPrefix("gcm-ledger: /etc/machine-id: could not open: Is a directory, and nothing else tells "),
                    "\(answer)")
            }
            #expect(try run(mounting: mount, ["log"], desk)?.isDone == true)
            #expect(try desk.everything() == before)
        }
    }
}
