import FileTesting
import Files
import Journal
import Testing

@Suite("A crash while a batch is appended")
struct AppendTests {
    struct Scenario: Sendable, CustomTestStringConvertible {
        var name: String
        /// Recorded and acknowledged before, after the opening.
        var known = ["imrf-2026"]
        var start = BeforeAppend.clean
        var batch = ["b"]
        var isRefused = false
        var pageBytes = 4096
        var leastPoints: Int
        var leastImages: Int
        /// Whether there must be images in which a hole stands before a whole line.
        var hasHoles = false
        var testDescription: String { name }
    }

    static let scenarios = [
        Scenario(name: "one event", leastPoints: 10, leastImages: 25),
        Scenario(name: "the first event of a new ledger", known: [], leastPoints: 10, leastImages: 25),
        Scenario(name: "one event over several pages", pageBytes: 128, leastPoints: 10, leastImages: 200),
        Scenario(name: "a batch of 3", batch: ["b", "c", "d"], leastPoints: 10, leastImages: 25),
        Scenario(
            name: "a batch of 3 over several pages", batch: ["b", "c", "d"], pageBytes: 512, leastPoints: 10, leastImages: 60,
            hasHoles: true),
        Scenario(
            name: "a batch of 3 over many pages", batch: ["b", "c", "d"], pageBytes: 128, leastPoints: 10, leastImages: 600,
            hasHoles: true),
        Scenario(name: "a batch that is refused", isRefused: true, leastPoints: 1, leastImages: 2),
        Scenario(name: "after a write that was killed", start: .half, batch: ["b", "c"], leastPoints: 20, leastImages: 200),
        Scenario(name: "after an unsynced batch", start: .unsynced, batch: ["b", "c"], leastPoints: 18, leastImages: 60),
        Scenario(name: "after a hole", start: .hole, batch: ["b", "c"], pageBytes: 512, leastPoints: 20, leastImages: 150, hasHoles: true),
        Scenario(
            name: "in a copy that has lost its heads", start: .headless, batch: ["b", "c", "d"], pageBytes: 512, leastPoints: 14,
            leastImages: 80, hasHoles: true),
        Scenario(
            name: "refused, after a hole", start: .hole, isRefused: true, pageBytes: 512, leastPoints: 10, leastImages: 100,
            hasHoles: true),
    ]

    @Test("Whatever is left, what was acknowledged is there, and the batch whole or not at all", arguments: scenarios)
    func everyCrash(scenario: Scenario) throws {
        let prepared = try scenario.start.disk(scenario.known, pageBytes: scenario.pageBytes)
        let offered = scenario.start.offered + (scenario.isRefused ? [] : [scenario.batch])
        let torn = try AfterAppend.torn(prepared)
        #expect(torn.isEmpty == (scenario.start != .hole))
        let after = AfterAppend(known: ["ledger-geneva"] + scenario.known, offered: offered, torn: torn)
        let tally = try EveryCrash(prepared: prepared, step: 1).run {
            let result = try Office(on: $0).append(scenario.batch, objections: scenario.isRefused ? ["no"] : [])
            #expect(result.isAccepted != scenario.isRefused)
        } _: {
            try after.look($0, &$1)
        }
        print("append, \(scenario.name): \(tally)")
        #expect(tally.points >= scenario.leastPoints && tally.images >= scenario.leastImages)
        #expect((tally.holes > 0) == scenario.hasHoles)
    }

    @Test("After another file came in the place of the writer's own, and was not synced, what is acknowledged is there too")
    func replacedFile() throws {
        let disk = try Office.disk(["a"])
        let path = "/office/events/geneva.jsonl"
        let bytes = try #require(try disk.contents(of: path))
        let other = try disk.open("/office/events/other", for: .creating)
        try disk.write(bytes, to: other, at: 0)
        disk.close(other)
        try disk.rename("/office/events/other", to: path)
        let office = try Office(on: disk)
        try office.append(["b"])
        try office.expectLasting(["ledger-geneva", "a", "b"], of: "geneva", "another file")
        #expect(disk.afterPowerCut().count == 1, "and nothing is left to be lost")
    }

    @Test("Killed anywhere, and stopped once more anywhere in what comes next", arguments: [["b"], ["c"]])
    func twice(next: [String]) throws {
        let known = ["ledger-geneva", "a"]
        var tally = Tally()
        let first = EveryCrash(prepared: try Office.disk(["a"], pageBytes: 512))
        try first.forEveryPoint {
            try Office(on: $0).append(["b"])
        } _: { killed, _, point in
            let start = killed.afterKill()
            let isThere = try Office(on: start).ids()["geneva"] == known + ["b"]
            let offered = next == ["b"] ? [["b"]] : isThere ? [["b"], next] : [next]
            let after = AfterAppend(known: known, offered: offered, isThorough: false)
            tally += try EveryCrash(prepared: start).run {
                try Office(on: $0, time: "12:30:00").append(next)
            } _: {
                try after.look(.init(disk: $0.disk, isAcknowledged: $0.isAcknowledged, place: "\(point), then \($0.place)"), &$1)
            }
        }
        print("append, killed, then append of \(next[0]): \(tally)")
        #expect(tally.points >= 90 && tally.images >= 500)
    }
}
