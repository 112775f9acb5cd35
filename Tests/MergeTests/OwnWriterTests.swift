import Commands
import DeskTesting
import Files
import Messages
import Testing

@Suite("This copy's own writer in another copy")
struct OwnWriterTests {
    /// Lisbon, and a copy of it that went on with lisbon's writer.
    private func twins(_ body: (_ lisbon: Desk, _ twin: Desk) throws -> Void) throws {
        try Desk.two { lisbon, _ in
            let twin = try lisbon.copied(to: "twin")
            try twin.done("init", "--writer", "lisbon", "--take-over")
            try twin.publish("x")
            try body(lisbon, twin)
        }
    }

    @Test("Once ceded, the writer is the other copy's, and this one goes on under a new name: the way out that is told")
    func ceded() throws {
        try twins { lisbon, twin in
            #expect(lisbon.run("merge", twin.folder).code == .no)
            try lisbon.done("init", "--writer", "lisbon-2")
            try lisbon.done("merge", twin.folder, "--cede", "lisbon")
            #expect(try lisbon.text(of: "lisbon") == twin.text(of: "lisbon"))
            try lisbon.publish("y")
            try twin.publish("z")
            try lisbon.done("merge", twin.folder)
            try twin.done("merge", lisbon.folder)
            #expect(try lisbon.events() == twin.events())
            #expect(
                lisbon.run("record", "--writer", "lisbon", "document.published", "w", "--on", "2024", "--title", "W").code == .notUnderstood
            )
        }
    }

    @Test("A dry run cedes nothing")
    func dryCede() throws {
        try twins { lisbon, twin in
            let before = try lisbon.everything()
            try lisbon.done("merge", twin.folder, "--cede", "lisbon", "--dry-run")
            #expect(try lisbon.everything() == before)
        }
    }

    @Test("A copied folder, whose writer is bound elsewhere, takes in more of it: the original went on, as it may")
    func copiedFolder() throws {
        try Desk.two { lisbon, _ in
            let backup = try lisbon.copied(to: "backup")
            try lisbon.publish("x")
            try backup.done("merge", lisbon.folder)
            #expect(try backup.text(of: "lisbon") == lisbon.text(of: "lisbon"))
        }
    }

    @Test("What this copy has acknowledged and lost comes back from a copy that has exactly that", arguments: [nil, 0, 1, 2])
    func restored(linesLeft: Int?) throws {
        try Desk.two { lisbon, geneva in
            let whole = try #require(try lisbon.text(of: "lisbon"))
            if let linesLeft {
                let lines = whole.split(separator: "\n").prefix(linesLeft)
                try lisbon.write(lines.map { $0 + "\n" }.joined() + (linesLeft == 2 ? "{\"crc" : ""), of: "lisbon")
            } else {
                try RealFileSystem().remove(lisbon.path(of: "lisbon"))
            }
            #expect(lisbon.run(["log"]).code == .damaged)
            #expect(try lisbon.done("merge", geneva.folder).out.contains("restored"))
            #expect(try lisbon.text(of: "lisbon") == whole)
            try lisbon.publish("after")
        }
    }

    @Test("What was lost does not come back from a copy that has less, other lines, or more than was acknowledged")
    func notRestored() throws {
        try twins { lisbon, twin in
            let short = try #require(try lisbon.text(of: "lisbon"))
            let less = try lisbon.copied(to: "less")
            try RealFileSystem().remove(less.folder + "/.gcm-ledger/heads/lisbon.json")
            try less.write(short.split(separator: "\n").prefix(2).map { $0 + "\n" }.joined(), of: "lisbon")
            // As long as the twin's `x`, so that only the root tells them apart.
            try lisbon.publish("w")
            let lost = short.split(separator: "\n").prefix(1).map { $0 + "\n" }.joined()
            let more = try lisbon.copied(to: "more")
            try more.done("init", "--writer", "lisbon", "--take-over")
            try more.publish("more")
            try lisbon.write(lost, of: "lisbon")
            let before = try lisbon.everything()
            #expect(lisbon.run("merge", twin.folder).code == .damaged)
            #expect(lisbon.run("merge", less.folder).code == .damaged)
            let answer = lisbon.run("merge", more.folder)
            #expect(answer.code == .no)
            #expect(answer.err.contains("4 events here, 5 there"))
            #expect(try lisbon.everything() == before)
        }
    }

    @Test("A writer is ceded to a copy that has it, and said to be; to no other, and not to itself")
    func cededToNobody() throws {
        try twins { lisbon, twin in
            let other = lisbon.beside(twin.path("other"))
            try twin.makeFolder("other")
            try other.done("init", "--writer", "nairobi", "--ledger", other.folder)
            let before = try lisbon.everything()
            let itself = lisbon.run("merge", ".", "--cede", "lisbon")
            #expect(itself.code == .no && itself.err.contains("--cede lisbon: . is this very copy"), "\(itself.err)")
            let nobody = lisbon.run("merge", other.folder, "--cede", "lisbon")
            #expect(nobody.code == .no && nobody.err.contains("the other copy has no event of this writer"), "\(nobody.err)")
            #expect(try lisbon.everything() == before)
            let dry = try lisbon.done("merge", twin.folder, "--cede", "lisbon", "--dry-run")
            #expect(dry.out.contains("The other copy would go on with lisbon, not this one."))
            let told = try lisbon.done("merge", twin.folder, "--cede", "lisbon")
            #expect(told.out.contains("The other copy goes on with lisbon, not this one."), "\(told.out)")
            // The file is there, so that the way back is to take it over.
            let refused = lisbon.run("record", "--writer", "lisbon", "document.published", "w", "--on", "2024", "--title", "W")
            #expect(refused.err.contains("init --writer lisbon --take-over"), "\(refused.err)")
        }
    }
}
