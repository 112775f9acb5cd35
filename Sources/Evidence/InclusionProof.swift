/// That a leaf stands in a tree at an index: a C2SP tlog-proof.
package struct InclusionProof: Sendable {
    /// The first line of the format.
    package static let header = "c2sp.org/tlog-proof@v1"

    /// From 0.
    package let index: Int
    /// From the leaf's sibling to the root's child (RFC 6962, section 2.1.1).
    package let hashes: [Digest]
    /// The leaf's own bytes, carried along; nothing vouches for them but the check itself.
    package let leaf: [UInt8]?
    /// The checkpoint as it was given, with its signatures if it has any.
    package let note: CheckpointNote

    /// The proof of the leaf at `index`, a position in `leafHashes`; the checkpoint's text is that of the tree over all of them.
    package init(index: Int, leafHashes: [Digest], leaf: [UInt8]?, checkpointText: String) throws(CheckpointProblem) {
        self.index = index
        self.leaf = leaf
        hashes = MerkleTree.inclusionProof(index: index, leafHashes: leafHashes)
        note = try CheckpointNote(parsing: checkpointText)
    }

    package init(parsing text: String) throws(ProofProblem) {
        let parts = try ProofText(parsing: text, header: Self.header, word: "index")
        do throws(CheckpointProblem) {
            note = try CheckpointNote(parsing: parts.checkpoint)
        } catch {
            throw .checkpoint(error)
        }
        index = parts.number
        hashes = parts.hashes
        leaf = parts.extra
    }

    package var checkpoint: Checkpoint { note.checkpoint }

    package var text: String {
        ProofText(header: Self.header, extra: leaf, number: index, hashes: hashes, checkpoint: note.text).text("index")
    }

    /// Whether the leaf of these bytes stands at the index of the tree that the checkpoint names.
    package func holds(for leaf: [UInt8]) -> Bool {
        MerkleTree.verifyInclusion(
            leafHash: MerkleTree.leafHash(leaf), index: index, size: checkpoint.size, proof: hashes, root: checkpoint.root)
    }
}
