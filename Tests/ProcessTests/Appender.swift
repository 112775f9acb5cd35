import DeskTesting
import FileTesting
import Files
import JSON
import SeededTesting

/// One after the other of the processes that append, each one attempt at a job, any of which may be killed.
struct Appender {
    private let role: String
    private let desk: Desk
    private var job: Job?
    private var attempt = 1
    private var draw = SeededDraw(seed: 0)
    private var running: (program: StartedProgram, killed: Moment, isKilled: Bool)?

    init(role: String, at desk: Desk) {
        self.role = role
        self.desk = desk
    }

    /// Whether it has nothing to do.
    var isIdle: Bool { job == nil }

    mutating func begin(_ job: Job, seed: UInt64) {
        self.job = job
        attempt = 1
        draw = SeededDraw(seed: seed)
    }

    /// Starts, kills, or takes the answer of a process, as it is time; whether it was time for anything.
    mutating func step(_ tally: inout Tally) throws -> Bool {
        guard let job else { return false }
        if let (program, killed, isKilled) = running {
            if let answer = try program.answerIfEnded() {
                running = nil
                take(answer, of: job, isKilled: isKilled, since: program.start, &tally)
                return true
            }
            if try !isKilled && killed.hasCome(since: program.start) {
                program.child.send(.kill)
                running?.isKilled = true
            }
            return false
        }
        // What it names has to be there.
        if let named = job.named, !tally.acknowledged.contains(named) { return false }
        let moment = try moment(desk.ledger + "/events/\(job.writer).jsonl", tally.typical)
        let words = ["append", "-", "--writer", job.writer, "--wait", "300", "--format", "json"]
        running = (try desk.start(words, input: job.lines, as: role), moment, false)
        return true
    }

    /// Draws when an attempt is to be killed: most never, some at any time, some once the writer's file has grown.
    private mutating func moment(_ path: String, _ typical: Duration) throws -> Moment {
        let isKilled = draw.happens(attempt == 1 ? 20 : 10)
        let (isAtGrowth, share) = (draw.happens(40), Double(draw.below(1_100)) / 1_000)
        if !isKilled { return .never }
        if isAtGrowth { return .growth(of: path, beyond: try desk.files.status(path)?.size ?? 0) }
        return .after(typical * share)
    }

    /// A killed attempt is made again; any other has to be acknowledged, and only one that was killed before may find the batch there.
    private mutating func take(
        _ answer: Answer, of job: Job, isKilled: Bool, since start: ContinuousClock.Instant, _ tally: inout Tally
    ) {
        if answer.end == .killed(signal: 9), isKilled {
            tally.kills += 1
            attempt += 1
            return
        }
        self.job = nil
        let results = answer.json?["results"]?.items ?? []
        let outcomes = Set(results.map { $0["outcome"]?.text })
        guard answer.isDone, results.map({ $0["id"]?.text }) == job.ids, outcomes == ["recorded"] || outcomes == ["exists"] && attempt > 1
        else {
            tally.problems.append("attempt \(attempt) at \(job.ids): \(answer)")
            return
        }
        tally.acknowledged.formUnion(job.ids)
        tally.appends += 1
        if outcomes == ["exists"] { tally.killedAfterWriting += 1 }
        tally.typical = tally.typical * 0.9 + start.duration(to: .now) * 0.1
    }

    /// Ends the process that runs.
    mutating func stop() {
        running?.program.child.send(.kill)
        _ = running?.program.child.wait()
        running = nil
    }
}
