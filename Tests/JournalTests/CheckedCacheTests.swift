import DeskTesting
import FileTesting
import Files
import Journal
import LedgerTesting
import Testing

private let tellsStart = (try? RealFileSystem().contents(of: "/proc/sys/kernel/random/boot_id")) != nil

@Suite("A cache whose sums were looked at", .enabled(if: tellsStart, "the system does not tell when it was started"))
struct CheckedCacheTests {
    private let files = RealFileSystem()
    /// Long after whatever is written here.
    private let later = Int64.max / 2

    private func note(_ ledger: TestLedger) throws -> [UInt8]? {
        try files.contents(of: ledger.folder.checkedCache)
    }

    private func isLookedAt(_ ledger: TestLedger) throws -> Bool {
        let reading = try ledger.read()
        #expect(reading.keptCount > 0)
        return reading.checkedCache != nil
    }

    private func withCache(_ body: (TestLedger) throws -> Void) throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a", "b"))
            ledger.keepCache(try ledger.read())
            try body(ledger)
        }
    }

    @Test("Its sums are looked at once")
    func once() throws {
        try withCache { ledger in
            let reading = try ledger.read()
            #expect(try reading.checkedCache != nil && note(ledger) == nil)
            CacheWriter(ledger.system, reading).renew(at: later)
            #expect(try note(ledger) != nil)
            #expect(try !isLookedAt(ledger))
            try CacheTests.expectSame(try ledger.read(), try ledger.withoutCache.read())
        }
    }

    @Test("Again where somebody wrote into it since: what is another byte is not taken")
    func written() throws {
        try withCache { ledger in
            CacheWriter(ledger.system, try ledger.read()).renew(at: later)
            var bytes = try #require(try files.contents(of: ledger.folder.cache))
            let last = try #require(bytes.lastIndex { $0 != 0 })
            bytes[last] ^= 1
            let open = try files.open(ledger.folder.cache, for: .updating(create: false))
            try files.write([bytes[last]], to: open, at: last)
            files.close(open)
            let reading = try ledger.read()
            #expect(reading.keptCount == 0 && reading.size == 3)
        }
    }

    @Test("Again where another one stands in its place")
    func replaced() throws {
        try withCache { ledger in
            CacheWriter(ledger.system, try ledger.read()).renew(at: later)
            try files.replace(ledger.folder.cache, with: try #require(try files.contents(of: ledger.folder.cache)))
            #expect(try isLookedAt(ledger))
        }
    }

    @Test("Again where the machine was started since, or what was noted does not read")
    func restarted() throws {
        try withCache { ledger in
            CacheWriter(ledger.system, try ledger.read()).renew(at: later)
            let noted = try #require(try note(ledger))
            let boot = try #require(try files.contents(of: "/proc/sys/kernel/random/boot_id")).prefix(8)
            let place = try #require(noted.indices.first { noted[$0...].starts(with: boot) })
            for changed in [place, noted.count - 2] {
                var other = noted
                other[changed] = other[changed] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
                try files.replace(ledger.folder.checkedCache, with: other)
                #expect(try isLookedAt(ledger))
            }
            try files.replace(ledger.folder.checkedCache, with: noted)
            #expect(try !isLookedAt(ledger))
        }
    }

    @Test("It is not noted while a write at the same moment would not be seen, nor where the note cannot be written")
    func young() throws {
        try withCache { ledger in
            let reading = try ledger.read()
            let changed = try #require(reading.checkedCache).changedNanoseconds
            CacheWriter(ledger.system, reading).renew(at: changed + 1_900_000_000)
            #expect(try note(ledger) == nil)
            CacheWriter(ReadOnlyFileSystem(), reading).renew(at: later)
            #expect(try note(ledger) == nil)
            #expect(try isLookedAt(ledger))
        }
    }
}
