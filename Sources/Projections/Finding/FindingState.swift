package import Events
package import GlobalCompact

/// What became of what a finding asks for or misses, as far as is recorded.
package enum FindingStatus: String, Word {
    case open
    case answeredInPart = "answered in part"
    case answered
}

/// A finding of a meeting or a report, with what answered it.
package struct FindingState: FoldedEntity {
    package static let thing = Thing.finding
    package let entity: Entity

    private static let kind = FieldSlots(.finding, "kind")
    private static let extent = FieldSlots(.finding, "extent", own: true)

    package init(_ entity: Entity) {
        self.entity = entity
    }

    package var title: String {
        entity.stated(FindingRecorded.self).title
    }

    /// The offices or stakeholders whose finding it is.
    package var offices: [String] { entity.texts("offices") }

    /// The offices, States or stakeholders of whom it asks something.
    package var askedOf: [String] { entity.texts("askedOf") }

    /// The event that states it, the last where several do.
    private var stating: EntityStep? {
        entity.last(.findingRecorded)
    }

    /// When it was found; nothing where no event states it.
    package var occurred: Period? { stating?.occurred }

    var answers: RequestAnswers {
        RequestAnswers(entity, .findingAnswered, Self.extent)
    }

    /// Nothing of a finding that awaits no answer, such as an achievement, and has none.
    package var status: FindingStatus? {
        let answers = answers
        if !answers.isEmpty { return answers.areInPart ? .answeredInPart : .answered }
        let kind: FindingKind? = stating.flatMap { entity.word(Self.kind, $0) }
        return kind?.awaitsAnswer == true ? .open : nil
    }

    /// Hands over what states it, and what answers it.
    func forEachDecisiveStep(_ take: (EntityStep) -> Void) {
        if let stating { take(stating) }
        for step in entity.steps where step.type == .findingAnswered { take(step) }
    }
}
