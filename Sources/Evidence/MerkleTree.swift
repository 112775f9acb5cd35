/// The hashes of an append-only Merkle tree (RFC 6962, section 2.1).
package enum MerkleTree {
    /// The root of the tree without leaves: the digest of no bytes.
    package static let emptyRoot = SHA256.digest(of: [])

    /// The hash of a leaf that holds `bytes`.
    package static func leafHash(_ bytes: Span<UInt8>) -> Digest {
        var hash = SHA256()
        hash.update(byte: 0)
        hash.update(bytes)
        return hash.finish()
    }

    /// The hash of a leaf that holds `bytes`.
    package static func leafHash(_ bytes: [UInt8]) -> Digest {
        leafHash(bytes.span)
    }

    /// The hash of the node above `left` and `right`.
    package static func nodeHash(_ left: Digest, _ right: Digest) -> Digest {
        var hash = SHA256()
        hash.update(byte: 1)
        left.withBytes { hash.update($0) }
        right.withBytes { hash.update($0) }
        return hash.finish()
    }

    /// The root of the tree over `leafHashes`.
    package static func root(_ leafHashes: [Digest]) -> Digest {
        root(leafHashes.span)
    }

    static func root(_ leafHashes: Span<Digest>) -> Digest {
        var frontier = MerkleFrontier()
        for index in leafHashes.indices { frontier.append(leafHash: leafHashes[index]) }
        return frontier.root
    }
}
