import FileTesting
import Files
import Testing

@Suite("Pipes, devices, folders and dead links where a file should be")
struct PlacedThingTests {
    /// Something that stands in the place of a file, and the shell that puts it at `$path`.
    struct Thing: Sendable, CustomStringConvertible {
        var description: String
        var line: String
        var what = "is no file but a pipe, a socket or a device\n  fix: move it away"
    }

    static let things = [
        Thing(description: "a pipe", line: "mkfifo \"$path\""),
        Thing(description: "a link to a pipe", line: "mkfifo \"$path.pipe\"; ln -s \"$path.pipe\" \"$path\""),
        Thing(description: "a link to a device", line: "ln -s /dev/zero \"$path\""),
        Thing(description: "a folder", line: "mkdir \"$path\"", what: "is no file but a folder\n  fix: move it away"),
        Thing(
            description: "a dead link", line: "ln -s nowhere \"$path\"",
            what: "is a link that leads nowhere\n  fix: put back what it leads to"),
    ]

    /// What would hang is ended, and fails its test.
    private static let patience = ["timeout", "60"]

    private func put(_ thing: Thing, at path: String, _ desk: Desk) throws {
        let answer = try desk.startShell("path=$3/\(path); mkdir -p \"${path%/*}\"; \(thing.line)").waited()
        try #require(answer.isDone, "\(answer)")
    }

    @Test("In events/, every command tells it at once, by what it is, and says what to do; none waits for it", arguments: things)
    func inEvents(_ thing: Thing) throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("append", "-", input: Desk.forum)
            try put(thing, at: "events/x.jsonl", desk)
            var tries = 0
            for words in Desk.questions + [
                ["append", "-"], ["checkpoint"], ["pack", desk.ledger + "/../w.pack"],
            ] {
                let answer = try desk.start(words, input: Desk.document("new"), under: Self.patience).waited()
                #expect(answer.end == .exited(3), "\(words): \(answer)")
                #expect(answer.err.contains("events/x.jsonl: \(thing.what)"), "\(words): \(answer)")
                tries += 1
            }
            #expect(tries == 14)
            // A new writer goes on beside whatever stands there.
            try desk.done("init", "--writer", "y", under: Self.patience)
            _ = try desk.startShell("rm \"$3/events/y.jsonl\" \"$3\"/.gcm-ledger/*/y.json; rm -r \"$3/../state\"").waited()
            _ = try desk.startShell("rm -r \"$3/events/x.jsonl\"").waited()
            try desk.done("verify")
            #expect(try !desk.done("log").out.contains("new"))
        }
    }

    @Test("Looking at every byte tells it once, and goes on to what is broken in the others", arguments: things)
    func verifyGoesOn(_ thing: Thing) throws {
        try Desk.with { desk in
            try desk.open()
            try put(thing, at: "events/a.jsonl", desk)
            try put(thing, at: "events/x.jsonl", desk)
            try put(thing, at: "Snapshots/f.lisbon.checkpoint", desk)
            _ = try desk.startShell("sed -i 3d \"$3/events/lisbon.jsonl\"").waited()
            let answer = try desk.run("verify", under: Self.patience)
            #expect(answer.end == .exited(3), "\(answer)")
            for path in ["events/a.jsonl", "events/x.jsonl", "Snapshots/f.lisbon.checkpoint"] {
                #expect(answer.err.split(separator: "\n").count { $0.contains("\(path): is ") } == 1, "\(answer)")
            }
            #expect(answer.err.contains("events/lisbon.jsonl, line 3: damaged: "), "\(answer)")
            let said = ["a: checked to 0, witnessed to 0; could not be read", "lisbon: checked to 2, witnessed to 0; damaged"]
            for line in said { #expect(answer.out.contains(line), "\(answer)") }
        }
    }

    @Test("In the place of a head, of a checkpoint, or in another copy that is merged", arguments: things)
    func elsewhere(_ thing: Thing) throws {
        try Desk.with { desk in
            try desk.open()
            try put(thing, at: "other/events/x.jsonl", desk)
            let merge = try desk.run("merge", desk.ledger + "/other", under: Self.patience)
            #expect(merge.end == .exited(3) && merge.err.contains("other/events/x.jsonl: is "), "\(merge)")
            _ = try desk.startShell("rm \"$3/.gcm-ledger/heads/lisbon.json\"").waited()
            try put(thing, at: ".gcm-ledger/heads/lisbon.json", desk)
            let isDead = thing.description == "a dead link"
            let answer = try desk.run("verify", under: Self.patience)
            #expect(answer.end == .exited(isDead ? 1 : 3) && answer.err.contains("heads/lisbon.json: "), "\(answer)")
        }
    }

    @Test("What a user names may be a pipe: a file to append, a basis, a checkpoint, a proof")
    func named() throws {
        try Desk.with { desk in
            try desk.open()
            let lines = [
                "cat | timeout 60 \"$@\" append /dev/stdin", "mkfifo p; cat >p & timeout 60 \"$@\" append p --dry-run; wait",
                "timeout 60 \"$@\" checkpoint >c; cat c | timeout 60 \"$@\" prove d1 --checkpoint /dev/stdin >proof",
                "cat proof | timeout 60 \"$@\" verify --proof /dev/stdin --checkpoint c",
                "timeout 60 \"$@\" log --format json >j; cat j | timeout 60 \"$@\" log --basis /dev/stdin",
            ]
            for line in lines {
                let answer = try desk.startShell("cd \"$3\"; " + line, input: Desk.document("piped")).waited()
                #expect(answer.isDone, "\(line): \(answer)")
            }
            #expect(try desk.done("log").out.contains("piped"))
            let link = try desk.startShell("cd \"$3/events\"; mv lisbon.jsonl ../kept; ln -s ../kept lisbon.jsonl").waited()
            #expect(link.isDone)
            try desk.done("verify")
            try desk.done("append", "-", input: Desk.document("through-a-link"))
        }
    }

    @Test("A file that this user may not read is told, and the others are looked at")
    func denied() throws {
        try Desk.with { desk in
            try desk.open()
            let isRoot = Machine.userID == 0
            let other = isRoot ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
            guard let child = try? desk.start(["version"], under: other), let answer = try? child.waited(), answer.isDone else {
                return print("skipped: nobody else (setpriv to 65534) can run the program here")
            }
            _ = try desk.startShell("cd \"$3/events\"; cp lisbon.jsonl x.jsonl; chmod 0 x.jsonl; sed -i 3d lisbon.jsonl").waited()
            let verified = try desk.run("verify", under: other)
            #expect(verified.end == .exited(3))
            #expect(verified.err.contains("events/x.jsonl: could not open: Permission denied\n  fix: ask whoever owns it"), "\(verified)")
            #expect(verified.err.contains("events/lisbon.jsonl, line 3: damaged: "), "\(verified)")
            #expect(try desk.run("log", under: other).end == .exited(3))
        }
    }
}
