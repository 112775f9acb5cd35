package import Events
package import GlobalCompact
import History

/// How far a pledge has come. Without a report of progress it is `no report`: that is no judgement on the pledge.
package enum PledgeStage: String, Word {
    case noReport = "no report"
    case planning
    case inProgress = "in-progress"
    case fulfilled
    case withdrawn
}

/// A pledge with what was reported of it, under the name that was made first.
package struct PledgeState: FoldedEntity {
    package static let thing = Thing.pledge
    package let entity: Entity

    package init(_ entity: Entity) {
        self.entity = entity
    }

    /// The slugs of its other names, in the order in which they were made.
    package var otherNames: [String] {
        let names = entity.table.names?.group(of: entity.number) ?? []
        return names.dropFirst().map { Entity(entity.table, $0).slug }
    }

    /// What it says, without words for people.
    package var description: PledgeDescription { entity.counted() }

    package var title: String {
        entity.stated(PledgeDescription.self).title ?? slug
    }

    package var stakeholders: [String] { description.stakeholders }
    package var by: [State] { description.by }
    package var objectives: ObjectiveSet { description.objectives }

    /// When it was made, as the fact says that made it last; nothing while it was not made.
    package var made: Period? {
        // Where it has several names, the makings of the first come last.
        entity.table.lastSaying(entity.number) { $0.type == .pledgeMade }?.occurred
    }

    // MARK: How far it has come

    package var stage: PledgeStage {
        stageStep.map { Self.stage($0, entity) } ?? .noReport
    }

    /// The last day that may be meant of when it was withdrawn; nothing where it stands.
    var withdrawn: Day? {
        stageStep.flatMap { $0.type == .pledgeWithdrawn ? $0.occurred.last : nil }
    }

    /// The event that says its stage.
    private var stageStep: EntityStep? {
        entity.table.last(entity.number) { Self.isReport($0) || $0.type == .pledgeWithdrawn }
    }

    private static let progress = FieldSlots(.pledge, "stage")

    /// Whether an event reports of a pledge: of progress, or that it is fulfilled.
    static func isReport(_ step: EntityStep) -> Bool {
        step.type == .pledgeProgressed || step.type == .pledgeFulfilled
    }

    /// The stage that an event says.
    static func stage(_ step: EntityStep, _ entity: Entity) -> PledgeStage {
        if step.type == .pledgeFulfilled { return .fulfilled }
        if step.type == .pledgeWithdrawn { return .withdrawn }
        return entity.word(progress, step) == PledgeProgress.inProgress ? .inProgress : .planning
    }

    // MARK: Its events

    /// The ids of the events that make and amend it, that join its names, and that say its stage.
    package var decisive: [String] {
        var ids: [String] = []
        forEachDecisiveStep { ids.append(entity.table.id($0)) }
        return ids
    }

    /// Hands over these events.
    func forEachDecisiveStep(_ take: (EntityStep) -> Void) {
        let steps = entity.table.range(entity.number).lazy.map { entity.table.step($0) }
        for step in steps where step.type == .pledgeMade || step.type == .pledgeAmended { take(step) }
        if entity.table.hasSeveralNames(entity.number), let names = entity.table.names {
            entity.steps.filter(names.isJoining).forEach(take)
        }
        if let stageStep { take(stageStep) }
    }

    /// Reports of progress or of fulfilment, in effective order.
    package var reports: [FactReference] {
        entity.steps.filter(Self.isReport).map { FactReference($0, entity) }
    }
}

extension Entities<PledgeState> {
    /// The slugs of the pledge that a slug is a name of, in the order in which they were made; nothing where it is the only one.
    package func names(of slug: String) -> [String]? {
        guard let names = table.names, let own = table.name(slug) else { return nil }
        return names.group(of: own)?.map { Entity(table, $0).slug }
    }

    /// The slug under which a pledge is counted, by any of its names.
    package func firstName(of slug: String) -> String {
        names(of: slug)?.first ?? slug
    }
}
