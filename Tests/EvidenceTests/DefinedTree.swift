import Evidence

/// RFC 6962's definitions, written down as they stand: recursive, slow and obvious.
enum DefinedTree {
    /// Section 2.1: the Merkle tree hash of a list.
    static func root(_ leaves: ArraySlice<[UInt8]>) -> Digest {
        guard let first = leaves.first else { return SHA256.digest(of: []) }
        guard leaves.count > 1 else { return SHA256.digest(of: [0] + first) }
        let middle = middle(of: leaves)
        return SHA256.digest(of: [1] + root(leaves[..<middle]).bytes + root(leaves[middle...]).bytes)
    }

    /// Section 2.1.1: the audit path of the leaf at `index`.
    static func path(_ index: Int, _ leaves: ArraySlice<[UInt8]>) -> [Digest] {
        guard leaves.count > 1 else { return [] }
        let middle = middle(of: leaves)
        return index < middle
            ? path(index, leaves[..<middle]) + [root(leaves[middle...])]
            : path(index, leaves[middle...]) + [root(leaves[..<middle])]
    }

    /// Section 2.1.2: the proof that the list extends its part before `end`, which is known when it is a whole subtree.
    static func subproof(_ end: Int, _ leaves: ArraySlice<[UInt8]>, isKnown: Bool) -> [Digest] {
        if leaves.endIndex == end { return isKnown ? [] : [root(leaves)] }
        let middle = middle(of: leaves)
        return end <= middle
            ? subproof(end, leaves[..<middle], isKnown: isKnown) + [root(leaves[middle...])]
            : subproof(end, leaves[middle...], isKnown: false) + [root(leaves[..<middle])]
    }

    private static func middle(of leaves: ArraySlice<[UInt8]>) -> Int {
        var left = 1
        while 2 * left < leaves.count { left *= 2 }
        return leaves.startIndex + left
    }
}
