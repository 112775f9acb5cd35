import Commands
import Evidence
import Testing

@Suite("prove --since with --checkpoint: growth between two given checkpoints")
struct ProveBetweenTests {
    private static let signature = "\n\u{2014} gcm-ledger/lisbon Az3grlgtzPICa5OS\n"

    /// A ledger of two writers that has grown three times: `old`, `middle` (signed) and `now` are checkpoints of lisbon's file.
    private func with(_ body: (Desk) throws -> Void) throws {
        try Desk.withLedger(of: 4) { desk in
            func keep(_ name: String, _ more: String = "") throws {
                try desk.write(Array((desk.says("checkpoint", "--writer", "lisbon").output + more).utf8), name)
            }
            try keep("old")
            try desk.append(["e1", "e2"])
            try keep("middle", Self.signature)
            try desk.append(["e3"])
            try keep("now")
            try desk.begin("bonn")
            try desk.write(Array(desk.says("checkpoint", "--writer", "bonn").output.utf8), "bonn")
            try body(desk)
        }
    }

    @Test("The newer side is the given checkpoint as it is, signatures included, whatever the ledger has since")
    func between() throws {
        try with { desk in
            let proof = desk.says("prove", "--since", "old", "--checkpoint", "middle")
            #expect(proof.code == .done && proof.errors.isEmpty)
            let middle = String(decoding: try desk.bytes("middle"), as: UTF8.self)
            #expect(proof.output.hasSuffix("\n\n" + middle))
            let answer = desk.says("verify", "--proof", "-", "--checkpoint", "old", "--checkpoint", "middle", input: proof.output)
            #expect(answer.code == .done)
            #expect(answer.output.hasPrefix("The 7 events under gcm-ledger/lisbon, root "))
            #expect(answer.output.contains("begin with the 5 under root "))
            #expect(desk.says("verify", "--proof", "-", "--checkpoint", "now", input: proof.output).code == .no)
        }
    }

    @Test("Each checkpoint leads to itself and to any that is not older")
    func every() throws {
        try with { desk in
            for (since, until) in [("old", "old"), ("old", "now"), ("middle", "middle"), ("middle", "now"), ("now", "now")] {
                let proof = desk.says("prove", "--since", since, "--checkpoint", until)
                #expect(proof.code == .done, "\(proof.errors)")
                let answer = desk.says("verify", "--proof", "-", "--checkpoint", since, "--checkpoint", until, input: proof.output)
                #expect(answer.code == .done, "\(answer.errors)")
            }
            #expect(desk.says("prove", "--since", "old", "--checkpoint", "now").output == desk.says("prove", "--since", "old").output)
        }
    }

    @Test("A checkpoint of another file, an older one, and one of other events are each refused as that")
    func misuse() throws {
        try with { desk in
            let other = try Checkpoint(origin: "gcm-ledger/lisbon", size: 6, root: MerkleTree.emptyRoot).text
            try desk.write(Array(other.utf8), "other")
            let longer = try Checkpoint(origin: "gcm-ledger/lisbon", size: 99, root: MerkleTree.emptyRoot).text
            try desk.write(Array(longer.utf8), "longer")
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
                let answer = desk.says("prove", "--since", since, "--checkpoint", checkpoint)
                #expect(answer.code == code)
                #expect(answer.output.isEmpty)
                #expect(answer.errors.contains(sentence), "\(answer.errors)")
            }
        }
    }

    @Test("Where an origin or a root does not fit, it is said that it may be another ledger's")
    func anotherLedger() throws {
        try with { desk in
            let proof = desk.says("prove", "e1").output
            try Desk.withLedger(of: 9) { other in
                try desk.write(Array(other.says("checkpoint").output.utf8), "theirs")
                try desk.write(Array(other.says("prove", "--since", "-", input: other.says("checkpoint").output).output.utf8), "growth")
            }
            // Of the same origin, with other lines.
            let theirs = String(decoding: try desk.bytes("theirs"), as: UTF8.self).replacing("\n10\n", with: "\n8\n")
            try desk.write(Array(theirs.utf8), "theirs")
            try desk.write(Array(theirs.replacing("gcm-ledger/lisbon", with: "gcm-ledger/porto").utf8), "porto")
            try desk.makeFolder("Snapshots")
            for words in [
                ["prove", "--since", "theirs"], ["prove", "--since", "porto"], ["prove", "e1", "--checkpoint", "theirs"],
                ["prove", "e1", "--checkpoint", "porto"], ["verify", "--proof", "-", "--checkpoint", "theirs"],
                ["verify", "--proof", "-", "--checkpoint", "porto"],
            ] {
                let answer = desk.says(words, input: proof)
                #expect(answer.code == .no)
                #expect(answer.errors.contains("or it is another ledger's"), "\(words) \(answer.errors)")
            }
            for name in ["theirs", "porto"] {
                try desk.write(try desk.bytes(name), "Snapshots/a.lisbon.checkpoint")
                let answer = desk.says("verify")
                #expect(answer.code == .no)
                #expect(answer.errors.contains("or it is another ledger's"), "\(answer.errors)")
            }
        }
    }

    @Test("A proof between checkpoints of two origins is refused as that")
    func twoOrigins() throws {
        try with { desk in
            let proof = desk.says("prove", "--since", "old").output
            let answer = desk.says("verify", "--proof", "-", input: proof.replacing("\ngcm-ledger/lisbon\n", with: "\ngcm-ledger/bonn\n"))
            #expect(answer.code == .no)
            #expect(answer.errors.contains("its origin is gcm-ledger/bonn, and that of its older checkpoint is gcm-ledger/lisbon"))
            #expect(answer.errors.contains("or it is another ledger's"))
        }
    }
}
