import Commands
import DeskTesting
import Files
import Messages
import Testing

@Suite("Proofs, checked elsewhere with nothing but themselves and a checkpoint")
struct ProofElsewhereTests {
    /// The two kinds of proof: of an event in today's ledger, and that it extends the checkpoint that was published.
    private static let kinds = [["prove", "d5"], ["prove", "--since", "Snapshots/first.lisbon.checkpoint"]]

    /// A proof, with the checkpoints that somebody holds: today's, and for growth also the one that was published before.
    ///
    /// Of a proof of growth that only the older one is held against, the new checkpoint is no more than what it says itself.
    private func with(_ words: [String], _ body: (_ elsewhere: Desk, _ proof: [UInt8]) throws -> Void) throws {
        try Desk.withLedger(of: 8) { desk in
            _ = desk.run("checkpoint", "--publish", "first")
            try desk.append(["e1", "e2", "e3"])
            let proof = desk.run(words)
            try #require(proof.code == .done)
            let today = Array(desk.run(["checkpoint"]).out.utf8)
            let published = try desk.bytes("Snapshots/first.lisbon.checkpoint")
            try Desk.with { elsewhere in
                try elsewhere.write(today, to: "today")
                try elsewhere.write(words.contains("--since") ? published : today, to: "held")
                try body(elsewhere, Array(proof.out.utf8))
            }
        }
    }

    private func check(_ proof: [UInt8], at desk: Desk, _ checkpoint: String) -> Answer {
        desk.run("verify", "--proof", "-", "--checkpoint", checkpoint, input: String(decoding: proof, as: UTF8.self))
    }

    @Test("In an empty folder each holds, against the checkpoint that is held", arguments: kinds)
    func holds(_ words: [String]) throws {
        try with(words) { desk, proof in
            try desk.write(proof, to: "a.tlog-proof")
            for answer in [
                desk.run("verify", "--proof", "a.tlog-proof"), check(proof, at: desk, "held"), check(proof, at: desk, "today"),
            ] {
                #expect(answer.code == .done)
                #expect(answer.err.isEmpty)
            }
            #expect(try RealFileSystem().names(in: desk.folder) == ["a.tlog-proof", "held", "today"], "nothing is written")
            try desk.write(Array("gcm-ledger/lisbon\n9\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n".utf8), to: "held")
            #expect(check(proof, at: desk, "held").code == .no, "another checkpoint is held")
        }
    }

    @Test("With any character altered, or any line missing, doubled or exchanged with another, each is refused", arguments: kinds)
    func altered(_ words: [String]) throws {
        try with(words) { desk, proof in
            var (tries, refused) = (0, 0)
            func offer(_ bytes: [UInt8]) {
                if bytes == proof { return }
                tries += 1
                // A proof whose line is missing altogether cannot be checked.
                let codes = ["held", "today"].map { check(bytes, at: desk, $0).code }
                if codes.contains(.no) || codes == [.notUnderstood, .notUnderstood] { refused += 1 }
            }
            for place in proof.indices {
                for other in [UInt8(ascii: "x"), UInt8(ascii: "1")] {
                    var bad = proof
                    bad[place] = other
                    offer(bad)
                }
            }
            let lines = proof.split(separator: 10, omittingEmptySubsequences: false).map { Array($0) }.dropLast()
            func offer(_ lines: some Sequence<[UInt8]>) {
                offer(Array(lines.map { $0 + [10] }.joined()))
            }
            for index in lines.indices {
                offer(lines[..<index] + lines[(index + 1)...])
                offer(lines[...index] + lines[index...])
                for other in lines.indices[(index + 1)...] {
                    var exchanged = lines
                    exchanged.swapAt(index, other)
                    offer(exchanged)
                }
            }
            print("\(words[1]): \(tries) altered proofs, \(refused) refused")
            #expect(tries > 500)
            #expect(refused == tries)
        }
    }
}
