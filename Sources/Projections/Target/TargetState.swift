package import Events
package import GlobalCompact

/// Whether a document says that a target was reached.
package enum TargetStatus: String, Word {
    case set
    case reached
    case missed
}

/// A funding target.
package struct TargetState: FoldedEntity {
    package static let thing = Thing.target
    package let entity: Entity

    package init(_ entity: Entity) {
        self.entity = entity
    }

    /// How much it is of; nothing where it is left blank.
    package var amount: Money? {
        entity.counted(TargetSet.self).amount
    }

    /// What it is called; nothing where it was not set.
    package var title: String? {
        begun ? entity.stated(TargetSet.self).title : nil
    }

    package var status: TargetStatus {
        switch entity.steps.last(where: { $0.type != .targetSet })?.type {
        case .targetReached: .reached
        case .targetMissed: .missed
        default: .set
        }
    }
}
