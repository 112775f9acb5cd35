import Commands
import DeskTesting
import Files
import Messages
import Testing

@Suite("A forked writer's file, recorded under another writer")
struct RehomeTests {
    static let batch = [
        #"{"id":"b1","type":"document.published","subject":"document/b1","occurred":"2024-01-01","data":{"title":"B1","shade":"blue"}}"#,
        #"{"id":"b2","type":"document.published","subject":"document/b2","occurred":"2024-01-01","data":{"title":"B2"}}"#,
    ]

    /// Lisbon and a twin that both went on with lisbon's writer: `x` here; a batch and a correction in it there.
    private func forked(_ body: (_ lisbon: Desk, _ twin: Desk) throws -> Void) throws {
        try Desk.two { lisbon, _ in
            let twin = try lisbon.copied(to: "twin")
            try twin.done("init", "--writer", "lisbon", "--take-over")
            try lisbon.publish("x")
            try twin.append(Self.batch[0], Self.batch[1])
            try twin.done("correct", "b2", "--title", "B2, mended", "--reason", "A slip.")
            try body(lisbon, twin)
        }
    }

    @Test("Nothing is lost: ids, content, unknown members, batches and corrections are there, under a writer of this copy")
    func nothingIsLost() throws {
        try forked { lisbon, twin in
            let before = try lisbon.text(of: "lisbon")
            let answer = try lisbon.done("merge", twin.folder, "--rehome", "lisbon-b")
            #expect(answer.out.contains("3 events of the other copy are recorded under lisbon-b."))
            #expect(try lisbon.text(of: "lisbon") == before)
            let ids = try lisbon.ids()
            #expect(Set(ids).isSuperset(of: ["plan", "report", "x", "b1", "b2"]))
            #expect(ids.count == 6)
            let text = try #require(try lisbon.text(of: "lisbon-b"))
            #expect(text.contains(#""shade":"blue""#))
            #expect(text.contains(#""batch":"1/2""#) && text.contains(#""batch":"2/2""#))
            #expect(text.contains(/"origin":"gcm-ledger\/lisbon-b\/[0-9a-hjkmnp-tv-z]{10}"/), "its origin is no other file's")
            #expect(try lisbon.done("list", "documents").out.contains("B2, mended"))
            try lisbon.done("check")
        }
    }

    @Test("What a clock far ahead recorded there is recorded now, in its order")
    func clockAhead() throws {
        try Desk.two { lisbon, _ in
            let twin = try lisbon.copied(to: "twin")
            try twin.done("init", "--writer", "lisbon", "--take-over")
            try lisbon.publish("x")
            try twin.ahead(hours: 5).append(Self.batch[0], Self.batch[1])
            try twin.ahead(hours: 5).done("correct", "b2", "--title", "B2, mended", "--reason", "A slip.")
            try lisbon.done("merge", twin.folder, "--rehome", "lisbon-b")
            #expect(try lisbon.done("list", "documents").out.contains("B2, mended"))
            try lisbon.done("check")
            try lisbon.done("record", "document.published", "y", "--on", "2024", "--title", "Y", "--writer", "lisbon-b")
        }
    }

    @Test("Done again, it changes nothing")
    func again() throws {
        try forked { lisbon, twin in
            try lisbon.done("merge", twin.folder, "--rehome", "lisbon-b")
            let before = try lisbon.everything()
            #expect(try lisbon.done("merge", twin.folder, "--rehome", "lisbon-b").out.contains("Nothing was written."))
            #expect(try lisbon.everything() == before)
        }
    }

    @Test("What the other copy records later comes after, also where this copy goes on with the same writer")
    func later() throws {
        try forked { lisbon, twin in
            try lisbon.done("merge", twin.folder, "--rehome", "lisbon-b")
            try lisbon.done("record", "document.published", "y", "--on", "2024", "--title", "Y", "--writer", "lisbon-b", "--id", "y")
            try twin.publish("z")
            let answer = try lisbon.done("merge", twin.folder, "--rehome", "lisbon-b")
            #expect(answer.out.contains("1 event of the other copy is recorded under lisbon-b."))
            #expect(try lisbon.ids().suffix(2) == ["y", "z"])
        }
    }

    @Test("Rehomed on both sides, the copies have the same events")
    func bothSides() throws {
        try forked { lisbon, twin in
            try lisbon.done("merge", twin.folder, "--rehome", "lisbon-b")
            try twin.done("merge", lisbon.folder, "--rehome", "lisbon-c")
            try lisbon.done("merge", twin.folder, "--rehome", "lisbon-b")
            #expect(try Set(lisbon.ids()) == Set(twin.ids()))
            let question = ["list", "documents", "--format", "csv"]
            #expect(lisbon.run(question).out == twin.run(question).out)
        }
    }

    @Test("Two offices that began under one name: the opening stays with its file, the events come over")
    func sameName() throws {
        try Desk.withOffices { office in
            let (one, other) = (try office("one"), try office("other"))
            try one.done("init", "--writer", "lisbon")
            try one.publish("a")
            try other.done("init", "--writer", "lisbon")
            try other.publish("b")
            try one.done("merge", other.folder, "--rehome", "lisbon-2")
            #expect(try one.ids() == ["a", "b"])
        }
    }

    @Test("Under a writer that another copy has, nothing is recorded", arguments: [true, false])
    func othersWriter(isHere: Bool) throws {
        try forked { lisbon, twin in
            try twin.done("init", "--writer", "oslo")
            if isHere {
                let oslo = try #require(try twin.text(of: "oslo"))
                try lisbon.write(oslo, of: "oslo")
            }
            let before = try lisbon.everything()
            let answer = lisbon.run("merge", twin.folder, "--rehome", "oslo")
            #expect(answer.code == .notUnderstood)
            #expect(answer.err.contains("choose another name"))
            #expect(try lisbon.everything() == before)
        }
    }

    @Test("An id that stands in the file already, with other content, is recorded under a writer that has it not", arguments: [1, 2])
    func idTaken(forks: Int) throws {
        try Desk.two { lisbon, _ in
            let twins = try (1...forks).map { number in
                let twin = try lisbon.copied(to: "twin-\(number)")
                try twin.done("init", "--writer", "lisbon", "--take-over")
                try twin.publish("same", title: "As twin \(number) has it")
                return twin
            }
            try lisbon.publish(forks == 1 ? "same" : "another")
            for twin in twins.dropLast() { try lisbon.done("merge", twin.folder, "--rehome", "lisbon-b") }
            let before = try lisbon.everything()
            let last = try #require(twins.last)
            let answer = lisbon.run("merge", last.folder, "--rehome", forks == 1 ? "lisbon" : "lisbon-b")
            #expect(answer.code == .no)
            #expect(answer.err.contains("holds an event same with other content"), "\(answer)")
            #expect(try lisbon.everything() == before)
            try lisbon.done("merge", last.folder, "--rehome", "lisbon-c")
            try lisbon.done("verify")
            #expect(lisbon.run(["check"]).err.contains("same"), "both are there, and one of them counts")
        }
    }

    @Test("A dry run begins no writer")
    func dryRun() throws {
        try forked { lisbon, twin in
            let before = try lisbon.everything()
            #expect(try lisbon.done("merge", twin.folder, "--rehome", "lisbon-b", "--dry-run").out.contains("would be recorded"))
            #expect(try lisbon.everything() == before)
        }
    }

    @Test("Where nothing forked, no writer is begun")
    func quiet() throws {
        try Desk.two { lisbon, geneva in
            try geneva.publish("minutes")
            try lisbon.done("merge", geneva.folder, "--rehome", "lisbon-b")
            #expect(try lisbon.text(of: "lisbon-b") == nil)
        }
    }
}
