import ConformanceTesting
import Evidence
import Testing

@Suite("What docs/evidence.md says of hashes, checksums and trees")
struct ConformanceTests {
    @Test("NIST's and RFC 3720's vectors are as many as it says")
    func vectors() throws {
        let messages = NISTVectors.messages.map { SHA256.digest(of: $0.message).hex == $0.digest }
        let rounds = zip(NISTVectors.monteCarlo(NISTVectors.checkpoints.count), NISTVectors.checkpoints).map { $0 == $1 }
        #expect(ConformanceCount(messages + rounds) == ConformanceCount.documented(of: .sha256))
        let checksums = CRC32CTests.published.map { CRC32C.hex(CRC32C.checksum([UInt8](hex: $0.message).span)) == $0.checksum }
        #expect(ConformanceCount(checksums) == ConformanceCount.documented(of: .crc32c))
    }

    @Test("RFC 6962's roots, paths and proofs are as many as it says")
    func examples() throws {
        let roots = MerkleTreeTests.roots.enumerated().map { size, root in
            MerkleTree.root(MerkleTreeTests.leaves.prefix(size).map { MerkleTree.leafHash($0) }).hex == root
        }
        #expect(ConformanceCount(roots) == ConformanceCount.documented(of: .merkleRoots))
        let example = MerkleProofTests.Example()
        let paths = MerkleProofTests.paths.map { index, names in
            example.names(of: MerkleTree.inclusionProof(index: index, leafHashes: example.leafHashes)) == names
        }
        let proofs = MerkleProofTests.proofs.map { size, names in
            example.names(of: MerkleTree.consistencyProof(oldSize: size, leafHashes: example.leafHashes)) == names
        }
        #expect(ConformanceCount(paths + proofs) == ConformanceCount.documented(of: .merklePaths))
    }

    @Test("Proofs to be accepted and to be refused are as many as it says")
    func proofs() throws {
        var (good, bad) = (ConformanceCount(), ConformanceCount())
        for size in 1...33 {
            let leafHashes = Array(MerkleVerificationTests.leafHashes.prefix(size))
            let root = MerkleVerificationTests.roots[size]
            for index in 0..<size {
                let path = MerkleTree.inclusionProof(index: index, leafHashes: leafHashes)
                func isIncluded(_ proof: [Digest]) -> Bool {
                    MerkleTree.verifyInclusion(leafHash: leafHashes[index], index: index, size: size, proof: proof, root: root)
                }
                let old = MerkleVerificationTests.roots[index + 1]
                let proof = MerkleTree.consistencyProof(oldSize: index + 1, leafHashes: leafHashes)
                func isExtended(_ proof: [Digest]) -> Bool {
                    MerkleTree.verifyConsistency(oldSize: index + 1, newSize: size, oldRoot: old, newRoot: root, proof: proof)
                }
                good.add(isIncluded(path))
                good.add(isExtended(proof))
                for altered in AlteredProofs(proof: path) { bad.add(!isIncluded(altered)) }
                for altered in AlteredProofs(proof: proof) { bad.add(!isExtended(altered)) }
            }
        }
        #expect(good == ConformanceCount.documented(of: .merkleGoodProofs))
        #expect(bad == ConformanceCount.documented(of: .merkleBadProofs))
    }
}
