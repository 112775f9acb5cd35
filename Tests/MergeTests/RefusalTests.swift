import Commands
import DeskTesting
import Files
import Messages
import Testing

@Suite("What a merge refuses, with nothing written")
struct RefusalTests {
    /// A merge in lisbon that is refused, after something was done to the two copies.
    private func refused(
        _ code: ExitCode, _ name: String, saying words: [String] = [], options: [String] = [],
        sourceLocation: SourceLocation = #_sourceLocation, after change: (_ lisbon: Desk, _ geneva: Desk) throws -> String
    ) throws {
        try Desk.two { lisbon, geneva in
            try geneva.publish("minutes")
            let other = try change(lisbon, geneva)
            let before = (try lisbon.everything(), try geneva.everything())
            for dry in [[], ["--dry-run"]] {
                let answer = lisbon.run(["merge", other, "--format", "json"] + options + dry)
                #expect(answer.code == code, "\(answer)", sourceLocation: sourceLocation)
                #expect(answer.err.contains("\"code\": \"\(name)\""), "\(answer)", sourceLocation: sourceLocation)
                for word in words { #expect(answer.err.contains(word), "\(answer)", sourceLocation: sourceLocation) }
                #expect(try lisbon.everything() == before.0, sourceLocation: sourceLocation)
                #expect(try geneva.everything() == before.1, sourceLocation: sourceLocation)
            }
        }
    }

    @Test("A fork, with file, line and both events")
    func fork() throws {
        try refused(.no, "fork", saying: ["events/geneva.jsonl, line 3", "here event x (", "there event y (", "--rehome"]) {
            lisbon, geneva in
            let twin = try geneva.copied(to: "twin")
            try twin.done("init", "--writer", "geneva", "--take-over")
            try twin.publish("x")
            try lisbon.done("merge", twin.folder)
            try geneva.publish("y")
            return geneva.folder
        }
    }

    @Test("Two offices that began under one name")
    func sameName() throws {
        try refused(.no, "fork", saying: ["events/lisbon.jsonl, line 1", "event ledger-lisbon"]) { lisbon, _ in
            let other = try lisbon.copied(to: "other")
            try RealFileSystem().remove(other.path(of: "lisbon"))
            for name in ["heads", "writers"] { try RealFileSystem().remove(other.folder + "/.gcm-ledger/\(name)/lisbon.json") }
            try other.done("init", "--writer", "lisbon")
            return other.folder
        }
    }

    @Test("More of this copy's own writer than this copy ever had")
    func wentOn() throws {
        try refused(.no, "writer-went-on", saying: ["events/lisbon.jsonl", "3 events here, 4 there", "init --writer", "--cede lisbon"]) {
            lisbon, _ in
            let twin = try lisbon.copied(to: "twin")
            try twin.done("init", "--writer", "lisbon", "--take-over")
            try twin.publish("x")
            return twin.folder
        }
    }

    @Test("Damage in the other copy, by file and line")
    func damageThere() throws {
        try refused(.damaged, "damaged", saying: ["geneva/events/lisbon.jsonl, line 2"]) { _, geneva in
            let text = try #require(try geneva.text(of: "lisbon"))
            try geneva.write(text.replacing("The plan", with: "The flan"), of: "lisbon")
            return geneva.folder
        }
    }

    @Test("Damage in this copy, of which the other has less than was acknowledged")
    func damageHere() throws {
        try refused(.damaged, "damaged", saying: ["lisbon/events/lisbon.jsonl, line 2"]) { lisbon, geneva in
            try lisbon.publish("later")
            let text = try #require(try lisbon.text(of: "lisbon"))
            try lisbon.write(text.replacing("The plan", with: "The flan"), of: "lisbon")
            return geneva.folder
        }
    }

    @Test("What is no copy of a ledger")
    func noLedger() throws {
        try refused(.notUnderstood, "no-other-ledger", saying: ["is no copy of a ledger", "merge OTHER"]) { _, _ in "/" }
    }

    @Test("A path where nothing is")
    func missing() throws {
        try refused(.notUnderstood, "no-other-ledger", saying: ["there is no such folder and no such file", "check the path"]) { _, _ in
            "/nowhere/at/all"
        }
    }

    @Test("An empty path, as a variable of the shell leaves that was never set")
    func empty() throws {
        try refused(.notUnderstood, "empty-path", saying: ["OTHER is empty"]) { _, _ in "" }
    }

    @Test("A folder within a copy is not the copy")
    func within() throws {
        try refused(.notUnderstood, "no-other-ledger") { _, geneva in geneva.folder + "/events" }
    }

    @Test("A writer to be ceded that is none of this copy's")
    func cedeUnknown() throws {
        try refused(.notUnderstood, "unknown-writer", options: ["--cede", "geneva"]) { _, geneva in geneva.folder }
    }

    @Test("A writer that cannot be one", arguments: ["", "Geneva", "a/b", "../x"])
    func badRehome(name: String) throws {
        try refused(.notUnderstood, "bad-writer-name", options: ["--rehome", name]) { _, geneva in geneva.folder }
    }

    @Test("While another append holds a lock, here or there", arguments: [true, false])
    func busy(isHere: Bool) throws {
        try Desk.two { lisbon, geneva in
            try geneva.publish("minutes")
            let files = RealFileSystem()
            let lock = try files.open((isHere ? lisbon : geneva).folder + "/.gcm-ledger/lock", for: .reading)
            #expect(try files.lock(lock, waitMilliseconds: 10_000))
            let before = try lisbon.everything()
            let answer = lisbon.run("merge", geneva.folder, "--wait", "0")
            #expect(answer.code == .damaged)
            #expect(try lisbon.everything() == before)
            files.close(lock)
            try lisbon.done("merge", geneva.folder, "--wait", "10")
        }
    }

    @Test("Without a copy it says what it needs")
    func needsOther() throws {
        try Desk.two { lisbon, _ in
            #expect(lisbon.run(["merge"]).code == .notUnderstood)
            #expect(lisbon.run(["pack"]).code == .notUnderstood)
        }
    }
}
