import FileTesting
import Files
import Journal
import Testing

@Suite("A sync that fails, after which the system forgets what it was to write")
struct FailedSyncTests {
    struct Scenario: Sendable, CustomTestStringConvertible {
        var name: String
        var start = BeforeAppend.clean
        var batch = ["b", "c", "d"]
        var syncs: Int
        var testDescription: String { name }
    }

    static let scenarios = [
        Scenario(name: "an append", syncs: 3),
        Scenario(name: "after a write that was killed", start: .half, syncs: 7),
        Scenario(name: "after a whole batch that was not synced", start: .unsynced, syncs: 6),
        Scenario(name: "after a hole", start: .hole, syncs: 7),
    ]

    @Test(
        "The append fails, and nothing that is acknowledged later rests on what was forgotten, killed on the way or not",
        arguments: scenarios)
    func everySync(scenario: Scenario) throws {
        let prepared = try scenario.start.disk(["a"], pageBytes: 512)
        let after = AfterAppend(known: ["ledger-geneva", "a"], offered: scenario.start.offered + [scenario.batch], isThorough: false)
        var tally = Tally()
        for failing in 1...scenario.syncs {
            let disk = prepared.afterKill(DiskTrouble(failingSync: failing))
            let problem = #expect(throws: JournalProblem.self) { try Office(on: disk).append(scenario.batch) }
            guard case .notWritten(let refusal) = problem else {
                Issue.record("sync \(failing): \(String(describing: problem))")
                continue
            }
            #expect(refusal.operation == .sync)
            #expect(
                try Office(on: disk).ids()["geneva"] == ["ledger-geneva", "a"] + scenario.start.offered.flatMap(\.self), "sync \(failing)")
            tally += try EveryCrash(prepared: prepared, failingSync: failing).run {
                try Office(on: $0).append(scenario.batch)
            } _: {
                try after.look(.init(disk: $0.disk, isAcknowledged: $0.isAcknowledged, place: "sync \(failing), \($0.place)"), &$1)
            }
        }
        print("failed sync, \(scenario.name): \(tally)")
        let last = prepared.afterKill(DiskTrouble(failingSync: scenario.syncs + 1))
        try Office(on: last).append(scenario.batch)
        #expect(last.syncs == scenario.syncs, "every sync was made to fail")
        #expect(tally.points >= 14 && tally.images >= 60)
    }

    @Test("A checkpoint is not given of what a failed sync left in memory alone")
    func checkpoint() throws {
        let prepared = try Office.disk(["a"], pageBytes: 512)
        // The sync of the batch fails, and the process is killed before it takes the batch back.
        let disk = prepared.afterKill(DiskTrouble(crashAt: 3, failingSync: 1))
        #expect(throws: (any Error).self) { try Office(on: disk).append(["b", "c", "d"]) }
        #expect(disk.stoppedAt == .truncate)
        let later = disk.afterKill()
        let office = try Office(on: later)
        let ids = ["ledger-geneva", "a", "b", "c", "d"]
        #expect(try office.ids()["geneva"] == ids)
        #expect(try office.done("checkpoint").contains("\n5\n"))
        try office.expectLasting(ids, of: "geneva", "after the checkpoint")
    }

    @Test("A beginning fails, and is made again")
    func beginning() throws {
        var failures = 0
        for failing in 1...20 {
            let disk = SimulatedDisk().afterKill(DiskTrouble(failingSync: failing))
            let office = try Office(on: disk)
            do {
                try office.begin("geneva")
            } catch JournalProblem.notWritten {
                failures += 1
            } catch JournalProblem.standing(_, let paths) {
                failures += 1
                #expect(paths == [office.folder.file(of: "geneva")])
            }
            let later = office.on(disk.afterKill())
            try later.begin("geneva")
            try later.expectLasting(["ledger-geneva"], of: "geneva", "sync \(failing)")
            try later.append(["b"])
            try later.expectLasting(["ledger-geneva", "b"], of: "geneva", "sync \(failing)")
            if disk.syncs < failing { break }
        }
        print("failed sync, a beginning: \(failures) syncs failed")
        #expect(failures >= 5)
    }
}
