package import Events
import GlobalCompact

/// Whether support was asked for, answered by something else, or given.
package enum SupportStatus: String, Word {
    case requested
    case answeredInPart = "answered in part"
    case answered
    case provided
}

/// Support in carrying out the Compact.
package struct SupportState: FoldedEntity {
    package static let thing = Thing.support
    package let entity: Entity

    private static let extent = FieldSlots(.support, "extent", own: true)

    package init(_ entity: Entity) {
        self.entity = entity
    }

    package var title: String {
        entity.stated(SupportDescription.self).title ?? slug
    }

    /// The offices or stakeholders that it is for.
    package var recipients: [String] { entity.texts("recipients") }

    /// The offices that give it, or are asked for it.
    package var offices: [String] { entity.texts("offices") }

    var answers: RequestAnswers {
        RequestAnswers(entity, .supportAnswered, Self.extent)
    }

    package var status: SupportStatus {
        let answers = answers
        if entity.last(.supportProvided) != nil { return .provided }
        if answers.isEmpty { return .requested }
        return answers.areInPart ? .answeredInPart : .answered
    }
}
