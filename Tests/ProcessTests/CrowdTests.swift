import DeskTesting
import FileTesting
import Files
import JSON
import SeededTesting
import Testing

@Suite("Many processes at one ledger, any of which may be killed")
struct CrowdTests {
    private static let seed: UInt64 = 20_180_713
    private static let writers = ["a", "b", "c", "d", "e", "f", "g", "h"]
    private static let questions = [
        ["log"], ["list", "pledge"], ["measure", "pledges"], ["readiness", "forum"], ["timeline"], ["verify"], ["list"], ["find"],
    ]

    @Test("Every acknowledged event is there once, whatever was killed, and every reader saw one whole cut")
    func everyAcknowledgedEventOnce() throws {
        try Desk.with { desk in
            for writer in Self.writers { try desk.done("init", "--writer", writer) }
            try desk.done("append", "--writer", Self.writers[0], input: Desk.forum)
            var draw = SeededDraw(seed: Self.seed)
            let step = Sampling.step(4)
            let jobs = Job.all(writers: Self.writers, rounds: 100 / step, &draw)
            var crowd = Crowd(jobs, appenders: 3, questions: Self.questions, at: desk, seed: Self.seed)
            let start = ContinuousClock.now
            try crowd.run()
            let took = start.duration(to: .now)
            let tally = crowd.tally
            print(
                "crowd: \(tally.appends) appends acknowledged (\(tally.acknowledged.count) events), \(tally.kills) kills,",
                "\(tally.killedAfterWriting) of them after the batch was written, \(tally.reads) reads,",
                "\(took.components.seconds) s, seed \(Self.seed)")
            #expect(tally.problems.isEmpty)
            #expect(tally.appends == 800 / step)
            #expect(tally.kills > 20 / step)
            #expect(tally.reads > 50 / step)
            #expect(tally.acknowledged == Set(jobs.flatMap(\.ids)))
            try checkAtRest(desk, tally)
        }
    }

    private func checkAtRest(_ desk: Desk, _ tally: Tally) throws {
        let files = try LedgerFiles(desk)
        #expect(files.problems.isEmpty)
        #expect(Set(files.ids.keys) == tally.acknowledged.union(["plan", "want"]))
        #expect(files.ids.values.allSatisfy { $0 == 1 })
        let verified = try desk.done("verify", "--format", "json")
        #expect(verified.json?["problems"]?.items.isEmpty == true)
        #expect(verified.json?["notes"]?.items.isEmpty == true, "no append left anything behind that the next has not set aside")
        try desk.done("check")
        let log = try #require(try desk.done("log", "--format", "json").json)
        #expect(LogCut(log).problems.isEmpty)
        #expect(LogCut(log).ids.isSuperset(of: tally.acknowledged))
        let heads = try desk.files.names(in: desk.ledger + "/.gcm-ledger/heads")
        print("crowd: \(heads.count - Self.writers.count) files of killed processes beside \(Self.writers.count) heads")
    }

    @Test("The check of a cut says no to a gap, a torn batch, an event that is named and missing, and one that is there twice")
    func cutChecker() throws {
        func problems(_ rows: String...) throws -> [String] {
            let text = #"{"basis":{"writers":[{"size":2,"writer":"a"}]},"rows":["# + rows.joined(separator: ",") + "]}"
            return LogCut(try #require(JSONValue(parsing: Array(text.utf8)))).problems
        }
        let (one, two) = (
            #"{"id":"x-1","sequence":"0000000001","source":"a"}"#,
            #"{"id":"x-2","sequence":"0000000002","source":"a","data":{"event":"x-1"}}"#
        )
        #expect(try problems(one, two).isEmpty)
        #expect(try problems(one) == ["a is not 1 to 2"])
        #expect(try problems(one, two, two).count == 2)
        let (other, half) = (
            #"{"id":"x-2","sequence":"0000000002","source":"a","data":{"event":"y"}}"#,
            #"{"batch":"1/2","id":"x-2","sequence":"0000000002","source":"a"}"#
        )
        #expect(try problems(one, other) == ["y is named and is not there"])
        #expect(try problems(one, half).count == 1)
        #expect(try problems(#"{"id":"x-1"}"#, one, two) == ["a row without its id, source or sequence"])
    }
}
