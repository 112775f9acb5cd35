import FileTesting
import Files
import Testing

@Suite("Where nothing may be written")
struct ReadOnlyTests {
    private static let advice = "the file system is read-only: asking works, recording needs a copy that can be written"

    /// Asks everything, offers an event, begins a writer, hands out proofs: each as it should be, and nothing changes.
    private func look(at desk: Desk, under wrapper: [String], below folder: String, reason: String, fix: String) throws {
        let before = try desk.everything(below: folder)
        for words in Desk.questions + [["prove", "d2"], ["checkpoint"], ["pack", "/dev/null"]] {
            let answer = try desk.start(words, under: wrapper).waited()
            #expect(answer.isDone && answer.err.isEmpty, "\(words): \(answer)")
            #expect(!answer.out.isEmpty || words == ["check"])
        }
        let offered = try desk.start(["append", "-"], input: Desk.document("x"), under: wrapper).waited()
        #expect(offered.end == .exited(3))
        #expect(
            offered.err
                == "gcm-ledger: \(desk.ledger)/.gcm-ledger/lock: could not open: \(reason); nothing was recorded\n  fix: \(fix)\n")
        let begun = try desk.start(["init", "--writer", "geneva"], under: wrapper).waited()
        #expect(begun.end == .exited(3))
        #expect(begun.err.contains("\(reason); nothing was recorded\n  fix: \(fix)\n"), "\(begun)")
        let tried = try desk.start(["append", "-", "--dry-run"], input: Desk.document("x"), under: wrapper).waited()
        #expect(tried.isDone, "\(tried)")
        #expect(try desk.everything(below: folder) == before)
    }

    @Test("A read-only file system: asking works, whoever writes is told, and nothing changes")
    func readOnlyFileSystem() throws {
        try TinyDisk.with(kilobytes: 1_024) { disk in
            try disk.desk.open(under: disk.inside)
            #expect(try disk.run("append", "-", input: Desk.forum).isDone)
            try disk.makeReadOnly()
            try look(at: disk.desk, under: disk.inside, below: disk.seen, reason: "Read-only file system", fix: Self.advice)
        }
    }

    @Test("Somebody else's ledger: asking works, whoever writes is told, and nothing changes")
    func somebodyElses() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("append", "-", input: Desk.forum)
            let isRoot = Machine.userID == 0
            let other = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
            if isRoot {
                guard let child = try? desk.start(["version"], under: other), let answer = try? child.waited(), answer.isDone else {
                    return print("skipped: nobody else (setpriv to 65534) can run the program here")
                }
            } else {
                _ = try desk.startShell("chmod -R a-w \"$3\"").waited()
            }
            try look(
                at: desk, under: isRoot ? other : [], below: desk.ledger, reason: "Permission denied",
                fix: "ask whoever owns the folder for the right to write it")
            _ = try desk.startShell("chmod -R u+w \"$3\"").waited()
            _ = try desk.startShell("chmod \(isRoot ? "600" : "200") \"$3\"/events/lisbon.jsonl").waited()
            let unread = try desk.start(["log"], under: isRoot ? other : []).waited()
            #expect(unread.end == .exited(3))
            #expect(
                unread.err == "gcm-ledger: \(desk.ledger)/events/lisbon.jsonl: could not open: Permission denied\n"
                    + "  fix: ask whoever owns it for the right to read it\n")
            _ = try desk.startShell("chmod 600 \"$3\"/events/lisbon.jsonl").waited()
            try desk.done("append", "-", input: Desk.document("x"))
        }
    }
}
