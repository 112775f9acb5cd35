import Events
import GlobalCompact
import History

/// What a pledge is counted by, in integers.
struct PledgeRow: Sendable {
    let subject: UInt32
    private(set) var stage = PledgeStage.noReport
    /// As the events that made and amended it say; its `reference` is the forum.
    private(set) var facets = PledgeFacets(.made)
    /// When it was made, as the fact says that made it last; nothing while it was not made.
    private(set) var made: Period?
    /// The number, among the chronicle's values, of the pledge that it turned out to be.
    private(set) var sameAs = Entry.none
    /// The place of the fact that says its stage.
    private(set) var stageStep = Entry.none
    private(set) var lastStep = Entry.none
    /// How many facts made it, and how many report of it.
    private(set) var madeCount: UInt32 = 0
    private(set) var reportCount: UInt32 = 0

    init(subject: UInt32) {
        self.subject = subject
    }

    /// Takes in the next step, and answers the one before.
    mutating func apply(_ newer: PledgeFacets, _ kind: PledgeFacets.Kind, _ occurred: Period, step: UInt32) -> UInt32 {
        let before = lastStep
        lastStep = step
        if kind.isReport { reportCount += 1 }
        switch kind {
        case .made:
            madeCount += 1
            facets = newer
            made = occurred
        case .amended: facets.take(newer)
        case .planning: reach(.planning, step)
        case .inProgress: reach(.inProgress, step)
        case .fulfilled: reach(.fulfilled, step)
        case .withdrawn: reach(.withdrawn, step)
        case .sameAs: sameAs = newer.reference
        }
        return before
    }

    private mutating func reach(_ newStage: PledgeStage, _ step: UInt32) {
        stage = newStage
        stageStep = step
    }
}
