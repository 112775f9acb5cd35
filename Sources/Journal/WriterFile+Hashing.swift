package import Evidence
package import Files

/// The Merkle tree over a file's lines. A large file is read and hashed on all processors.
extension WriterFile {
    /// The root of the Merkle tree over the first lines. O(n) hashes.
    package func root(size: Int? = nil) throws(FileProblem) -> Digest {
        try frontier(size: size ?? self.size).root
    }

    /// The root over all lines, continued from what this copy has acknowledged or kept: O(n) hashes in the lines beyond.
    package func rootBeyondHead() throws(FileProblem) -> Digest {
        try frontier(size: size, from: known).root
    }

    /// The frontier of the tree over the first lines, continued from an earlier one where it is given.
    func frontier(size: Int, from earlier: MerkleFrontier = MerkleFrontier()) throws(FileProblem) -> MerkleFrontier {
        var frontier = earlier.size <= size ? earlier : MerkleFrontier()
        try forEachLeaf(from: frontier.size, to: size) { frontier.append(leafHash: $0) }
        return frontier
    }

    /// The hashes of all lines, in order.
    package func leafHashes() throws(FileProblem) -> [Digest] {
        var hashes: [Digest] = []
        hashes.reserveCapacity(size)
        try forEachLeaf(from: 0, to: size) { hashes.append($0) }
        return hashes
    }

    /// So many bytes of lines are read and hashed together; fewer in all are hashed without a thread of their own.
    private static let blockBytes = 1 << 20
    /// So many blocks are hashed, on all processors, while the hashes of those before them are handed over.
    private static let waveBlocks = 32

    /// Hashes lines and hands the hashes over in order.
    private func forEachLeaf(from first: Int, to end: Int, _ take: (Digest) -> Void) throws(FileProblem) {
        var next = first
        var hashed: [[Digest]] = []
        func handOver() {
            for block in hashed { for hash in block { take(hash) } }
        }
        repeat {
            let blocks = blocks(from: next, to: end)
            next = blocks.last?.upperBound ?? end
            if blocks.count > 1 {
                hashed = Machine.concurrently(blocks.count, meanwhile: handOver) { leafHashes(of: blocks[$0]) }
            } else {
                handOver()
                hashed = blocks.map(leafHashes)
            }
            if hashed.contains(where: \.isEmpty) {
                throw failure ?? FileProblem(operation: .read, path: path, code: FileProblem.Code.inputOutput)
            }
        } while !hashed.isEmpty
    }

    /// The next lines in blocks of about `blockBytes`, no more than `waveBlocks` of them.
    private func blocks(from first: Int, to end: Int) -> [Range<Int>] {
        var blocks: [Range<Int>] = []
        var next = first
        while next < end, blocks.count < Self.waveBlocks {
            let start = lines[next].lowerBound
            var last = next
            while last + 1 < end, lines[last + 1].upperBound - start < Self.blockBytes { last += 1 }
            blocks.append(next..<(last + 1))
            next = last + 1
        }
        return blocks
    }

    /// The hashes of some lines; none where they cannot be read any more.
    private func leafHashes(of block: Range<Int>) -> [Digest] {
        let (start, end) = (lines[block.lowerBound].lowerBound, lines[block.upperBound - 1].upperBound)
        let bytes = bytes(start..<end)
        guard bytes.count == end - start else { return [] }
        return block.map { line in
            MerkleTree.leafHash(bytes.span.extracting((lines[line].lowerBound - start)..<(lines[line].upperBound - start)))
        }
    }
}
