import Evidence
import Testing

@Suite("Proof of inclusion, as a C2SP tlog-proof")
struct InclusionProofTests {
    static let leaves: [[UInt8]] = (0..<9).map { Array("leaf \($0)".utf8) }

    static func checkpointText(_ size: Int, origin: String = "ledger.example/geneva") throws -> String {
        try Checkpoint(origin: origin, size: size, root: MerkleTree.root(leaves[..<size].map { MerkleTree.leafHash($0) })).text
    }

    static func proof(_ index: Int, of size: Int, carriesLeaf: Bool = true) throws -> InclusionProof {
        try InclusionProof(
            index: index, leafHashes: leaves[..<size].map { MerkleTree.leafHash($0) }, leaf: carriesLeaf ? leaves[index] : nil,
            checkpointText: checkpointText(size))
    }

    @Test("Every leaf of every tree is proven, and the text reads back as itself", arguments: 1...9)
    func everyLeaf(size: Int) throws {
        for index in 0..<size {
            let text = try Self.proof(index, of: size).text
            let read = try InclusionProof(parsing: text)
            #expect(read.text == text)
            #expect(read.leaf == Self.leaves[index])
            #expect(read.holds(for: Self.leaves[index]))
            #expect(!read.holds(for: Self.leaves[(index + 1) % 9]))
        }
    }

    @Test("The text is the format's: first line, extra, index, hashes, an empty line, the checkpoint as it was given")
    func form() throws {
        let sibling = MerkleTree.leafHash(Self.leaves[0]).base64
        let checkpoint = try Self.checkpointText(2)
        let proof = try Self.proof(1, of: 2)
        #expect(proof.text == "c2sp.org/tlog-proof@v1\nextra bGVhZiAx\nindex 1\n\(sibling)\n\n\(checkpoint)")
        let bare = try Self.proof(1, of: 2, carriesLeaf: false)
        #expect(bare.text == "c2sp.org/tlog-proof@v1\nindex 1\n\(sibling)\n\n\(checkpoint)")
        let signed = bare.text + "\n— ledger.example/geneva Az3grlgtzPICa5OS\n"
        #expect(try InclusionProof(parsing: signed).text == signed)
    }

    @Test("One hash altered, missing, added or exchanged is refused", arguments: 1...9)
    func altered(size: Int) throws {
        for index in 0..<size {
            let good = try Self.proof(index, of: size)
            let lines = good.hashes.map(\.base64)
            for hashes in AlteredProofs(proof: good.hashes) {
                let old = lines.map { $0 + "\n" }.joined() + "\nledger"
                let text = Self.replacing(old, with: hashes.map { $0.base64 + "\n" }.joined() + "\nledger", in: good.text)
                let read = try InclusionProof(parsing: text)
                #expect(read.hashes == hashes)
                #expect(!read.holds(for: Self.leaves[index]))
            }
        }
    }

    @Test("Leaves of any length travel", arguments: 0...7)
    func extra(count: Int) throws {
        let leaf = [UInt8](patternOf: count)
        let text = try InclusionProof(
            index: 0, leafHashes: [MerkleTree.leafHash(leaf)], leaf: leaf,
            checkpointText: Checkpoint(origin: "a", size: 1, root: MerkleTree.leafHash(leaf)).text
        ).text
        let read = try InclusionProof(parsing: text)
        #expect(read.leaf == leaf)
        #expect(read.holds(for: leaf))
    }

    @Test(
        "What is not of the form is refused, with its line",
        arguments: [
            ("", ProofProblem.unknownFormat("")),
            ("c2sp.org/tlog-proof@v2\nindex 0\n\n", .unknownFormat("c2sp.org/tlog-proof@v2")),
            ("c2sp.org/tlog-proof@v1\nextra !\nindex 0\n\n", .malformedExtra),
            ("c2sp.org/tlog-proof@v1\nextra YQ\nindex 0\n\n", .malformedExtra),
            ("c2sp.org/tlog-proof@v1\nextra YR==\nindex 0\n\n", .malformedExtra),
            ("c2sp.org/tlog-proof@v1\nextra Y===\nindex 0\n\n", .malformedExtra),
            ("c2sp.org/tlog-proof@v1\nindex 00\n\n", .malformedNumber(line: 2)),
            ("c2sp.org/tlog-proof@v1\nindex -1\n\n", .malformedNumber(line: 2)),
            ("c2sp.org/tlog-proof@v1\nindex \n\n", .malformedNumber(line: 2)),
            ("c2sp.org/tlog-proof@v1\nindex 9223372036854775808\n\n", .malformedNumber(line: 2)),
            ("c2sp.org/tlog-proof@v1\nextra YQ==\nold 1\n\n", .malformedNumber(line: 3)),
            ("c2sp.org/tlog-proof@v1\nindex 0\nshort\n\n", .malformedHash(line: 3)),
            ("c2sp.org/tlog-proof@v1\nindex 0\n", .noCheckpoint),
            ("c2sp.org/tlog-proof@v1\nindex 0\n\na\n1\n", .checkpoint(.tooFewLines(count: 2))),
            ("c2sp.org/tlog-proof@v1\nindex 0\n\n", .checkpoint(.noFinalNewline)),
        ])
    func refused(text: String, problem: ProofProblem) {
        #expect(throws: problem) { try InclusionProof(parsing: text) }
    }

    static func replacing(_ old: String, with new: String, in text: String) -> String {
        let (all, part) = (Array(text.utf8), Array(old.utf8))
        for start in all.indices where all[start...].starts(with: part) {
            return String(decoding: all[..<start] + Array(new.utf8) + all[(start + part.count)...], as: UTF8.self)
        }
        return text
    }
}
