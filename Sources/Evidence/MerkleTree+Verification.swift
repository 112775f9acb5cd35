extension MerkleTree {
    /// Whether `proof` leads from the leaf at `index` to `root` in a tree of `size` leaves (RFC 9162, section 2.1.3.2).
    ///
    /// Only the exact proof is accepted; numbers that no tree can have are answered with `false`.
    package static func verifyInclusion(leafHash: Digest, index: Int, size: Int, proof: [Digest], root: Digest) -> Bool {
        guard index >= 0, index < size else { return false }
        var position = index
        var last = size - 1
        var hash = leafHash
        for sibling in proof {
            guard last != 0 else { return false }
            if hasLeftSibling(position, last: last) {
                hash = nodeHash(sibling, hash)
                skipLevelsWithoutSibling(&position, &last)
            } else {
                hash = nodeHash(hash, sibling)
            }
            position >>= 1
            last >>= 1
        }
        return last == 0 && hash == root
    }

    /// Whether `proof` shows that the tree of `newSize` leaves under `newRoot` extends that of `oldSize` under `oldRoot`.
    ///
    /// RFC 9162, section 2.1.4.2, and for the sizes it leaves open: the empty tree has the empty root and needs no proof, nor does a tree
    /// against itself. Only the exact proof is accepted; numbers that no tree can have are answered with `false`.
    package static func verifyConsistency(oldSize: Int, newSize: Int, oldRoot: Digest, newRoot: Digest, proof: [Digest]) -> Bool {
        guard oldSize >= 0, oldSize <= newSize else { return false }
        guard newSize > 0 || newRoot == emptyRoot else { return false }
        if oldSize == newSize { return proof.isEmpty && oldRoot == newRoot }
        if oldSize == 0 { return proof.isEmpty && oldRoot == emptyRoot }
        var position = oldSize - 1
        var last = newSize - 1
        let levels = (~position).trailingZeroBitCount
        position >>= levels
        last >>= levels
        // An old tree that is one perfect subtree is where the proof starts; its root is not told twice.
        var rest = proof[...]
        guard let start = position == 0 ? oldRoot : rest.popFirst() else { return false }
        var (oldHash, newHash) = (start, start)
        for sibling in rest {
            guard last != 0 else { return false }
            if hasLeftSibling(position, last: last) {
                oldHash = nodeHash(sibling, oldHash)
                newHash = nodeHash(sibling, newHash)
                skipLevelsWithoutSibling(&position, &last)
            } else {
                newHash = nodeHash(newHash, sibling)
            }
            position >>= 1
            last >>= 1
        }
        return last == 0 && oldHash == oldRoot && newHash == newRoot
    }

    /// A node at an odd position has its sibling on the left; the last of a level, at an even one, rises alone to a level where it has.
    private static func hasLeftSibling(_ position: Int, last: Int) -> Bool {
        position & 1 == 1 || position == last
    }

    private static func skipLevelsWithoutSibling(_ position: inout Int, _ last: inout Int) {
        while position & 1 == 0, position != 0 {
            position >>= 1
            last >>= 1
        }
    }
}
