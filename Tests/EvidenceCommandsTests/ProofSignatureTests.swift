import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("Signatures of a proof's checkpoints")
struct ProofSignatureTests {
    private static let one = "\n\u{2014} gcm-ledger/lisbon Az3grlgtzPICa5OS\n"
    private static let two = one + "\u{2014} witness.example/bonn 8npVmf1M\n"
    private static let told = "signature"

    /// A ledger of six events with its checkpoint at five in `old`, at six in `new`; the same are signed once and twice.
    private func with(_ body: (Desk) throws -> Void) throws {
        try Desk.withLedger(of: 4) { desk in
            let old = desk.run(["checkpoint"]).out
            try desk.append(["e1"])
            let new = desk.run(["checkpoint"]).out
            for (name, text) in [("old", old), ("new", new)] {
                try desk.write(Array(text.utf8), to: name)
                try desk.write(Array((text + Self.one).utf8), to: name + "-1")
                try desk.write(Array((text + Self.two).utf8), to: name + "-2")
            }
            try body(desk)
        }
    }

    private func json(_ desk: Desk, _ proof: String) throws -> JSONValue {
        let answer = desk.run("verify", "--proof", "-", "--format", "json", input: proof)
        return try #require(JSONValue(parsing: Array(answer.out.utf8)))
    }

    /// Whether a checkpoint's members say so many signatures, of which none was checked.
    private func says(_ count: Int, _ checkpoint: JSONValue?) -> Bool {
        guard let checkpoint, case .bool(false)? = checkpoint["signaturesChecked"] else { return false }
        return checkpoint["signatures"]?.number == count
    }

    @Test("How many the checkpoint of an event's proof bears is said, and that none was checked here; of none there is no word")
    func ofAnEvent() throws {
        try with { desk in
            for (file, count) in [("new", 0), ("new-1", 1), ("new-2", 2), ("old-2", 2)] {
                let proof = desk.run("prove", "d1", "--checkpoint", file).out
                let answer = desk.run("verify", "--proof", "-", "--checkpoint", file, input: proof)
                #expect(answer.code == .done)
                let size = file.hasPrefix("old") ? 5 : 6
                let signatures = count == 1 ? "1 signature, which was" : "\(count) signatures, which were"
                let sentence = "Its checkpoint of \(size) events bears \(signatures) not checked here: "
                #expect(answer.out.contains(sentence) == (count > 0), "\(answer.out)")
                #expect(answer.out.contains(Self.told) == (count > 0))
                let checkpoint = try #require(try json(desk, proof)["checkpoint"])
                #expect(checkpoint.names == ["origin", "size", "root", "held", "signatures", "signaturesChecked"])
                #expect(says(count, checkpoint))
            }
        }
    }

    @Test("Of a growth it is said of each of both checkpoints")
    func ofAGrowth() throws {
        try with { desk in
            for (old, new) in [(0, 0), (1, 0), (0, 2), (2, 1)] {
                let files = [old == 0 ? "old" : "old-\(old)", new == 0 ? "new" : "new-\(new)"]
                let proof = desk.run("prove", "--since", files[0], "--checkpoint", files[1]).out
                let answer = desk.run("verify", "--proof", "-", input: proof)
                #expect(answer.code == .done)
                #expect(answer.out.contains("of 5 events bears \(old) ") == (old > 0), "\(answer.out)")
                #expect(answer.out.contains("of 6 events bears \(new) ") == (new > 0), "\(answer.out)")
                let value = try json(desk, proof)
                #expect(says(old, value["old"]) && says(new, value["checkpoint"]))
            }
        }
    }

    @Test("A checkpoint that is held is the same with other signatures or with none")
    func held() throws {
        try with { desk in
            let proof = desk.run("prove", "d1", "--checkpoint", "new-1").out
            for file in ["new", "new-1", "new-2"] {
                let answer = desk.run("verify", "--proof", "-", "--checkpoint", file, input: proof)
                #expect(answer.code == .done)
                #expect(answer.out.contains("the one that you hold: \(file)\n"))
                #expect(answer.out.contains("bears 1 signature,"))
            }
        }
    }

    @Test("What stands in the place of signatures and is none is refused, and the line told")
    func malformed() throws {
        try with { desk in
            let proof = desk.run("prove", "d1").out
            for line in ["signed", "- gcm-ledger/lisbon Az3grlgtzPICa5OS", "\u{2014} gcm-ledger/lisbon AAAAAA=="] {
                let answer = desk.run("verify", "--proof", "-", input: proof + "\n" + line + "\n")
                #expect(answer.code == .no)
                #expect(answer.err.contains("its checkpoint: line 5 is no signature: \(line)"), "\(answer.err)")
                #expect(answer.err.contains("U+2014"))
            }
        }
    }
}
