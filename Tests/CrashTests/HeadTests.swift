import FileTesting
import Files
import Journal
import Testing

@Suite("A crash while a head is written in its place")
struct HeadTests {
    private static let known = ["ledger-geneva", "a"]

    /// What was acknowledged can be told from what is lost: less than that is damage, and the head is never lost itself.
    private func look(_ disk: SimulatedDisk, acknowledged: Int, _ place: Comment) throws {
        let office = try Office(on: disk.afterKill(), time: "13:00:00")
        #expect(try LedgerVerifier(office.system).verify(office.folder).lostHeads.allSatisfy { $0.reason == .half }, place)
        let path = office.folder.file(of: "geneva")
        let bytes = try #require(try office.system.contents(of: path))
        let kept = bytes.split(separator: 10).prefix(acknowledged - 1).reduce(0) { $0 + $1.count + 1 }
        let file = try office.system.open(path, for: .updating(create: false))
        defer { office.system.close(file) }
        try office.system.truncate(file, to: kept)
        #expect(throws: JournalProblem.self, place) { try office.ids() }
    }

    @Test("Whatever is left, it says what was acknowledged", arguments: [128, 512, 4096])
    func acknowledged(pageBytes: Int) throws {
        let tally = try EveryCrash(prepared: try Office.disk(["a"], pageBytes: pageBytes), step: 1).run {
            try Office(on: $0).append(["b"])
        } _: { found, _ in
            let count = Self.known.count + (found.isAcknowledged ? 1 : 0)
            try look(found.disk, acknowledged: count, Comment(rawValue: found.place))
        }
        print("head, pages of \(pageBytes): \(tally)")
        #expect(tally.points >= 6 && tally.images >= 20)
    }

    @Test("Also where the one before was killed within it, or before its sync, and the next is stopped once more")
    func twice() throws {
        var tally = Tally()
        try EveryCrash(prepared: try Office.disk(["a"], pageBytes: 512)).forEveryPoint {
            try Office(on: $0).append(["b"])
        } _: { killed, _, point in
            tally += try EveryCrash(prepared: killed.afterKill(), limit: 64).run {
                try Office(on: $0, time: "12:30:00").append(["c"])
            } _: { found, _ in
                let ids = try Office(on: found.disk.afterKill()).ids()["geneva"] ?? []
                let count = found.isAcknowledged ? ids.count : Self.known.count
                try look(found.disk, acknowledged: count, "\(point), then \(found.place)")
            }
        }
        print("head, killed, then another: \(tally)")
        #expect(tally.points >= 40 && tally.images >= 300)
    }

    @Test("A sync of it that fails leaves the one before, killed on the way or not")
    func failedSync() throws {
        var tally = Tally()
        for failing in 1...3 {
            tally += try EveryCrash(prepared: try Office.disk(["a"], pageBytes: 512), failingSync: failing).run {
                try Office(on: $0).append(["b"])
            } _: { found, _ in
                let count = Self.known.count + (found.isAcknowledged ? 1 : 0)
                try look(found.disk, acknowledged: count, "sync \(failing), \(found.place)")
            }
        }
        print("head, failed syncs: \(tally)")
        #expect(tally.points >= 18)
    }
}
