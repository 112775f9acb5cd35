package import GlobalCompact

/// How another copy is to be taken in.
package struct MergeRequest: Sendable {
    /// Look, and write nothing.
    package var isDryRun = false
    /// How long to wait for another append to finish.
    package var waitMilliseconds = 10_000
    /// The writer of this copy that records what a forked file has in the other copy; nothing refuses forks.
    package var rehome: String?
    /// A writer of this copy that the other copy goes on with from now on.
    package var ceded: String?
    package var clock: Instant

    package init(clock: Instant) {
        self.clock = clock
    }
}

/// What became of one writer's file.
package struct FileMerge: Equatable, Sendable {
    package enum Outcome: String, Sendable {
        /// Both copies have the same.
        case same
        /// This copy has more, or the other has none of it: it stays.
        case ahead
        /// This copy had none of it.
        case new
        /// This copy had less.
        case extended
        /// This copy had lost, or has damaged, what it once had, and has it again.
        case restored
        /// Each copy went on in its own way: this copy's file stays, the other's events are recorded under another writer.
        case forked
    }

    package var writer: String
    package var outcome: Outcome
    /// In events.
    package var before: Int
    package var after: Int
}

/// An event of a forked file, recorded under another writer.
package struct Rehomed: Equatable, Sendable {
    package var id: String
    /// The writer whose file forked.
    package var from: String
    package var writer: String
    package var sequence: Int
}

/// Bytes of this copy's own that a merge took out of a file, and kept.
package struct SetAside: Equatable, Sendable {
    /// Where they are kept.
    package var path: String
    /// What is wrong with them: then they are the whole file as it was, which is whole again. Nothing for a torn end.
    package var damage: Damage?
}

/// What became of a merge.
package struct MergeResult<Objection: Sendable>: Sendable {
    /// Sorted by writer.
    package var files: [FileMerge]
    package var rehomed: [Rehomed]
    /// The writer that the other copy goes on with from now on.
    package var ceded: String?
    /// What the merged ledger has wrong that this copy had not: it refuses nothing.
    package var objections: [Objection]
    /// The ledger as it is now, or in a dry run would be.
    package var reading: LedgerReading
    package var setAside: [SetAside]
    /// Whether a writer's file was or, in a dry run, would be written.
    package var hasChanges: Bool
}
