import Evidence
import Testing

@Suite("Merkle proofs")
struct MerkleProofTests {
    /// Seven leaves and the names that RFC 6962, section 2.1.3, gives to the nodes above them.
    struct Example {
        let leafHashes = (0..<7 as Range<UInt8>).map { MerkleTree.leafHash([$0]) }
        let named: [Digest: Character]

        init() {
            let (a, b, c, d) = (leafHashes[0], leafHashes[1], leafHashes[2], leafHashes[3])
            let (e, f, j) = (leafHashes[4], leafHashes[5], leafHashes[6])
            let (g, h, i) = (MerkleTree.nodeHash(a, b), MerkleTree.nodeHash(c, d), MerkleTree.nodeHash(e, f))
            let (k, l) = (MerkleTree.nodeHash(g, h), MerkleTree.nodeHash(i, j))
            named = Dictionary(uniqueKeysWithValues: zip([a, b, c, d, e, f, g, h, i, j, k, l], "abcdefghijkl"))
        }

        /// The names of the hashes of a proof, in its order; a hash without a name is a question mark.
        func names(of proof: [Digest]) -> String {
            String(proof.map { named[$0] ?? "?" })
        }
    }

    /// By leaf, the names of the hashes of its path.
    static let paths = [(0, "bhl"), (1, "ahl"), (2, "dgl"), (3, "cgl"), (4, "fjk"), (5, "ejk"), (6, "ik")]

    /// By older size, the names of the hashes of the proof.
    static let proofs = [(0, ""), (1, "bhl"), (2, "hl"), (3, "cdgl"), (4, "l"), (5, "efjk"), (6, "ijk"), (7, "")]

    @Test("The RFC's tree of seven leaves gives the RFC's audit paths", arguments: paths)
    func path(index: Int, names: String) {
        let example = Example()
        #expect(example.names(of: MerkleTree.inclusionProof(index: index, leafHashes: example.leafHashes)) == names)
    }

    @Test("The RFC's tree of seven leaves gives the RFC's consistency proofs", arguments: proofs)
    func proof(oldSize: Int, names: String) {
        let example = Example()
        #expect(example.names(of: MerkleTree.consistencyProof(oldSize: oldSize, leafHashes: example.leafHashes)) == names)
    }

    @Test("Every proof is the one that the RFC's recursion defines", arguments: 1...33)
    func defined(size: Int) {
        let leaves = (0..<UInt8(size)).map { [$0, 3 * $0] }
        let leafHashes = leaves.map { MerkleTree.leafHash($0) }
        for index in 0..<size {
            #expect(MerkleTree.inclusionProof(index: index, leafHashes: leafHashes) == DefinedTree.path(index, leaves[...]))
            let proof = MerkleTree.consistencyProof(oldSize: index + 1, leafHashes: leafHashes)
            #expect(proof == DefinedTree.subproof(index + 1, leaves[...], isKnown: true))
        }
    }

    @Test("All proofs up to 33 leaves together are those that another implementation gives")
    func pinned() {
        let leafHashes = (0..<33 as Range<UInt8>).map { MerkleTree.leafHash([$0, 3 * $0]) }
        var (inclusion, consistency) = (SHA256(), SHA256())
        for size in 1...33 {
            let tree = Array(leafHashes.prefix(size))
            for index in 0..<size {
                for hash in MerkleTree.inclusionProof(index: index, leafHashes: tree) { inclusion.update(hash.bytes) }
                for hash in MerkleTree.consistencyProof(oldSize: index + 1, leafHashes: tree) { consistency.update(hash.bytes) }
            }
        }
        #expect(inclusion.finish().hex == "15ec0cbed5b09c19edbe4d500a08e5e9093404b998c45248d447ee76b5acdc83")
        #expect(consistency.finish().hex == "8d42e530afaa274c37aa25c7f4d2eba949b6fd3dd69a9ba8359ae6b56506e169")
    }
}
