import Files

/// Many processes at one ledger at once: some append, and are killed now and then, while one asks.
///
/// One loop looks after all of them, so that it gets its share of the machine whatever other tests do.
struct Crowd {
    private(set) var tally = Tally()
    private let jobs: [Job]
    private let seed: UInt64
    private var nextJob = 0
    private var appenders: [Appender]
    private var asker: Asker

    init(_ jobs: [Job], appenders: Int, questions: [[String]], at desk: Desk, seed: UInt64) {
        self.jobs = jobs
        self.seed = seed
        self.appenders = (1...appenders).map { Appender(role: "appender-\($0)", at: desk) }
        asker = Asker(questions, at: desk)
    }

    /// Goes on until every job is acknowledged, or something went wrong.
    mutating func run() throws {
        defer {
            for index in appenders.indices { appenders[index].stop() }
            asker.stop()
        }
        while tally.appends < jobs.count, tally.problems.isEmpty {
            var hasMoved = try asker.step(&tally)
            for index in appenders.indices {
                if appenders[index].isIdle, nextJob < jobs.count {
                    appenders[index].begin(jobs[nextJob], seed: seed &+ UInt64(nextJob) &* 0x1_0001)
                    nextJob += 1
                }
                if try appenders[index].step(&tally) { hasMoved = true }
            }
            if !hasMoved { Machine.pause(.microseconds(300)) }
        }
    }
}
