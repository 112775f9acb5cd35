import Commands
import DeskTesting
import Files
import Messages
import Testing

@Suite("What another copy brings back")
struct HealingTests {
    /// `lisbon` with a document and a pledge, `geneva` that has taken them in and has one of its own, which lisbon has taken in.
    private func offices(_ body: (_ lisbon: Desk, _ geneva: Desk) throws -> Void) throws {
        try Desk.two { lisbon, geneva in
            try geneva.publish("minutes")
            try lisbon.done("merge", geneva.folder)
            try body(lisbon, geneva)
        }
    }

    private func damaged(_ text: String) -> String { text.replacing("The ", with: "Thy ") }

    @Test(
        "A damaged file of this copy's own, of another copy's, or both, are whole again, and the broken ones are kept",
        arguments: [
            ["lisbon"], ["geneva"], ["lisbon", "geneva"],
        ])
    func healed(_ writers: [String]) throws {
        try offices { lisbon, geneva in
            let good = try lisbon.events()
            var broken: [String] = []
            for writer in writers {
                broken.append(damaged(try #require(try lisbon.text(of: writer))))
                try lisbon.write(broken.last ?? "", of: writer)
            }
            #expect(lisbon.run(["verify"]).code == .damaged)
            let answer = try lisbon.done("merge", geneva.folder)
            for writer in writers {
                #expect(answer.err.contains("events/\(writer).jsonl: was damaged in line 2, and is whole again"), "\(answer)")
            }
            #expect(answer.out.contains("restored"))
            #expect(try lisbon.events() == good)
            let files = RealFileSystem()
            let kept = try files.names(in: lisbon.folder + "/.gcm-ledger/torn").map { name in
                String(decoding: try files.contents(of: lisbon.folder + "/.gcm-ledger/torn/" + name) ?? [], as: UTF8.self)
            }
            #expect(Set(kept) == Set(broken))
            #expect(lisbon.run(["verify"]).code == .done)
            try lisbon.publish("next")
            #expect(try lisbon.done("merge", geneva.folder).err == "")
        }
    }

    @Test("In a fresh clone a published checkpoint says which bytes are right")
    func byCheckpoint() throws {
        try offices { lisbon, geneva in
            try lisbon.done("checkpoint", "--publish", "spring")
            try RealFileSystem().makeFolder(lisbon.folder + "/moved")
            try RealFileSystem().rename(lisbon.folder + "/.gcm-ledger", to: lisbon.folder + "/moved/.gcm-ledger")
            let good = try lisbon.events()
            let text = damaged(try #require(try lisbon.text(of: "geneva")))
            try lisbon.write(text, of: "geneva")
            #expect(lisbon.run("merge", geneva.folder, "--dry-run").code == .done)
            #expect(try lisbon.text(of: "geneva") == text)
            try lisbon.done("merge", geneva.folder)
            #expect(try lisbon.events() == good)
        }
    }

    @Test("Where nobody knows which bytes are right, or the other copy has others, or fewer, nothing is written")
    func notHealed() throws {
        try offices { lisbon, geneva in
            // Nobody knows: no head, no checkpoint.
            let text = damaged(try #require(try lisbon.text(of: "geneva")))
            try lisbon.write(text, of: "geneva")
            try RealFileSystem().remove(lisbon.folder + "/.gcm-ledger/heads/geneva.json")
            let unknown = lisbon.run("merge", geneva.folder)
            #expect(unknown.code == .damaged && unknown.err.contains("events/geneva.jsonl, line 2: damaged"), "\(unknown)")
            #expect(try lisbon.text(of: "geneva") == text)
        }
        try offices { lisbon, geneva in
            // The other copy has fewer than this one has acknowledged.
            try lisbon.publish("later")
            let text = damaged(try #require(try lisbon.text(of: "lisbon")))
            try lisbon.write(text, of: "lisbon")
            #expect(lisbon.run("merge", geneva.folder).code == .damaged)
            #expect(try lisbon.text(of: "lisbon") == text)
        }
        try offices { lisbon, geneva in
            // The other copy's line is another one, and whole.
            let twin = try lisbon.copied(to: "twin")
            try twin.done("init", "--writer", "lisbon", "--take-over")
            try lisbon.publish("x")
            try twin.publish("y")
            let text = damaged(try #require(try lisbon.text(of: "lisbon")))
            try lisbon.write(text, of: "lisbon")
            #expect(lisbon.run("merge", twin.folder).code == .damaged)
            #expect(try lisbon.text(of: "lisbon") == text)
            _ = geneva
        }
    }

    @Test("A sound line that only the damaged file has is never dropped: by number of bytes it would be another's")
    func onlyHere() throws {
        try offices { lisbon, geneva in
            // Of geneva's file four lines are known here, and a fifth came by git.
            for slug in ["a", "b"] { try geneva.publish(slug) }
            try lisbon.done("merge", geneva.folder)
            let older = try geneva.copied(to: "older")
            try geneva.publish("only-here")
            var lines = try #require(try geneva.text(of: "geneva")).split(separator: "\n", omittingEmptySubsequences: false)
            lines.remove(at: 2)
            let text = lines.joined(separator: "\n")
            try lisbon.write(text, of: "geneva")
            #expect(lisbon.run("merge", older.folder).code == .damaged)
            #expect(try lisbon.text(of: "geneva") == text)
            try lisbon.done("merge", geneva.folder)
            #expect(try lisbon.text(of: "geneva") == geneva.text(of: "geneva"))
        }
    }

    @Test("Lines that git ended in CR LF come back too, and merging an older copy forgets nothing of what was taken in")
    func lineEndings() throws {
        try offices { lisbon, geneva in
            let good = try #require(try lisbon.text(of: "geneva"))
            let older = try geneva.copied(to: "older")
            try geneva.publish("later")
            try lisbon.done("merge", geneva.folder)
            try lisbon.write(good.replacing("\n", with: "\r\n"), of: "geneva")
            #expect(lisbon.run("merge", older.folder).code == .damaged)
            try lisbon.done("merge", geneva.folder)
            #expect(try lisbon.text(of: "geneva") == geneva.text(of: "geneva"))
            try RealFileSystem().remove(lisbon.path(of: "geneva"))
            try lisbon.done("merge", older.folder)
            #expect(try lisbon.done("log").err.contains("has 2 events of 3 that a merge took in here"))
        }
    }

    @Test("An own file that was reset and nobody has whole can be given up, and a new writer goes on")
    func givenUp() throws {
        try offices { lisbon, geneva in
            let lines = try #require(try lisbon.text(of: "lisbon")).split(separator: "\n", omittingEmptySubsequences: false)
            try lisbon.publish("lost")
            try lisbon.write(lines.joined(separator: "\n"), of: "lisbon")
            #expect(lisbon.run(["log"]).code == .damaged)
            try lisbon.done("init", "--writer", "lisbon-2")
            try lisbon.done("merge", geneva.folder, "--cede", "lisbon")
            try lisbon.publish("on")
            #expect(lisbon.run(["verify"]).code == .done)
            #expect(try lisbon.done("log").err == "")
        }
        try offices { lisbon, _ in
            let before = try #require(try lisbon.text(of: "lisbon"))
            try lisbon.publish("lost")
            try lisbon.write(before, of: "lisbon")
            let fix = try #require(lisbon.run(["log"]).err.firstMatch(of: /'rm ([^']*)'/)?.output.1)
            try RealFileSystem().remove(String(fix))
            #expect(lisbon.run(["log"]).code == .done)
        }
    }

    @Test("What one witness says does not outweigh another: a checkpoint of another history brings nothing back")
    func contradictedByTheHead() throws {
        try offices { lisbon, geneva in
            let twin = try lisbon.copied(to: "twin")
            try twin.done("init", "--writer", "lisbon", "--take-over")
            try lisbon.publish("good")
            for slug in ["evil", "evil-2"] { try twin.publish(slug) }
            try twin.done("checkpoint", "--writer", "lisbon", "--publish", "planted")
            let files = RealFileSystem()
            let name = "/Snapshots/planted.lisbon.checkpoint"
            try files.makeFolder(lisbon.folder + "/Snapshots")
            try files.replace(lisbon.folder + name, with: try #require(try files.contents(of: twin.folder + name)))
            let text = damaged(try #require(try lisbon.text(of: "lisbon")))
            try lisbon.write(text, of: "lisbon")
            #expect(lisbon.run("merge", twin.folder).code == .damaged)
            #expect(try lisbon.text(of: "lisbon") == text)
            _ = geneva
        }
    }

    @Test("What was taken in and is gone, cut or another is told by whoever reads and by verify, and a merge brings it back")
    func taken() throws {
        try offices { lisbon, geneva in
            let whole = try #require(try lisbon.text(of: "geneva"))
            let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(try lisbon.done("log").err == "")
            for less in ["", lines[0] + "\n"] {
                try lisbon.write(String(less), of: "geneva")
                let answer = try lisbon.done("log")
                #expect(answer.err.contains("note: "), "\(answer)")
                #expect(answer.err.contains(" of 2 that a merge took in here"), "\(answer)")
                #expect(lisbon.run(["verify"]).code == .damaged)
                try lisbon.publish("go-on-\(less.utf8.count)")
            }
            try RealFileSystem().remove(lisbon.path(of: "geneva"))
            #expect(try lisbon.done("log").err.contains("has 0 events of 2 that a merge took in here"))
            #expect(lisbon.run(["verify"]).code == .damaged)
            try lisbon.done("merge", geneva.folder)
            #expect(try lisbon.text(of: "geneva") == whole)
            #expect(try lisbon.done("log").err == "")
            #expect(lisbon.run(["verify"]).code == .done)
        }
    }
}
