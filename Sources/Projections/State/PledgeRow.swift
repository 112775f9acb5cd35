import Events
import GlobalCompact
import History

/// What a pledge is counted by, in integers.
struct PledgeRow: Sendable {
    let subject: UInt32
    private(set) var stage = PledgeStage.noReport
    /// As the events that made and amended it say; its `reference` is the forum.
    private(set) var facets = PledgeFacets(.made)
    /// The place of the fact that made it last, among the steps; `Entry.none` while it was not made.
    private(set) var madeStep = Entry.none
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

    mutating func apply(_ newer: PledgeFacets, _ fact: Standing, step: UInt32) {
        lastStep = step
        guard let kind = PledgeFacets.Kind(rawValue: newer.kind) else { return }
        if kind.isReport { reportCount += 1 }
        switch kind {
        case .made:
            madeCount += 1
            facets = newer
            madeStep = step
        case .amended: facets.take(newer)
        case .planning: reach(.planning, step)
        case .inProgress: reach(.inProgress, step)
        case .fulfilled: reach(.fulfilled, step)
        case .withdrawn: reach(.withdrawn, step)
        case .sameAs: sameAs = newer.reference
        }
    }

    private mutating func reach(_ newStage: PledgeStage, _ step: UInt32) {
        stage = newStage
        stageStep = step
    }
}
