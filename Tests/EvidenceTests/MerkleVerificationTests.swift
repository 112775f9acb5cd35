import Evidence
import Testing

@Suite("Merkle verification")
struct MerkleVerificationTests {
    /// Leaves 0, 1, ... and the roots over the first 0, 1, ... of them.
    static let leafHashes = (0..<34 as Range<UInt8>).map { MerkleTree.leafHash([$0]) }
    static let roots = (0...34).map { MerkleTree.root(Array(leafHashes.prefix($0))) }

    @Test("Every leaf's proof is accepted for that leaf at that place, and for nothing else", arguments: 1...33)
    func inclusion(size: Int) {
        let leafHashes = Array(Self.leafHashes.prefix(size))
        let root = Self.roots[size]
        for index in 0..<size {
            let proof = MerkleTree.inclusionProof(index: index, leafHashes: leafHashes)
            func accepts(_ leafHash: Digest, at place: Int, _ proof: [Digest], _ root: Digest) -> Bool {
                MerkleTree.verifyInclusion(leafHash: leafHash, index: place, size: size, proof: proof, root: root)
            }
            #expect(accepts(leafHashes[index], at: index, proof, root))
            #expect(!accepts(Self.leafHashes[33], at: index, proof, root))
            #expect(!accepts(leafHashes[index], at: index, proof, Self.roots[size + 1]))
            for place in -1...size where place != index { #expect(!accepts(leafHashes[index], at: place, proof, root)) }
        }
    }

    @Test("No leaf's proof is accepted with one hash altered, missing, added or out of place", arguments: 1...33)
    func alteredInclusion(size: Int) {
        let leafHashes = Array(Self.leafHashes.prefix(size))
        for index in 0..<size {
            let proof = MerkleTree.inclusionProof(index: index, leafHashes: leafHashes)
            for altered in AlteredProofs(proof: proof) {
                let isAccepted = MerkleTree.verifyInclusion(
                    leafHash: leafHashes[index], index: index, size: size, proof: altered, root: Self.roots[size])
                #expect(!isAccepted, "leaf \(index) of \(size)")
            }
        }
    }

    @Test("Every earlier tree's proof is accepted for those two roots, and for no others", arguments: 0...33)
    func consistency(newSize: Int) {
        let leafHashes = Array(Self.leafHashes.prefix(newSize))
        let newRoot = Self.roots[newSize]
        for oldSize in 0...newSize {
            let proof = MerkleTree.consistencyProof(oldSize: oldSize, leafHashes: leafHashes)
            func accepts(_ oldRoot: Digest, _ newRoot: Digest) -> Bool {
                MerkleTree.verifyConsistency(oldSize: oldSize, newSize: newSize, oldRoot: oldRoot, newRoot: newRoot, proof: proof)
            }
            #expect(accepts(Self.roots[oldSize], newRoot))
            #expect(!accepts(Self.roots[oldSize + 1], newRoot))
            // Nothing binds the new root when the old tree is empty: every tree extends it.
            #expect(accepts(Self.roots[oldSize], Self.roots[newSize + 1]) == (oldSize == 0 && newSize > 0))
        }
    }

    @Test("No earlier tree's proof is accepted with one hash altered, missing, added or out of place", arguments: 0...33)
    func alteredConsistency(newSize: Int) {
        let leafHashes = Array(Self.leafHashes.prefix(newSize))
        for oldSize in 0...newSize {
            let proof = MerkleTree.consistencyProof(oldSize: oldSize, leafHashes: leafHashes)
            for altered in AlteredProofs(proof: proof) {
                let isAccepted = MerkleTree.verifyConsistency(
                    oldSize: oldSize, newSize: newSize, oldRoot: Self.roots[oldSize], newRoot: Self.roots[newSize], proof: altered)
                #expect(!isAccepted, "\(oldSize) of \(newSize)")
            }
        }
    }

    @Test("A tree whose history was rewritten does not extend the old one", arguments: 1...16)
    func rewritten(oldSize: Int) {
        var leafHashes = Array(Self.leafHashes.prefix(20))
        leafHashes[oldSize - 1] = Self.leafHashes[33]
        let isAccepted = MerkleTree.verifyConsistency(
            oldSize: oldSize, newSize: 20, oldRoot: Self.roots[oldSize], newRoot: MerkleTree.root(leafHashes),
            proof: MerkleTree.consistencyProof(oldSize: oldSize, leafHashes: leafHashes))
        #expect(!isAccepted)
    }

    @Test("A proof is refused for a taller tree, even under the root that it leads to", arguments: 2...33)
    func taller(size: Int) {
        let leafHashes = Array(Self.leafHashes.prefix(size))
        let root = Self.roots[size]
        for index in 0..<size {
            let proof = MerkleTree.inclusionProof(index: index, leafHashes: leafHashes)
            #expect(!MerkleTree.verifyInclusion(leafHash: leafHashes[index], index: index, size: 4 * size, proof: proof, root: root))
        }
        for oldSize in 1..<size {
            let proof = MerkleTree.consistencyProof(oldSize: oldSize, leafHashes: leafHashes)
            let oldRoot = Self.roots[oldSize]
            #expect(!MerkleTree.verifyConsistency(oldSize: oldSize, newSize: 4 * size, oldRoot: oldRoot, newRoot: root, proof: proof))
        }
    }

    @Test("The tree without leaves has the empty root and no other")
    func empty() {
        let (empty, other) = (MerkleTree.emptyRoot, Self.roots[1])
        #expect(MerkleTree.verifyConsistency(oldSize: 0, newSize: 0, oldRoot: empty, newRoot: empty, proof: []))
        #expect(!MerkleTree.verifyConsistency(oldSize: 0, newSize: 0, oldRoot: other, newRoot: other, proof: []))
        #expect(!MerkleTree.verifyConsistency(oldSize: 0, newSize: 1, oldRoot: other, newRoot: other, proof: []))
    }

    @Test("Sizes that no tree can have are refused", arguments: [(-1, 5), (6, 5), (-2, -1), (Int.min, Int.max), (Int.max, Int.max - 1)])
    func impossible(oldSize: Int, newSize: Int) {
        let root = MerkleTree.emptyRoot
        #expect(!MerkleTree.verifyConsistency(oldSize: oldSize, newSize: newSize, oldRoot: root, newRoot: root, proof: []))
        #expect(!MerkleTree.verifyInclusion(leafHash: root, index: oldSize, size: newSize, proof: [], root: root))
    }

    @Test("The largest sizes are answered, not overflowed")
    func largest() {
        let (old, new) = (MerkleTree.leafHash([1]), MerkleTree.leafHash([2]))
        #expect(!MerkleTree.verifyInclusion(leafHash: old, index: Int.max - 1, size: Int.max, proof: [old], root: new))
        #expect(!MerkleTree.verifyConsistency(oldSize: Int.max - 1, newSize: Int.max, oldRoot: old, newRoot: new, proof: [old]))
        #expect(!MerkleTree.verifyConsistency(oldSize: 1 << 62, newSize: Int.max, oldRoot: old, newRoot: new, proof: [old]))
    }
}
