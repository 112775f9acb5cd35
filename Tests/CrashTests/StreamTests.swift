import Commands
import DeskTesting
import FileTesting
import Files
import Journal
import Messages
import Synchronization
import Testing

@Suite("A crash in a stream")
struct StreamTests {
    struct Scenario: Sendable, CustomTestStringConvertible {
        var name: String
        /// The events that come together, round by round.
        var rounds: [[String]]
        var start = BeforeAppend.clean
        var pageBytes = 4096
        var leastPoints = 10
        var leastImages = 25
        var testDescription: String { name }
    }

    static let scenarios = [
        Scenario(name: "one round of 3", rounds: [["b", "c", "d"]]),
        Scenario(name: "one round of 3 over many pages", rounds: [["b", "c", "d"]], pageBytes: 128, leastImages: 300),
        Scenario(name: "three rounds", rounds: [["b"], ["c", "d"], ["e"]], pageBytes: 512, leastPoints: 20, leastImages: 100),
        Scenario(name: "two rounds, after a write that was killed", rounds: [["b"], ["c"]], start: .half, leastImages: 99),
    ]

    /// Offers events which come in rounds, and answers those that were told to be recorded.
    private func stream(_ rounds: [[String]], _ disk: SimulatedDisk) throws -> (answered: [String], code: ExitCode) {
        let office = try Office(on: disk)
        let rest = Mutex(rounds[...])
        let answer = Desk(at: office.folder.root, now: office.clock).on(disk).run(["append", "--each"], input: []) { console in
            console.look = { (waits) throws(FileProblem) in
                guard waits else { return nil }
                return Array((rest.withLock { $0.popFirst() } ?? []).map { Office.line($0) + "\n" }.joined().utf8)
            }
        }
        let lines = answer.out.split(separator: "\n").map { $0.split(separator: " ", omittingEmptySubsequences: true).map(String.init) }
        return (lines.filter { $0[0] == "recorded" }.map { $0[1] }, answer.code)
    }

    @Test("What was answered is there, and of all else whole lines from the first on or none", arguments: scenarios)
    func everyCrash(scenario: Scenario) throws {
        struct Stopped: Error {}
        let known = ["ledger-geneva", "imrf-2026"]
        let prepared = try scenario.start.disk(["imrf-2026"], pageBytes: scenario.pageBytes)
        let offered = scenario.rounds.flatMap(\.self)
        var answered: [String] = []
        var seen: Set<Int> = []
        let tally = try EveryCrash(prepared: prepared, step: 1).run {
            let code: ExitCode
            (answered, code) = try stream(scenario.rounds, $0)
            seen.insert(answered.count)
            #expect(offered.starts(with: answered))
            if code != .done { throw Stopped() }
            #expect(answered == offered)
        } _: {
            let left = offered.dropFirst(answered.count).map { [$0] }
            try AfterAppend(known: known + answered, offered: left, isThorough: false).look($0, &$1)
        }
        print("stream, \(scenario.name): \(tally)")
        #expect(tally.points >= scenario.leastPoints && tally.images >= scenario.leastImages)
        #expect(seen.count == scenario.rounds.count + 1)
    }
}
