import Events
import GlobalCompact

/// What answered a request, as far as sources say so: that of a finding, or one for support.
struct RequestAnswers {
    private let entity: Entity
    /// The answers, in effective order.
    let steps: [EntityStep]
    /// How much each says that it gives.
    private let extent: FieldSlots

    init(_ entity: Entity, _ type: EventType, _ extent: FieldSlots) {
        (self.entity, self.extent) = (entity, extent)
        steps = entity.steps.filter { $0.type == type }
    }

    var isEmpty: Bool { steps.isEmpty }

    /// Whether every source that names an answer says that it is only a part of what was asked for.
    var areInPart: Bool {
        steps.allSatisfy { entity.word(extent, $0) == AnswerExtent.inPart }
    }

    /// When the latest occurred; nothing where there is none.
    var occurred: Period? { steps.last?.occurred }

    /// What answered it: the things, each once, else what was done in words for people.
    var told: String? {
        let answers = steps.compactMap { step in
            switch entity.table.event(step) {
            case .finding(.answered(let answered))?: answered.answer
            case .support(.answered(let answered))?: answered.answer
            default: nil
            }
        }
        if answers.isEmpty { return nil }
        var things: [String] = []
        for answer in answers {
            let named = answer.things.map(\.description)
            things += (named.isEmpty ? [answer.text] : named).filter { !things.contains($0) }
        }
        return things.joined(separator: "; ")
    }
}
