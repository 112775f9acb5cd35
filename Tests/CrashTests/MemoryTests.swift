import FileTesting
import Files
import Journal
import Testing

@Suite("A crash while it is remembered outside of the ledger what was recorded")
struct MemoryTests {
    private func office(_ disk: SimulatedDisk, time: String = "12:00:00") throws -> Office {
        try Office(on: disk, time: time, memory: "/state/gcm-ledger")
    }

    @Test("Whatever is left, the memory never knows of more than there is, and nothing is refused for it", arguments: [false, true])
    func append(isFirst: Bool) throws {
        let start = SimulatedDisk()
        let before = try office(start, time: "11:00:00")
        try before.begin("geneva")
        let known = ["ledger-geneva"] + (isFirst ? [] : ["a"])
        if !isFirst { try before.append(["a"]) }
        try #require(try start.names(in: "/state/gcm-ledger").count == 1)
        let tally = try EveryCrash(prepared: start.settled()).run {
            try office($0).append(["b", "c"])
        } _: { found, _ in
            let (place, office) = (Comment(rawValue: found.place), try office(found.disk))
            #expect(try LedgerReader(found.disk).read(office.folder).notes == [], place)
            let ids = try office.ids()["geneva"] ?? []
            #expect(ids == known + ["b", "c"] || ids == known && !found.isAcknowledged, place)
            #expect(try office.append(["b", "c"]).isAccepted, place)
            #expect(try office.append(["d"]).isAccepted, place)
        }
        print("append, remembered: \(tally)")
        #expect(tally.points >= 10 && tally.images >= 40)
    }
}
