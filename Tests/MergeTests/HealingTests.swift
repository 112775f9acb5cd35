import Commands
import Files
import Testing

@Suite("What another copy brings back")
struct HealingTests {
    /// `lisbon` with a document and a pledge, `geneva` that has taken them in and has one of its own, which lisbon has taken in.
    private func offices(_ body: (_ lisbon: Office, _ geneva: Office) throws -> Void) throws {
        try Office.two { lisbon, geneva in
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
            #expect(lisbon.run("verify").code == .damaged)
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
            #expect(lisbon.run("verify").code == .done)
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
                #expect(lisbon.run("verify").code == .damaged)
                try lisbon.publish("go-on-\(less.utf8.count)")
            }
            try RealFileSystem().remove(lisbon.path(of: "geneva"))
            #expect(try lisbon.done("log").err.contains("has 0 events of 2 that a merge took in here"))
            #expect(lisbon.run("verify").code == .damaged)
            try lisbon.done("merge", geneva.folder)
            #expect(try lisbon.text(of: "geneva") == whole)
            #expect(try lisbon.done("log").err == "")
            #expect(lisbon.run("verify").code == .done)
        }
    }
}
