import Evidence
import Testing

@Suite("Proof of consistency, with both checkpoints")
struct ConsistencyProofTests {
    private func proof(_ old: Int, _ new: Int) throws -> ConsistencyProof {
        try ConsistencyProof(
            oldText: InclusionProofTests.checkpointText(old), newText: InclusionProofTests.checkpointText(new),
            leafHashes: InclusionProofTests.leaves[..<new].map { MerkleTree.leafHash($0) })
    }

    @Test("Every tree is shown to extend every earlier one, and the text reads back as itself", arguments: 1...9)
    func everySize(new: Int) throws {
        for old in 0...new {
            let text = try proof(old, new).text
            let read = try ConsistencyProof(parsing: text)
            #expect(read.text == text)
            #expect(read.holds)
            #expect((read.old.size, read.new.size) == (old, new))
        }
    }

    @Test("One hash altered, missing, added or exchanged is refused", arguments: 2...9)
    func altered(new: Int) throws {
        for old in 1..<new {
            let good = try proof(old, new)
            let lines = good.hashes.map { $0.base64 + "\n" }.joined()
            for hashes in AlteredProofs(proof: good.hashes) {
                let altered = hashes.map { $0.base64 + "\n" }.joined()
                let text = InclusionProofTests.replacing(
                    "old \(old)\n\(lines)\n", with: "old \(old)\n\(altered)\n", in: good.text)
                #expect(text != good.text)
                #expect(try !ConsistencyProof(parsing: text).holds)
            }
        }
    }

    @Test("A tree of another origin extends nothing")
    func otherOrigin() throws {
        let proof = try ConsistencyProof(
            oldText: InclusionProofTests.checkpointText(2), newText: InclusionProofTests.checkpointText(5, origin: "ledger.example/bonn"),
            leafHashes: InclusionProofTests.leaves[..<5].map { MerkleTree.leafHash($0) })
        #expect(!proof.holds)
    }

    @Test("A proof without its older checkpoint, or with one of another size, is refused")
    func older() throws {
        let text = try proof(2, 5).text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(throws: ProofProblem.malformedExtra) { try ConsistencyProof(parsing: ([lines[0]] + lines[2...]).joined(separator: "\n")) }
        let other = InclusionProofTests.replacing("old 2\n", with: "old 3\n", in: text)
        #expect(throws: ProofProblem.malformedNumber(line: 3)) { try ConsistencyProof(parsing: other) }
        let bare = InclusionProofTests.replacing(lines[1], with: "extra YQ==", in: text)
        #expect(throws: ProofProblem.oldCheckpoint(.noFinalNewline)) { try ConsistencyProof(parsing: bare) }
    }
}
