import Commands
import DeskTesting
import FileTesting
import Files
import History
import Journal
import Messages
import Testing

@Suite("A crash while a cache is written")
struct CacheTests {
    /// Keeps what is read, as if the files had been written long before.
    private static func keep(_ office: Office) throws {
        CacheWriter(office.system, try LedgerReader(office.system).read(office.folder), worthBytes: 0).renew(at: .max / 2)
    }

    @Test("Whatever is left, the answers are those of the files, and the next append tidies up", arguments: [512, 4096])
    func written(pageBytes: Int) throws {
        var kept = 0
        let tally = try EveryCrash(prepared: try Office.disk(["a", "b"], pageBytes: pageBytes), limit: 64, step: 1).run {
            try Self.keep(try Office(on: $0))
        } _: { found, _ in
            let (office, place) = (try Office(on: found.disk, time: "13:00:00"), Comment(rawValue: found.place))
            let reading = try LedgerReader(office.system).read(office.folder)
            kept += reading.keptCount == 0 ? 0 : 1
            #expect(try office.ids() == ["geneva": ["ledger-geneva", "a", "b"]], place)
            #expect(try office.append(["b", "c"]).isAccepted, place)
            #expect(try office.ids() == ["geneva": ["ledger-geneva", "a", "b", "c"]], place)
            try office.expectTidy(place)
            #expect(office.run(["verify"]).code == .done, place)
        }
        print("cache, pages of \(pageBytes): \(tally), kept \(kept)")
        #expect(tally.points >= 20 && tally.distinct > 20 && kept > 0 && kept < tally.distinct)
    }

    @Test("Appends after it are as safe as without it: at every stop the acknowledged are there, and no others but the batch")
    func appended() throws {
        var office = try Office(on: try Office.disk(["a"], pageBytes: 512))
        try Self.keep(office)
        let disk = try #require(office.system as? SimulatedDisk).settled()
        office = try Office(on: disk)
        // Nobody writes into the file meanwhile; what the disk had for its times is what the cache was made of.
        try Self.keep(office)
        let prepared = try #require(office.system as? SimulatedDisk)
        var kept = 0
        let tally = try EveryCrash(prepared: prepared, limit: 64, step: 1).run {
            try Office(on: $0).append(["b"])
        } _: { found, _ in
            let (office, place) = (try Office(on: found.disk, time: "13:00:00"), Comment(rawValue: found.place))
            let reading = try LedgerReader(office.system).read(office.folder)
            kept += reading.keptCount == 0 ? 0 : 1
            let ids = try office.ids()["geneva"] ?? []
            #expect(ids == ["ledger-geneva", "a", "b"] || !found.isAcknowledged && ids == ["ledger-geneva", "a"], place)
            #expect(try office.append(["b"]).isAccepted, place)
            #expect(try office.ids() == ["geneva": ["ledger-geneva", "a", "b"]], place)
            try office.expectLasting(["ledger-geneva", "a", "b"], of: "geneva", place)
        }
        print("append after a cache: \(tally), kept \(kept)")
        #expect(tally.points >= 6 && kept > 0)
    }
}
