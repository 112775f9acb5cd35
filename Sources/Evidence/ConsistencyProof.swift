/// That a tree extends an older one, with both checkpoints.
///
/// In form a tlog-proof with `old` in place of `index`; from that line on it is the body of a C2SP tlog-witness `add-checkpoint` request.
/// The older checkpoint travels in `extra`.
package struct ConsistencyProof: Sendable {
    /// The first line of the format.
    package static let header = "gcm-ledger/consistency-proof@v1"

    package let old: Checkpoint
    package let new: Checkpoint
    /// RFC 6962, section 2.1.2.
    package let hashes: [Digest]
    private let oldText: String
    private let newText: String

    /// The proof between two checkpoints of one file; `leafHashes` are those of the newer tree, which is not the smaller one.
    package init(oldText: String, newText: String, leafHashes: [Digest]) throws(CheckpointProblem) {
        old = try Checkpoint(parsing: oldText)
        new = try Checkpoint(parsing: newText)
        hashes = MerkleTree.consistencyProof(oldSize: old.size, leafHashes: leafHashes)
        self.oldText = oldText
        self.newText = newText
    }

    package init(parsing text: String) throws(ProofProblem) {
        let parts = try ProofText(parsing: text, header: Self.header, word: "old")
        guard let extra = parts.extra, let older = String(validating: extra, as: UTF8.self) else { throw .malformedExtra }
        do throws(CheckpointProblem) {
            old = try Checkpoint(parsing: older)
        } catch {
            throw .oldCheckpoint(error)
        }
        do throws(CheckpointProblem) {
            new = try Checkpoint(parsing: parts.checkpoint)
        } catch {
            throw .checkpoint(error)
        }
        guard old.size == parts.number else { throw .malformedNumber(line: 3) }
        hashes = parts.hashes
        oldText = older
        newText = parts.checkpoint
    }

    package var text: String {
        ProofText(header: Self.header, extra: Array(oldText.utf8), number: old.size, hashes: hashes, checkpoint: newText).text("old")
    }

    /// Whether the newer tree extends the older one under the same origin.
    package var holds: Bool {
        old.origin.utf8.elementsEqual(new.origin.utf8)
            && MerkleTree.verifyConsistency(oldSize: old.size, newSize: new.size, oldRoot: old.root, newRoot: new.root, proof: hashes)
    }
}
