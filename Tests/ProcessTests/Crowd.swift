import Files
import JSON
import Synchronization

/// What is known of all the processes at one ledger at once: what was acknowledged, seen and killed so far.
final class Crowd: Sendable {
    /// How far a run has come.
    struct Tally: Sendable {
        /// The ids of events that were answered with `recorded` or `exists`.
        var acknowledged: Set<String> = []
        /// Appends that were acknowledged: one a job.
        var appends = 0
        var kills = 0
        /// Killed appends that turned out to have recorded their batch.
        var killedAfterWriting = 0
        var reads = 0
        /// The greatest size of each writer's file that any reader was told.
        var sizes: [String: Int] = [:]
        /// How long an append takes of late, with its wait for the lock.
        var typical = Duration.milliseconds(50)
        var problems: [String] = []
        fileprivate var nextJob = 0
    }

    private let jobs: [Job]
    private let seed: UInt64
    private let state = Mutex(Tally())

    init(_ jobs: [Job], seed: UInt64) {
        self.jobs = jobs
        self.seed = seed
    }

    var tally: Tally { state.withLock(\.self) }

    /// Whether every job was acknowledged, or something went wrong.
    var isOver: Bool { state.withLock { $0.appends == jobs.count || !$0.problems.isEmpty } }

    func note(_ problem: String) {
        state.withLock { $0.problems.append(problem) }
    }

    // MARK: Appending

    /// Takes one job after the other, each process one attempt, until none is left.
    func append(at desk: Desk, as role: String) async throws {
        while let (number, job) = take() {
            while let named = job.named, !isOver, !tally.acknowledged.contains(named) { try await Task.sleep(for: .milliseconds(2)) }
            var draw = SeededDraw(seed: seed &+ UInt64(number) &* 0x1_0001)
            var attempt = 1
            while !isOver, try await !isDone(job, attempt: attempt, &draw, at: desk, as: role) { attempt += 1 }
        }
    }

    private func take() -> (number: Int, job: Job)? {
        state.withLock { tally in
            guard tally.nextJob < jobs.count, tally.problems.isEmpty else { return nil }
            tally.nextJob += 1
            return (tally.nextJob, jobs[tally.nextJob - 1])
        }
    }

    /// One attempt at a job, which may be killed at any moment of it.
    private func isDone(_ job: Job, attempt: Int, _ draw: inout SeededDraw, at desk: Desk, as role: String) async throws -> Bool {
        let moment = try moment(attempt, &draw, desk.ledger + "/events/\(job.writer).jsonl", desk.files)
        let start = ContinuousClock.now
        let words = ["append", "-", "--writer", job.writer, "--wait", "300", "--format", "json"]
        let answer = try await desk.start(words, input: job.lines, as: role).ended(killed: moment)
        if answer.end == .killed(signal: 9), moment != .never {
            state.withLock { $0.kills += 1 }
            return false
        }
        let results = answer.json?["results"]?.items ?? []
        let outcomes = Set(results.map { $0["outcome"]?.text })
        guard answer.isDone, results.map({ $0["id"]?.text }) == job.ids, outcomes == ["recorded"] || outcomes == ["exists"] && attempt > 1
        else {
            note("attempt \(attempt) at \(job.ids): \(answer)")
            return true
        }
        let took = start.duration(to: .now)
        state.withLock { tally in
            tally.acknowledged.formUnion(job.ids)
            tally.appends += 1
            if outcomes == ["exists"] { tally.killedAfterWriting += 1 }
            tally.typical = tally.typical * 0.9 + took * 0.1
        }
        return true
    }

    /// Draws when an attempt is to be killed: most never, some at any time, some once the writer's file has grown.
    private func moment(_ attempt: Int, _ draw: inout SeededDraw, _ path: String, _ files: RealFileSystem) throws -> Moment {
        let isKilled = draw.happens(attempt == 1 ? 20 : 10)
        let (isAtGrowth, share) = (draw.happens(40), Double(draw.below(1_100)) / 1_000)
        if !isKilled { return .never }
        if isAtGrowth { return .growth(of: path, beyond: try files.status(path)?.size ?? 0) }
        return .after(tally.typical * share)
    }

    // MARK: Reading

    /// Asks one question after the other until all jobs are done, and holds each answer against what was known when it was asked.
    func read(_ questions: [[String]], at desk: Desk, as role: String) async throws {
        while true {
            for question in questions {
                if isOver { return }
                let before = tally
                let answer = try await desk.start(question + ["--format", "json"], as: role).ended()
                check(question, answer, since: before)
                // Those who append have the greater part of the machine.
                try await Task.sleep(for: .milliseconds(300))
            }
        }
    }

    private func check(_ question: [String], _ answer: Answer, since before: Tally) {
        guard answer.isDone, let json = answer.json else { return note("\(question): \(answer)") }
        var sizes: [String: Int] = [:]
        for writer in json["basis"]?["writers"]?.items ?? [] { sizes[writer["writer"]?.text ?? ""] = writer["size"]?.number }
        for (writer, size) in before.sizes where sizes[writer] ?? 0 < size {
            note("\(question): \(writer) went back from \(size) to \(sizes[writer] ?? 0)")
        }
        if question == ["log"] {
            let cut = LogCut(json)
            cut.problems.forEach(note)
            for id in before.acknowledged.subtracting(cut.ids) { note("\(id) was acknowledged, and is not there") }
        }
        state.withLock { tally in
            tally.reads += 1
            tally.sizes.merge(sizes, uniquingKeysWith: max)
        }
    }
}
