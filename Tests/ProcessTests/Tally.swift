/// How far many processes at one ledger have come.
struct Tally {
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
}
