import DeskTesting
import FileTesting
import Files
import History
import Journal
import LedgerTesting
import Testing

@Suite("A cache that is held against the files")
struct CacheAgreementTests {
    private let files = RealFileSystem()

    @Test("It says what the files say, over random ledgers", arguments: 1...20)
    func random(_ seed: UInt64) throws {
        try TestLedger.with { ledger in
            try ledger.writeRandom(seed, repeatsIDs: false)
            ledger.keepCache(try ledger.read())
            let answer = try LedgerVerifier(files).verify(ledger.folder)
            #expect(answer.damages.isEmpty && answer.cacheAgrees == true)
        }
    }

    @Test("Where it says otherwise than the files, that is told; where it says the same, or there is none, nothing is")
    func differs() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a", "b"))
            let reading = try ledger.read()
            #expect(try LedgerVerifier(files).verify(ledger.folder).cacheAgrees == nil)
            ledger.keepCache(reading)
            #expect(try LedgerVerifier(files).verify(ledger.folder).cacheAgrees == true)
            try ledger.append(try Offers.meetings("c"))
            #expect(try LedgerVerifier(files).verify(ledger.folder).cacheAgrees == true)
            var other = try ledger.read()
            other.eventIndex = other.eventIndex.selecting([0, 2, 1, 3])
            ledger.keepCache(other)
            #expect(try ledger.read().keptCount == 4)
            #expect(try LedgerVerifier(files).verify(ledger.folder).cacheAgrees == false)
            let answer = Desk(at: ledger.folder.root, now: ledger.clock).run(["verify"])
            #expect(answer.err.contains("cache: does not say what the files say"))
            #expect(answer.err.contains("rm -- "))
        }
    }

    @Test("It is held against the files in the one go through them that looks at every byte")
    func once() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a", "b"))
            var counts: [Int] = []
            for isKept in [false, true] {
                if isKept { ledger.keepCache(try ledger.read()) }
                let log = CallLog()
                let watched = WatchedFileSystem { log.note($0, $1) }
                #expect(try LedgerVerifier(watched).verify(ledger.folder).cacheAgrees == (isKept ? true : nil))
                counts.append(log.all.count { $0 == CallLog.Call(operation: .read, path: ledger.folder.file(of: "geneva")) })
            }
            // With a cache, its last line too, which the head names.
            #expect(counts == [1, 2])
        }
    }

    @Test("Of damaged files nothing is said of it")
    func damaged() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a", "b"))
            ledger.keepCache(try ledger.read())
            try files.replace(ledger.folder.file(of: "geneva"), with: Array(try ledger.bytes().dropLast(10)))
            let answer = try LedgerVerifier(files).verify(ledger.folder)
            #expect(!answer.damages.isEmpty && answer.cacheAgrees == nil)
        }
    }

    @Test("Nothing is said of it where other files came while it was held against them")
    func others() throws {
        try TestLedger.with { ledger in
            try ledger.writeRandom(3, repeatsIDs: false)
            ledger.keepCache(try ledger.read())
            let path = ledger.folder.file(of: "nairobi")
            let bytes = try #require(try files.contents(of: path))
            let fewer = Array(bytes[...(try #require(bytes.dropLast().lastIndex(of: 10)))])
            let log = CallLog()
            // Opened by the reader of the cache, and then to be looked at.
            let changing = WatchedFileSystem { operation, opened in
                guard operation == .open, opened == path, log.note(operation, opened) == 2 else { return }
                try? RealFileSystem().replace(path, with: fewer)
            }
            let answer = try LedgerVerifier(changing).verify(ledger.folder)
            #expect(log.count == 2 && fewer.count > 100 && answer.damages.isEmpty && answer.cacheAgrees == nil)
        }
    }
}
