import Commands
import DeskTesting
import Evidence
import Messages
import Testing

@Suite("prove --since with --checkpoint: growth between two given checkpoints")
struct ProveBetweenTests {
    private static let signature = "\n\u{2014} gcm-ledger/lisbon Az3grlgtzPICa5OS\n"

    /// A ledger of two writers that has grown three times: `old`, `middle` (signed) and `now` are checkpoints of lisbon's file.
    private func with(_ body: (Desk) throws -> Void) throws {
        try Desk.withLedger(of: 4) { desk in
            func keep(_ name: String, _ more: String = "") throws {
                try desk.write(Array((desk.run("checkpoint", "--writer", "lisbon").out + more).utf8), to: name)
            }
            try keep("old")
            try desk.append(["e1", "e2"])
            try keep("middle", Self.signature)
            try desk.append(["e3"])
            try keep("now")
            try desk.begin("bonn")
            try desk.write(Array(desk.run("checkpoint", "--writer", "bonn").out.utf8), to: "bonn")
            try body(desk)
        }
    }

    @Test("The newer side is the given checkpoint as it is, signatures included, whatever the ledger has since")
    func between() throws {
        try with { desk in
            let proof = desk.run("prove", "--since", "old", "--checkpoint", "middle")
            #expect(proof.code == .done && proof.err.isEmpty)
            let middle = String(decoding: try desk.bytes("middle"), as: UTF8.self)
            #expect(proof.out.hasSuffix("\n\n" + middle))
            let answer = desk.run("verify", "--proof", "-", "--checkpoint", "old", "--checkpoint", "middle", input: proof.out)
            #expect(answer.code == .done)
            #expect(answer.out.hasPrefix("The 7 events under gcm-ledger/lisbon, root "))
            #expect(answer.out.contains("begin with the 5 under root "))
            #expect(desk.run("verify", "--proof", "-", "--checkpoint", "now", input: proof.out).code == .no)
        }
    }

    @Test("Each checkpoint leads to itself and to any that is not older")
    func every() throws {
        try with { desk in
            for (since, until) in [("old", "old"), ("old", "now"), ("middle", "middle"), ("middle", "now"), ("now", "now")] {
                let proof = desk.run("prove", "--since", since, "--checkpoint", until)
                #expect(proof.code == .done, "\(proof.err)")
                let answer = desk.run("verify", "--proof", "-", "--checkpoint", since, "--checkpoint", until, input: proof.out)
                #expect(answer.code == .done, "\(answer.err)")
            }
            #expect(desk.run("prove", "--since", "old", "--checkpoint", "now").out == desk.run("prove", "--since", "old").out)
        }
    }

    @Test("A checkpoint of another file, an older one, and one of other events are each refused as that")
    func misuse() throws {
        try with { desk in
            let other = try Checkpoint(origin: "gcm-ledger/lisbon", size: 6, root: MerkleTree.emptyRoot).text
            try desk.write(Array(other.utf8), to: "other")
            let longer = try Checkpoint(origin: "gcm-ledger/lisbon", size: 99, root: MerkleTree.emptyRoot).text
            try desk.write(Array(longer.utf8), to: "longer")
            let misuses = [
                (
                    "old", "bonn", ExitCode.no,
                    "bonn: its origin is gcm-ledger/bonn, and that of old is gcm-ledger/lisbon\n  fix: give two checkpoints of one file; "
                        + "or it is another ledger's"
                ),
                (
                    "middle", "old", .no,
                    "old: is older than middle: it tells of 5 events, and that one of 7\n"
                        + "  fix: 'gcm-ledger prove --since old --checkpoint middle'"
                ),
                ("old", "other", .no, "other: the first 6 events of events/lisbon.jsonl have another root\n"),
                ("other", "now", .no, "other: the first 6 events of events/lisbon.jsonl have another root\n"),
                ("old", "longer", .damaged, "8 events are left of 99 that longer witnesses"),
                ("old", "nowhere", .notUnderstood, "nowhere: "),
            ]
            for (since, checkpoint, code, sentence) in misuses {
                let answer = desk.run("prove", "--since", since, "--checkpoint", checkpoint)
                #expect(answer.code == code)
                #expect(answer.out.isEmpty)
                #expect(answer.err.contains(sentence), "\(answer.err)")
            }
        }
    }

    @Test("Where an origin or a root does not fit, it is said that it may be another ledger's")
    func anotherLedger() throws {
        try with { desk in
            let proof = desk.run("prove", "e1").out
            try Desk.withLedger(of: 9) { other in
                try desk.write(Array(other.run(["checkpoint"]).out.utf8), to: "theirs")
                try desk.write(Array(other.run("prove", "--since", "-", input: other.run(["checkpoint"]).out).out.utf8), to: "growth")
            }
            // Of the same origin, with other lines.
            let theirs = String(decoding: try desk.bytes("theirs"), as: UTF8.self).replacing("\n10\n", with: "\n8\n")
            try desk.write(Array(theirs.utf8), to: "theirs")
            try desk.write(Array(theirs.replacing("gcm-ledger/lisbon", with: "gcm-ledger/porto").utf8), to: "porto")
            try desk.makeFolder("Snapshots")
            for words in [
                ["prove", "--since", "theirs"], ["prove", "--since", "porto"], ["prove", "e1", "--checkpoint", "theirs"],
                ["prove", "e1", "--checkpoint", "porto"], ["verify", "--proof", "-", "--checkpoint", "theirs"],
                ["verify", "--proof", "-", "--checkpoint", "porto"],
            ] {
                let answer = desk.run(words, input: proof)
                #expect(answer.code == .no)
                #expect(answer.err.contains("or it is another ledger's"), "\(words) \(answer.err)")
            }
            for name in ["theirs", "porto"] {
                try desk.write(try desk.bytes(name), to: "Snapshots/a.lisbon.checkpoint")
                let answer = desk.run(["verify"])
                #expect(answer.code == .no)
                #expect(answer.err.contains("or it is another ledger's"), "\(answer.err)")
            }
        }
    }

    @Test("A proof between checkpoints of two origins is refused as that")
    func twoOrigins() throws {
        try with { desk in
            let proof = desk.run("prove", "--since", "old").out
            let answer = desk.run("verify", "--proof", "-", input: proof.replacing("\ngcm-ledger/lisbon\n", with: "\ngcm-ledger/bonn\n"))
            #expect(answer.code == .no)
            #expect(answer.err.contains("its origin is gcm-ledger/bonn, and that of its older checkpoint is gcm-ledger/lisbon"))
            #expect(answer.err.contains("or it is another ledger's"))
        }
    }
}
