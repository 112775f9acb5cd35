import Evidence
import Testing

@Suite("Merkle tree")
struct MerkleTreeTests {
    /// The eight leaves with which Certificate Transparency's implementations are compared.
    static let leaves: [[UInt8]] = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
    ].map { [UInt8](hex: $0) }

    /// The roots over the first 0, 1, ... 8 of them.
    static let roots: [String] = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    @Test("The first leaves of the classic example have the published roots", arguments: 0...8)
    func published(size: Int) {
        let leafHashes = Self.leaves.prefix(size).map { MerkleTree.leafHash($0) }
        #expect(MerkleTree.root(leafHashes).hex == Self.roots[size])
    }

    @Test("A leaf's hash is of a zero byte and the leaf, a node's of a one byte and both hashes")
    func prefixes() {
        let leaf = MerkleTree.leafHash([7, 8])
        #expect(leaf == SHA256.digest(of: [0, 7, 8]))
        #expect(MerkleTree.nodeHash(leaf, MerkleTree.emptyRoot) == SHA256.digest(of: [1] + leaf.bytes + MerkleTree.emptyRoot.bytes))
    }

    @Test("A leaf that spells a node does not have the node's hash, and a node's sides are not exchangeable")
    func noConfusion() {
        let (left, right) = (MerkleTree.leafHash([1]), MerkleTree.leafHash([2]))
        #expect(MerkleTree.leafHash(left.bytes + right.bytes) != MerkleTree.nodeHash(left, right))
        #expect(MerkleTree.leafHash([1] + left.bytes + right.bytes) != MerkleTree.nodeHash(left, right))
        #expect(MerkleTree.nodeHash(left, right) != MerkleTree.nodeHash(right, left))
    }

    @Test("A leaf changed, missing, added or moved gives another root")
    func differs() {
        let leafHashes = (0..<20 as Range<UInt8>).map { MerkleTree.leafHash([$0]) }
        let root = MerkleTree.root(leafHashes)
        for index in leafHashes.indices {
            var (changed, missing, added, moved) = (leafHashes, leafHashes, leafHashes, leafHashes)
            changed[index] = MerkleTree.leafHash([99])
            missing.remove(at: index)
            added.insert(leafHashes[index], at: index)
            moved.swapAt(index, (index + 1) % leafHashes.count)
            for other in [changed, missing, added, moved] { #expect(MerkleTree.root(other) != root) }
        }
    }
}
