package import Events
package import GlobalCompact

/// How far a pledge has come. Without a report of progress it is `no report`: that is no judgement on the pledge.
package enum PledgeStage: String, Word {
    case noReport = "no report"
    case planning
    case inProgress = "in-progress"
    case fulfilled
    case withdrawn
}

/// A pledge with what was reported of it.
package struct PledgeState: Sendable {
    package let slug: String
    package private(set) var description = PledgeDescription()
    package private(set) var made: Period?
    package private(set) var stage = PledgeStage.noReport
    /// The pledge that it turned out to be: then it is not counted.
    package private(set) var sameAs: String?
    /// Reports of progress or of fulfilment, in effective order.
    package private(set) var reports: [FactReference] = []
    package private(set) var events: [String] = []
    private var madeBy: [String] = []
    /// The event that says its stage.
    private var stageBy: String?

    init(_ slug: String) {
        self.slug = slug
    }

    package var title: String {
        description.title ?? slug
    }

    /// The events that make it and its stage.
    package var decisive: [String] {
        stageBy.map { madeBy + [$0] } ?? madeBy
    }

    mutating func apply(_ event: PledgeEvent, _ fact: FactReference) {
        events.append(fact.id)
        switch event {
        case .made(let pledge):
            description = pledge.pledge
            made = fact.occurred
            madeBy.append(fact.id)
        case .amended(let amendment):
            description.take(amendment.pledge)
        case .progressed(let progress):
            reach(progress.stage == .planning ? .planning : .inProgress, fact)
            reports.append(fact)
        case .fulfilled:
            reach(.fulfilled, fact)
            reports.append(fact)
        case .withdrawn:
            reach(.withdrawn, fact)
        case .sameAs(let same):
            sameAs = same.pledge
        }
    }

    private mutating func reach(_ newStage: PledgeStage, _ fact: FactReference) {
        stage = newStage
        stageBy = fact.id
    }
}
