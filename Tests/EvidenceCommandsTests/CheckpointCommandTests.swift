import Commands
import DeskTesting
import Evidence
import Messages
import Testing

@Suite("checkpoint")
struct CheckpointCommandTests {
    @Test("The text is origin, size and root, and reads back")
    func text() throws {
        try Desk.withLedger(of: 4) { desk in
            let answer = desk.run(["checkpoint"])
            let checkpoint = try Checkpoint(parsing: answer.out)
            #expect(answer.code == .done)
            #expect(checkpoint.origin == "gcm-ledger/lisbon")
            #expect(checkpoint.size == 5)
            let leaves = try desk.bytes("events/lisbon.jsonl").split(separator: 10).map { MerkleTree.leafHash(Array($0)) }
            #expect(checkpoint.root == MerkleTree.root(leaves))
        }
    }

    @Test("Of several writers each has one; --writer chooses, and knows only files that are there")
    func writers() throws {
        try Desk.withLedger(of: 1) { desk in
            try desk.begin("bonn")
            #expect(desk.run(["checkpoint"]).out.contains("gcm-ledger/lisbon\n2\n"))
            #expect(desk.run("checkpoint", "--writer", "bonn").out.hasPrefix("gcm-ledger/bonn\n1\n"))
            #expect(desk.run("checkpoint", "--writer", "bon").code == .notUnderstood)
            let json = desk.run("checkpoint", "--format", "json").out
            #expect(json.contains(#""origin": "gcm-ledger/bonn""#))
            #expect(json.contains(#""basis""#))
        }
    }

    @Test("Where several are printed, a note says that each belongs in a file of its own, and how; otherwise there is none")
    func ownFiles() throws {
        try Desk.withLedger(of: 1) { desk in
            #expect(desk.run(["checkpoint"]).err.isEmpty)
            try desk.begin("bonn")
            let both = desk.run(["checkpoint"])
            #expect(both.code == .done)
            #expect(
                both.out == desk.run("checkpoint", "--writer", "bonn").out + "\n"
                    + desk.run("checkpoint", "--writer", "lisbon").out)
            #expect(
                both.err == """
                    gcm-ledger: note: checkpoint: these are 2 checkpoints: each belongs in a file of its own
                      fix: 'gcm-ledger checkpoint --writer bonn' or 'gcm-ledger checkpoint --writer lisbon' prints one alone; \
                    'gcm-ledger checkpoint --publish NAME' keeps each as Snapshots/NAME.<writer>.checkpoint

                    """)
            #expect(desk.run("checkpoint", "--writer", "bonn").err.isEmpty)
            #expect(desk.run("checkpoint", "--format", "json").err.isEmpty)
            #expect(!desk.run("checkpoint", "--publish", "w").err.contains("of its own"))
        }
    }

    @Test("Of very many, the note names some")
    func ownFilesOfMany() throws {
        try Desk.with { desk in
            for number in 10..<25 { try desk.begin("w\(number)") }
            let errors = desk.run(["checkpoint"]).err
            #expect(errors.contains("these are 15 checkpoints"))
            #expect(errors.contains("--writer w12'") && !errors.contains("w13"))
        }
    }

    @Test("Publishing keeps the same text; again is harmless, another one is refused and changes nothing")
    func publishing() throws {
        try Desk.withLedger(of: 2) { desk in
            let text = desk.run(["checkpoint"]).out
            let answer = desk.run("checkpoint", "--publish", "review-2024")
            #expect(answer.out == text)
            #expect(try desk.bytes("Snapshots/review-2024.lisbon.checkpoint") == Array(text.utf8))
            #expect(desk.run("checkpoint", "--publish", "review-2024").code == .done)
            try desk.append(["more"])
            let refused = desk.run("checkpoint", "--publish", "review-2024")
            #expect(refused.code == .no)
            #expect(refused.err.contains("holds another checkpoint"))
            #expect(try desk.bytes("Snapshots/review-2024.lisbon.checkpoint") == Array(text.utf8))
        }
    }

    @Test("A name is of a-z 0-9 -", arguments: ["", "A", "a.b", "a/b", "..", "é"])
    func names(name: String) throws {
        try Desk.withLedger(of: 1) { desk in
            #expect(desk.run("checkpoint", "--publish", name).code == .notUnderstood)
            let isPublished = try desk.has("Snapshots")
            #expect(!isPublished)
        }
    }

    @Test("Of a damaged file there is no checkpoint")
    func damaged() throws {
        try Desk.withLedger(of: 2) { desk in
            try desk.write(Array(try desk.bytes("events/lisbon.jsonl").dropFirst()), to: "events/lisbon.jsonl")
            #expect(desk.run("checkpoint", "--publish", "x").code == .damaged)
            let isPublished = try desk.has("Snapshots")
            #expect(!isPublished)
        }
    }
}
