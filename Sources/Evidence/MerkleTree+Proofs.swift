extension MerkleTree {
    /// The hashes that lead from the leaf at `index` to the root, lowest first (RFC 6962, section 2.1.1); linear time.
    ///
    /// `index` is a position in `leafHashes`.
    package static func inclusionProof(index: Int, leafHashes: [Digest]) -> [Digest] {
        precondition(leafHashes.indices.contains(index), "no leaf has this index")
        let leaves = leafHashes.span
        var proof: [Digest] = []
        var subtree = 0..<leafHashes.count
        while subtree.count > 1 {
            let middle = middle(of: subtree)
            let (left, right) = (subtree.lowerBound..<middle, middle..<subtree.upperBound)
            proof.append(root(leaves.extracting(index < middle ? right : left)))
            subtree = index < middle ? left : right
        }
        return proof.reversed()
    }

    /// The hashes that show the tree over `leafHashes` to extend the one over its first `oldSize`, lowest first; linear time.
    ///
    /// RFC 6962, section 2.1.2. `oldSize` is at most the number of leaves; every tree extends itself and the empty one without proof.
    package static func consistencyProof(oldSize: Int, leafHashes: [Digest]) -> [Digest] {
        precondition((0...leafHashes.count).contains(oldSize), "the old tree is larger than the new one")
        guard oldSize > 0 else { return [] }
        let leaves = leafHashes.span
        var proof: [Digest] = []
        var subtree = 0..<leafHashes.count
        while subtree.upperBound != oldSize {
            let middle = middle(of: subtree)
            let (left, right) = (subtree.lowerBound..<middle, middle..<subtree.upperBound)
            proof.append(root(leaves.extracting(oldSize <= middle ? right : left)))
            subtree = oldSize <= middle ? left : right
        }
        // A subtree that begins at the first leaf is the whole old tree, whose root the verifier has.
        if subtree.lowerBound > 0 { proof.append(root(leaves.extracting(subtree))) }
        return proof.reversed()
    }

    /// Where a subtree of at least two leaves divides: its left part is the largest power of two below its size.
    private static func middle(of subtree: Range<Int>) -> Int {
        let highestBit = Int.bitWidth - 1 - (subtree.count - 1).leadingZeroBitCount
        return subtree.lowerBound + (1 << highestBit)
    }
}
