import Evidence
import Testing

@Suite("Merkle frontier")
struct MerkleFrontierTests {
    @Test("Growing leaf by leaf gives the defined root at every size up to 200")
    func grows() {
        let leaves = (0..<200 as Range<UInt8>).map { [$0] }
        var frontier = MerkleFrontier()
        for size in 0...200 {
            #expect(frontier.size == size)
            #expect(frontier.hashes.count == size.nonzeroBitCount)
            let root = DefinedTree.root(leaves.prefix(size))
            #expect(frontier.root == root)
            #expect(MerkleTree.root(leaves.prefix(size).map { MerkleTree.leafHash($0) }) == root)
            guard size < 200 else { break }
            let leaf = leaves[size]
            frontier.append(leaf: leaf.span)
        }
        #expect(frontier.root.hex == "e2f07a9cf65026ba282cb286d673b564787a64785575ad1aaa74468da02d6161")
    }

    @Test("A leaf and its hash append the same")
    func leafOrHash() {
        var (byLeaf, byHash) = (MerkleFrontier(), MerkleFrontier())
        for byte in 0..<40 as Range<UInt8> {
            byLeaf.append(leaf: [byte].span)
            byHash.append(leafHash: MerkleTree.leafHash([byte]))
            #expect(byLeaf == byHash)
        }
    }

    @Test("Taken up anywhere, the tree ends where it would have ended without the pause")
    func restores() throws {
        let leafHashes = (0..<40 as Range<UInt8>).map { MerkleTree.leafHash([$0]) }
        for pause in 0...leafHashes.count {
            var before = MerkleFrontier()
            for leafHash in leafHashes.prefix(pause) { before.append(leafHash: leafHash) }
            var after = try #require(MerkleFrontier(size: before.size, hashes: before.hashes))
            #expect(after == before)
            for leafHash in leafHashes.dropFirst(pause) { after.append(leafHash: leafHash) }
            #expect(after.root == MerkleTree.root(leafHashes))
        }
    }

    @Test(
        "A size is restored only with one hash for each of its one-bits",
        arguments: [(0, 0), (1, 1), (2, 1), (3, 2), (7, 3), (8, 1), (1_000_000, 7)])
    func numberOfHashes(size: Int, expected: Int) {
        for count in 0...expected + 1 {
            let hashes = Array(repeating: MerkleTree.emptyRoot, count: count)
            #expect((MerkleFrontier(size: size, hashes: hashes) != nil) == (count == expected))
        }
    }

    @Test("A negative size is not restored", arguments: [-1, -2, Int.min])
    func negative(size: Int) {
        let hashes = Array(repeating: MerkleTree.emptyRoot, count: size.nonzeroBitCount)
        #expect(MerkleFrontier(size: size, hashes: hashes) == nil)
    }
}
