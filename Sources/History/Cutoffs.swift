package import GlobalCompact

/// The three cuts through the ledger, and the day from which days are counted.
package struct Cutoffs: Sendable, Equatable {
    /// What had occurred by then.
    package var asOf: Day
    /// What had been recorded by then; nothing means everything present.
    package var knownAt: Instant?
    /// Only facts that cite a document published by then.
    package var publishedBy: Day?

    package init(asOf: Day, knownAt: Instant? = nil, publishedBy: Day? = nil) {
        self.asOf = asOf
        self.knownAt = knownAt
        self.publishedBy = publishedBy
    }

    /// Everything that is present, whenever it occurred.
    package static let everything = Cutoffs(asOf: .latest)
}
