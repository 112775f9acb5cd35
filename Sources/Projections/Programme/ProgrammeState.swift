package import Events
package import GlobalCompact

/// How far a joint programme has come: stages are never added up.
package enum ProgrammeStage: String, Word, Comparable {
    case conceptSubmitted = "concept-submitted"
    case pipeline
    case approved
    case funded
    case closed

    package static func < (left: ProgrammeStage, right: ProgrammeStage) -> Bool {
        left.order < right.order
    }

    private var order: Int {
        Self.allCases.firstIndex(of: self) ?? 0
    }
}

/// A joint programme of a fund.
package struct ProgrammeState: FoldedEntity {
    package static let thing = Thing.programme
    package let entity: Entity
    package private(set) var stage = ProgrammeStage.conceptSubmitted
    package private(set) var occurred: Period?
    /// The events that say how far it has come.
    private var stageBy: [EntityStep] = []

    package init(_ entity: Entity) {
        self.entity = entity
        for step in entity.steps { apply(step) }
    }

    /// A source that knows an earlier stage's day only vaguely does not take the programme back.
    private mutating func apply(_ step: EntityStep) {
        guard let newStage = Self.stage(step.type) else { return }
        if newStage < stage { return }
        // Since when it has come so far: what says it again later takes nothing back.
        if newStage > stage || occurred == nil { occurred = step.occurred }
        if newStage > stage { stageBy = [] }
        stageBy.append(step)
        stage = newStage
    }

    private static func stage(_ type: EventType) -> ProgrammeStage? {
        switch type {
        case .programmeConceptSubmitted: .conceptSubmitted
        case .programmeEnteredPipeline: .pipeline
        case .programmeApproved: .approved
        case .programmeFunded: .funded
        case .programmeClosed: .closed
        default: nil
        }
    }

    /// What it is, with words for people.
    package var whole: ProgrammeDescription { entity.stated() }

    var decisive: [EntityStep] {
        stageBy.isEmpty ? Array(entity.steps) : stageBy
    }
}
