import FileTesting
import Files
import Testing

@Suite("The lock of appends, between processes")
struct LockTests {
    private let files = RealFileSystem()

    /// Holds the lock of a desk's ledger while the body runs.
    private func holding(_ desk: Desk, _ body: () throws -> Void) throws {
        let lock = try files.open(desk.lock, for: .updating(create: false))
        defer { files.close(lock) }
        try #require(try files.lock(lock, waitMilliseconds: 10_000))
        try body()
    }

    /// Every command that takes the lock, with what it needs.
    static let writing = [
        ["append", "-"], ["append", "--each"], ["record", "document.published", "x", "--on", "2024", "--title", "X"],
        ["correct", "d1", "--title", "X", "--reason", "r"], ["retract", "d1", "--reason", "r"], ["init", "--writer", "geneva"],
        ["checkpoint"], ["prove", "d1"], ["pack", "/dev/null"],
    ]

    @Test("Whoever writes waits no longer than told, says who else is at work and what to do, and changes nothing", arguments: writing)
    func busy(_ words: [String]) throws {
        try Desk.with { desk in
            try desk.open()
            let before = try desk.everything()
            try holding(desk) {
                for seconds in [0, 1] {
                    let start = ContinuousClock.now
                    let answer = try desk.start(words + ["--wait", "\(seconds)"], input: Desk.document("x")).waited()
                    let took = start.duration(to: .now)
                    #expect(answer.end == .exited(3))
                    let held = seconds == 0 ? "another append holds it" : "another append held it for 1 second"
                    #expect(answer.err.hasPrefix("gcm-ledger: .gcm-ledger/lock: \(held); nothing was written\n  fix: "), "\(answer)")
                    #expect(answer.err.contains("--wait SECONDS"))
                    #expect(answer.err.contains("'kill -CONT PID'"), "what to do about a process that stands still")
                    #expect(took >= .seconds(seconds))
                    // What it takes beyond that is starting and reading, on a machine that has other things to do.
                    #expect(took < .seconds(seconds + 30))
                }
            }
            #expect(try desk.everything() == before)
        }
    }

    @Test("No file of the ledger is taken for a stream that whoever started the program has closed")
    func closedStreams() throws {
        try Desk.with { desk in
            try desk.open()
            let words = ["record", "document.published", "x", "--on", "2024", "--title", "X", "--wait", "3600"]
            try holding(desk) {
                let waiting = try desk.startShell("exec \"$@\" <&- >&- 2>&-", words)
                defer { waiting.child.send(.kill) }
                let (folder, lock) = ("/proc/\(waiting.child.id)/fd", try files.canonicalPath(desk.lock))
                var found: [String] = []
                while found.isEmpty, waiting.child.endIfAny() == nil {
                    found = ((try? files.names(in: folder)) ?? []).filter { (try? files.canonicalPath(folder + "/" + $0)) == lock }
                }
                #expect(!found.isEmpty)
                #expect(Set(found).isDisjoint(with: ["0", "1", "2"]), "\(found)")
            }
        }
    }

    @Test("A waiting append goes on as soon as the lock is free")
    func waits() throws {
        try Desk.with { desk in
            try desk.open()
            var waiting: StartedProgram?
            try holding(desk) {
                waiting = try desk.start(["append", "-", "--wait", "3600"], input: Desk.document("x"))
                Machine.pause(.milliseconds(300))
                #expect(waiting?.child.endIfAny() == nil)
            }
            let answer = try #require(try waiting?.waited())
            #expect(answer.isDone, "\(answer)")
            #expect(answer.out.hasPrefix("Recorded as "))
        }
    }

    @Test("Whoever asks takes no lock: the answer is the same while it is held", arguments: Desk.questions)
    func questions(_ words: [String]) throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("append", "-", input: Desk.forum)
            let whole = words + ["--format", "json"]
            let free = try desk.start(whole).waited()
            #expect(free.isDone, "\(free)")
            let before = try desk.everything()
            try holding(desk) {
                let held = try desk.start(whole).waited()
                #expect(held.end == free.end)
                #expect(held.out == free.out)
            }
            #expect(try desk.everything() == before)
        }
    }

    @Test("An append that stands still is waited for no longer than told; killed, it blocks nobody, and the lock's file stays the same")
    func stopped() throws {
        try Desk.with { desk in
            try desk.open(documents: 200)
            let inode = try #require(try files.status(desk.lock)).inode
            for isKilled in [false, true] {
                let id = isKilled ? "killed" : "resumed"
                guard let stopped = try desk.startStopped(id) else { return print("skipped: /proc/locks shows no locks here") }
                let answer = try desk.run("append", "-", "--wait", "0", "--format", "json", input: Desk.document("other"))
                #expect(answer.end == .exited(3))
                #expect(answer.err.contains(#""code": "busy""#))
                #expect(answer.err.contains("kill -CONT PID"))
                try desk.done("log")
                try desk.done("verify")
                stopped.child.send(isKilled ? .kill : .goOn)
                let end = try stopped.waited().end
                #expect(end == (isKilled ? .killed(signal: 9) : .exited(0)))
                try desk.done("append", "-", "--wait", "0", input: Desk.document("after-\(id)"))
                try desk.done("append", "-", "--wait", "0", input: Desk.document(id))
                #expect(try desk.done("list", "document").out.contains(id))
            }
            #expect(try files.status(desk.lock)?.inode == inode)
            try desk.done("verify")
        }
    }
}

extension Desk {
    fileprivate var lock: String { ledger + "/.gcm-ledger/lock" }

    /// An append of a document that was stopped while it held the lock; nothing where the system does not show who holds locks.
    ///
    /// Each try is another document of that beginning: an append may be over before it is seen to hold the lock.
    fileprivate func startStopped(_ id: String) throws -> StartedProgram? {
        for number in 1...50 {
            let started = try start(["append", "-"], input: Self.document(number == 1 ? id : "\(id)-\(number)"), as: "stopped")
            while started.child.endIfAny() == nil {
                guard try holdsLock(started.child) else { continue }
                started.child.send(.stop)
                Machine.pause(.milliseconds(50))
                if try holdsLock(started.child) { return started }
                started.child.send(.goOn)
            }
        }
        return nil
    }

    /// Whether `/proc/locks` (proc_locks(5)) has a lock of a program.
    private func holdsLock(_ child: ChildProgram) throws -> Bool {
        let lines = String(decoding: try files.contents(of: "/proc/locks") ?? [], as: UTF8.self).split(separator: "\n")
        return lines.contains { $0.contains("FLOCK") && $0.split(separator: " ").contains("\(child.id)") }
    }
}
