/// That a tree extends an older one, with both checkpoints.
///
/// In form a tlog-proof with `old` in place of `index`; from that line on it is the body of a C2SP tlog-witness `add-checkpoint` request.
/// The older checkpoint travels in `extra`.
package struct ConsistencyProof: Sendable {
    /// The first line of the format.
    package static let header = "gcm-ledger/consistency-proof@v1"

    /// The older checkpoint as it was given, with its signatures if it has any.
    package let oldNote: CheckpointNote
    /// The newer checkpoint as it was given.
    package let newNote: CheckpointNote
    /// RFC 6962, section 2.1.2.
    package let hashes: [Digest]

    /// The proof between two checkpoints of one file; `leafHashes` are those of the newer tree, which is not the smaller one.
    package init(oldText: String, newText: String, leafHashes: [Digest]) throws(CheckpointProblem) {
        oldNote = try CheckpointNote(parsing: oldText)
        newNote = try CheckpointNote(parsing: newText)
        hashes = MerkleTree.consistencyProof(oldSize: oldNote.checkpoint.size, leafHashes: leafHashes)
    }

    package init(parsing text: String) throws(ProofProblem) {
        let parts = try ProofText(parsing: text, header: Self.header, word: "old")
        guard let extra = parts.extra, let older = String(validating: extra, as: UTF8.self) else { throw .malformedExtra }
        do throws(CheckpointProblem) {
            oldNote = try CheckpointNote(parsing: older)
        } catch {
            throw .oldCheckpoint(error)
        }
        do throws(CheckpointProblem) {
            newNote = try CheckpointNote(parsing: parts.checkpoint)
        } catch {
            throw .checkpoint(error)
        }
        guard oldNote.checkpoint.size == parts.number else { throw .malformedNumber(line: 3) }
        hashes = parts.hashes
    }

    package var old: Checkpoint { oldNote.checkpoint }
    package var new: Checkpoint { newNote.checkpoint }

    package var text: String {
        ProofText(header: Self.header, extra: Array(oldNote.text.utf8), number: old.size, hashes: hashes, checkpoint: newNote.text).text(
            "old")
    }

    /// Whether both checkpoints have one origin, byte for byte.
    package var isOfOneOrigin: Bool {
        old.origin.utf8.elementsEqual(new.origin.utf8)
    }

    /// Whether the newer tree extends the older one under the same origin.
    package var holds: Bool {
        isOfOneOrigin
            && MerkleTree.verifyConsistency(oldSize: old.size, newSize: new.size, oldRoot: old.root, newRoot: new.root, proof: hashes)
    }
}
