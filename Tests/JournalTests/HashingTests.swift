import Evidence
import FileTesting
import Files
import Journal
import Testing

/// The lines of a large file are hashed on all processors.
@Suite("The tree over a file of several mebibytes")
struct HashingTests {
    /// A ledger whose file has about 3 MiB in 60 lines.
    private func withLargeFile(_ body: (TestLedger) throws -> Void) throws {
        try TestLedger.with { ledger in
            let title = String(repeating: "x", count: 50_000)
            try ledger.append(try (1..<60).map { try Offers.meeting("m\($0)", title: "\($0) \(title)") })
            try body(ledger)
        }
    }

    @Test("Its roots and hashes are those of its lines one by one, whether its bytes are kept or read again", arguments: [0, Int.max])
    func same(keptBytes: Int) throws {
        try withLargeFile { ledger in
            let leaves = try ledger.bytes().split(separator: 10).map { MerkleTree.leafHash(Array($0)) }
            #expect(leaves.count == 60)
            let file = try #require(try LedgerReader(RealFileSystem(), keptBytes: keptBytes).read(ledger.folder).files.first)
            #expect(try file.leafHashes() == leaves)
            #expect(try file.rootBeyondHead() == MerkleTree.root(leaves))
            for size in [0, 1, 19, 20, 21, 41, 59, 60] {
                #expect(try file.root(size: size) == MerkleTree.root(Array(leaves.prefix(size))), "\(size)")
            }
        }
    }

    @Test("Where it is cut after it was read, there is no root")
    func cut() throws {
        try withLargeFile { ledger in
            let bytes = try ledger.bytes()
            let file = try #require(try LedgerReader(RealFileSystem(), keptBytes: 0).read(ledger.folder).files.first)
            let open = try RealFileSystem().open(ledger.folder.file(of: "geneva"), for: .updating(create: false))
            try RealFileSystem().truncate(open, to: bytes.count - 100)
            RealFileSystem().close(open)
            #expect(throws: FileProblem.self) { try file.root() }
            #expect(file.failure != nil)
            let leaves = bytes.split(separator: 10).prefix(20).map { MerkleTree.leafHash(Array($0)) }
            #expect(try file.root(size: 20) == MerkleTree.root(leaves))
        }
    }
}
