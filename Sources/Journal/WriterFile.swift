package import Evidence

/// One writer's file as it was read: its whole batches.
package struct WriterFile: Sendable {
    package var writer: String
    package var path: String
    package var bytes: [UInt8]
    /// Where each line of a whole batch begins, and where its newline stands.
    package var lines: [Range<Int>]
    /// The bytes of the file that hold whole batches.
    package var wholeBytes: Int
    /// Whether something that is no whole batch follows them: a batch being written, or torn.
    package var hasTail: Bool

    /// The tree over the lines that this copy has acknowledged; nothing where it keeps no head of the file.
    var acknowledged: MerkleFrontier?

    /// How many events there are.
    package var size: Int {
        lines.count
    }

    /// The root of the Merkle tree over the first lines. O(n) hashes.
    package func root(size: Int? = nil) -> Digest {
        frontier(size: size ?? self.size).root
    }

    /// The root over all lines, continued from what this copy has acknowledged: O(n) hashes in the lines beyond.
    package func rootBeyondHead() -> Digest {
        let known = acknowledged.flatMap { $0.size <= size ? $0 : nil }
        return frontier(size: size, from: known ?? MerkleFrontier()).root
    }

    /// The frontier of the tree over the first lines, continued from an earlier one where it is given.
    func frontier(size: Int, from earlier: MerkleFrontier = MerkleFrontier()) -> MerkleFrontier {
        var frontier = earlier
        let span = bytes.span
        for line in lines[min(earlier.size, size)..<size] {
            frontier.append(leaf: span.extracting(line))
        }
        return frontier
    }
}
