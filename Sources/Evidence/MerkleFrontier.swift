/// What an append-only Merkle tree must remember in order to grow: the roots of its perfect subtrees (RFC 6962, section 2.1).
package struct MerkleFrontier: Sendable, Equatable {
    /// The number of leaves.
    package private(set) var size: Int

    /// The roots of the perfect subtrees, largest (leftmost) first: one for each one-bit of `size`.
    package private(set) var hashes: [Digest]

    /// The tree without leaves.
    package init() {
        size = 0
        hashes = []
    }

    /// Takes up a tree where it was left; `nil` unless there is one hash for each one-bit of `size`, which is not negative.
    package init?(size: Int, hashes: [Digest]) {
        guard size >= 0, hashes.count == size.nonzeroBitCount else { return nil }
        self.size = size
        self.hashes = hashes
    }

    /// Appends a leaf that holds `bytes`; amortised constant time beside hashing the leaf.
    package mutating func append(leaf bytes: Span<UInt8>) {
        append(leafHash: MerkleTree.leafHash(bytes))
    }

    /// Appends a leaf by its hash; amortised constant time.
    package mutating func append(leafHash: Digest) {
        var hash = leafHash
        for _ in 0..<(~size).trailingZeroBitCount { hash = MerkleTree.nodeHash(hashes.removeLast(), hash) }
        hashes.append(hash)
        size += 1
    }

    /// The tree's root; that of the tree without leaves is the digest of no bytes.
    package var root: Digest {
        guard var root = hashes.last else { return MerkleTree.emptyRoot }
        for left in hashes.dropLast().reversed() { root = MerkleTree.nodeHash(left, root) }
        return root
    }
}
