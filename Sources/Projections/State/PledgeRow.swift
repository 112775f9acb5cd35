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
    /// The place of the fact that says its stage.
    private(set) var stageStep = IndexedEvent.none
    private(set) var lastStep = IndexedEvent.none
    /// How many facts made or amended it, and how many report of it.
    private(set) var sayingCount: UInt32 = 0
    private(set) var reportCount: UInt32 = 0
    /// How many facts say that its names are the same.
    private(set) var joiningCount: UInt32 = 0
    /// The place of the join of its names; `IndexedEvent.none` where it has one name.
    var join = IndexedEvent.none

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
            sayingCount += 1
            facets.take(newer)
            made = occurred
        case .amended:
            sayingCount += 1
            facets.take(newer)
        case .planning: reach(.planning, step)
        case .inProgress: reach(.inProgress, step)
        case .fulfilled: reach(.fulfilled, step)
        case .withdrawn: reach(.withdrawn, step)
        // Which pledges are one is known of all facts together.
        case .sameAs: break
        }
        return before
    }

    /// Takes in what happened to another of its names, which was made later.
    mutating func take(_ name: PledgeRow) {
        sayingCount += name.sayingCount
        reportCount += name.reportCount
        guard name.stageStep != IndexedEvent.none, stageStep == IndexedEvent.none || stageStep < name.stageStep else { return }
        reach(name.stage, name.stageStep)
    }

    /// Says what all its names say.
    mutating func setJoin(_ place: UInt32, says facets: PledgeFacets, joiningCount: Int) {
        join = place
        self.facets = facets
        self.joiningCount = UInt32(joiningCount)
    }

    private mutating func reach(_ newStage: PledgeStage, _ step: UInt32) {
        stage = newStage
        stageStep = step
    }
}
