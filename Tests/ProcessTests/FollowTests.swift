import DeskTesting
import FileTesting
import Files
import JSON
import SeededTesting
import Testing

@Suite("A ledger that is followed, by processes of their own")
struct FollowTests {
    private static let seed: UInt64 = 20_260_505
    private static let writers = ["a", "b"]

    @Test("No event is missed or comes twice, whoever is killed: followers, appenders, and merges in between")
    func everyEventOnce() throws {
        try Desk.with { desk in
            for writer in Self.writers { try desk.done("init", "--writer", writer) }
            let office = desk.ledger + "/../office"
            try desk.files.makeFolder(office)
            try desk.done("--ledger", office, "init", "--writer", "office")
            var draw = SeededDraw(seed: Self.seed)
            let step = Sampling.step(10)
            let jobs = Job.all(writers: Self.writers, rounds: 500 / step, &draw)
            var (tally, follower) = (Tally(), Follower(at: desk))
            var appenders = (1...2).map { Appender(role: "appender-\($0)", at: desk) }
            var (nextJob, merged, fed, nextKill) = (0, 0, 0, 0)
            defer {
                for index in appenders.indices { appenders[index].stop() }
                try? follower.kill()
            }
            while tally.appends < jobs.count, tally.problems.isEmpty, follower.problems.isEmpty {
                for index in appenders.indices {
                    if appenders[index].isIdle, nextJob < jobs.count {
                        appenders[index].begin(jobs[nextJob], seed: Self.seed &+ UInt64(nextJob) &* 0x1_0001)
                        nextJob += 1
                    }
                    _ = try appenders[index].step(&tally)
                }
                try follower.step()
                if tally.appends >= nextKill, draw.happens(20) {
                    try follower.kill()
                    nextKill = tally.appends + 1 + draw.below(8)
                }
                // Four times another copy's writer has gone on, by a batch, and is merged.
                if tally.appends >= jobs.count * (merged + 1) / 5, merged < 4 {
                    merged += 1
                    let ids = (fed..<(fed + 7)).map { "office-\($0)" }
                    fed += ids.count
                    try desk.done("--ledger", office, "append", "-", input: ids.map { Desk.document($0) }.joined())
                    try desk.done("merge", office, "--wait", "300")
                }
                Machine.pause(.milliseconds(3))
            }
            #expect(tally.problems.isEmpty)
            let answer = try follower.end()
            #expect(answer.isDone, "\(answer)")
            #expect(follower.problems.isEmpty)
            #expect(tally.appends == 1000 / step)
            #expect(follower.kills > 100 / step)
            print(
                "follow: \(follower.lines.count) events of \(tally.appends) appends and \(merged) merges, \(follower.kills) followers and",
                "\(tally.kills) appenders killed, \(follower.dropped) lines dropped, seed \(Self.seed)")
            try Self.expectSame(follower, desk)
        }
    }

    /// What was kept is, writer by writer, what stands in the files, in their order.
    private static func expectSame(_ follower: Follower, _ desk: Desk) throws {
        let kept = Dictionary(grouping: follower.lines) { JSONValue(parsing: $0)?["source"]?.text }
        var count = 0
        for name in try desk.files.names(in: desk.ledger + "/events") where name.hasSuffix(".jsonl") {
            let bytes = try #require(try desk.files.contents(of: desk.ledger + "/events/" + name))
            let lines = bytes.split(separator: 10).map(Array.init)
            #expect(kept[String(name.dropLast(6))] == lines, "\(name)")
            count += lines.count
        }
        #expect(follower.lines.count == count)
    }

    /// Of signals, a process that a test starts may have inherited that they wait, but not this one.
    private static let shell = """
        cd "$3/.." || exit 99
        trap 'kill -9 $stream 2>/dev/null' EXIT
        wait_for() { for i in $(seq 400); do grep -q "$1" out && return; sleep 0.05; done; echo "$1 never came" >&2; exit 98; }

        """

    @Test("What is recorded comes at once, and another process records meanwhile without waiting for anybody")
    func atOnce() throws {
        try Desk.with { desk in
            try desk.open(documents: 1)
            let line = """
                "$1" --ledger "$3" log --follow >out & stream=$!
                wait_for '"d1"'
                echo '\(Desk.document("d2").dropLast())' | "$1" --ledger "$3" append --wait 0 >/dev/null || exit 97
                wait_for '"d2"'
                "$1" --ledger "$3" init --writer second >/dev/null || exit 96
                wait_for '"ledger/second"'
                kill -9 $stream; wait $stream; [ $? = 137 ] || exit 95
                cat out

                """
            let answer = try desk.startShell(Self.shell + line).waited()
            try #require(answer.isDone, "\(answer)")
            let lines = answer.out.split(separator: "\n")
            #expect(lines.map { $0.hasPrefix(#"{"position":"#) } == [false, true, false, true, false, true, false, true])
        }
    }

    @Test("It ends where nobody reads any more, also while nothing comes")
    func closedPipe() throws {
        try Desk.with { desk in
            try desk.open(documents: 1)
            let line = """
                mkfifo pipe; "$1" --ledger "$3" log --follow >pipe & stream=$!
                head -n 4 <pipe >out; wait $stream || exit 97
                [ "$(grep -c position out)" = 2 ] || exit 96

                """
            let answer = try desk.startShell(Self.shell + line).waited()
            #expect(answer.isDone && answer.err.isEmpty, "\(answer)")
        }
    }

    @Test("A torn tail is not handed over, nor is a batch that is not whole, and what is recorded after they are cut comes once")
    func tornTail() throws {
        try Desk.with { desk in
            try desk.open(documents: 2)
            var follower = Follower(at: desk)
            _ = try follower.end()
            let path = desk.ledger + "/events/lisbon.jsonl"
            let whole = try #require(try desk.files.contents(of: path))
            let lines = whole.split(separator: 10)
            // The first half of the next batch of two, and a part of a line.
            let half = String(decoding: lines[1], as: UTF8.self).replacing("0000000002", with: "0000000004")
            for torn in [Array(half.utf8) + [10], Array("{\"batch\"".utf8)] {
                try desk.files.replace(path, with: whole + torn)
                _ = try follower.end()
                #expect(follower.lines.count == 3)
            }
            try desk.done("append", "-", input: Desk.document("d3"))
            let answer = try follower.end()
            #expect(answer.isDone && answer.err.isEmpty, "\(answer)")
            #expect(follower.lines.count == 4 && follower.problems.isEmpty)
            try Self.expectSame(follower, desk)
        }
    }

    @Test("What an append wrote that was killed before it acknowledged it comes once the next one, or whoever follows, acknowledges it")
    func notAcknowledged() throws {
        try Desk.with { desk in
            try desk.open(documents: 2)
            let heads = desk.ledger + "/.gcm-ledger/heads/lisbon.json"
            let before = try #require(try desk.files.contents(of: heads))
            try desk.done("append", "-", input: Desk.document("d3"))
            // As if it had been killed after its batch was written.
            try desk.files.replace(heads, with: before)
            var follower = Follower(at: desk)
            let answer = try follower.end()
            #expect(answer.isDone, "\(answer)")
            #expect(follower.lines.count == 4)
            #expect(try desk.files.contents(of: heads) != before)
            try Self.expectSame(follower, desk)
        }
    }

    @Test("A file that git takes away and writes anew, longer, is gone on with")
    func rewritten() throws {
        try Desk.with { desk in
            try desk.open(documents: 1)
            let office = desk.ledger + "/../office"
            try desk.files.makeFolder(office)
            try desk.done("--ledger", office, "init", "--writer", "office")
            try desk.done("merge", office)
            try desk.done("--ledger", office, "append", "-", input: Desk.document("o1"))
            let line = """
                "$1" --ledger "$3" log --follow >out 2>err & stream=$!
                wait_for '"ledger/office"'
                rm "$3/events/office.jsonl"; sleep 0.4
                head -c 100 office/events/office.jsonl >"$3/events/office.jsonl"; sleep 0.4
                cat office/events/office.jsonl >"$3/events/office.jsonl"
                wait_for '"o1"'; kill -9 $stream; wait $stream
                [ ! -s err ] && [ "$(grep -c '"o1"' out)" = 1 ] && [ "$(grep -c '"ledger/office"' out)" = 1 ]

                """
            let answer = try desk.startShell(Self.shell + line).waited()
            #expect(answer.isDone, "\(answer)")
        }
    }
}
