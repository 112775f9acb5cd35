import Commands
import DeskTesting
import FileTesting
import Files
import Journal
import Messages
import Testing

@Suite("A crash while something is given to others")
struct PublishTests {
    @Test(
        "A checkpoint is published whole or not at all, the ledger holds what it says, and the same words complete it",
        arguments: [BeforeAppend.clean, .unsynced, .hole])
    func checkpoint(start: BeforeAppend) throws {
        let words = ["checkpoint", "--publish", "review"]
        let path = "/office/Snapshots/review.geneva.checkpoint"
        let prepared = try start.disk(["a"], pageBytes: 512)
        let finished = prepared.afterKill()
        try Office(on: finished).done("checkpoint", "--publish", "review")
        let text = try #require(try finished.contents(of: path))
        let tally = try EveryCrash(prepared: prepared).run {
            try Office(on: $0).done("checkpoint", "--publish", "review")
        } _: { found, _ in
            let place = Comment(rawValue: found.place)
            let published = try found.disk.contents(of: path)
            #expect(published == text || published == nil && !found.isAcknowledged, place)
            let office = try Office(on: found.disk)
            let ids = try #require(try office.ids()["geneva"])
            #expect(ids.starts(with: ["ledger-geneva", "a"]), place)
            #expect(office.run(["verify"]).code == .done, place)

            // The power took what nobody was told of: then there is something else to publish.
            let again = office.run(words)
            #expect(again.code == .done, "\(place): \(again.err)")
            let now = try #require(try found.disk.contents(of: path), place)
            #expect(now == text || published == nil, place)
            for image in found.disk.afterPowerCut() {
                #expect(try image.contents(of: path) == now, place)
                #expect(office.on(image).run(["verify"]).code == .done, place)
            }
            try office.expectTidy(place)
            #expect(try office.append(["next"]).isAccepted, place)
            try office.expectLasting(ids + ["next"], of: "geneva", place)
        }
        print("checkpoint, published, \(start): \(tally)")
        #expect(tally.points >= 8 && tally.images >= 40)
    }

    @Test("A snapshot is published whole or not at all, with its checkpoints before it, and the same words complete it")
    func snapshot() throws {
        func publish(_ office: Office) throws {
            try office.done("snapshot", "shown", "--as-of", "2026-02-01", "--today", "2026-02-03")
        }
        let (path, witness) = ("/office/Snapshots/shown.json", "/office/Snapshots/shown.geneva.checkpoint")
        let prepared = try Office.disk(["a"])
        let finished = prepared.afterKill()
        try publish(Office(on: finished))
        let text = try #require(try finished.contents(of: path))
        let tally = try EveryCrash(prepared: prepared).run {
            try publish(Office(on: $0))
        } _: { found, _ in
            let place = Comment(rawValue: found.place)
            let published = try found.disk.contents(of: path)
            #expect(published == text || published == nil && !found.isAcknowledged, place)
            #expect(try published == nil || found.disk.contents(of: witness) != nil, place)
            let office = try Office(on: found.disk)
            #expect(office.run(["verify"]).code == .done, place)
            try publish(office)
            for image in found.disk.afterPowerCut() {
                #expect(try image.contents(of: path) == text, place)
                #expect(office.on(image).run(["verify"]).code == .done, place)
            }
            try office.expectTidy(place)
        }
        print("snapshot: \(tally)")
        #expect(tally.points >= 12 && tally.images >= 60)
    }

    @Test("A pack is there whole, or what stood there before", arguments: [false, true])
    func pack(isThere: Bool) throws {
        let prepared = try Office.disk(["a"])
        if isThere { try Office(on: prepared).done("pack", "/ledger.pack") }
        let before = try prepared.contents(of: "/ledger.pack")
        try Office(on: prepared).append(["b"])
        let start = prepared.settled()
        let finished = start.afterKill()
        try Office(on: finished).done("pack", "/ledger.pack")
        let after = try finished.contents(of: "/ledger.pack")
        #expect(after != before)
        let tally = try EveryCrash(prepared: start).run {
            try Office(on: $0).done("pack", "/ledger.pack")
        } _: { found, _ in
            let place = Comment(rawValue: found.place)
            let pack = try found.disk.contents(of: "/ledger.pack")
            #expect(pack == after || pack == before && !found.isAcknowledged, place)
            let office = try Office(on: found.disk)
            #expect(try office.ids() == ["geneva": ["ledger-geneva", "a", "b"]], place)
            try office.done("pack", "/ledger.pack")
            for image in found.disk.afterPowerCut() { #expect(try image.contents(of: "/ledger.pack") == after, place) }
        }
        print("pack, \(isThere ? "over an older one" : "a new one"): \(tally)")
        #expect(tally.points >= 6 && tally.images >= 20)
    }
}
