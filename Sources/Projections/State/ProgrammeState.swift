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
package struct ProgrammeState: Sendable {
    package let slug: String
    package private(set) var description = ProgrammeDescription()
    package private(set) var begun = false
    package private(set) var stage = ProgrammeStage.conceptSubmitted
    package private(set) var occurred: Period?
    package private(set) var results: [(result: ProgrammeResultReported, fact: FactReference)] = []
    package private(set) var events: [String] = []
    private var stageBy: [String] = []

    init(_ slug: String) {
        self.slug = slug
    }

    package var title: String {
        description.title ?? slug
    }

    /// The events that say how far it has come.
    package var decisive: [String] {
        stageBy.isEmpty ? events : stageBy
    }

    mutating func apply(_ event: ProgrammeEvent, _ fact: FactReference) {
        events.append(fact.id)
        switch event {
        case .conceptSubmitted(let concept): reach(.conceptSubmitted, concept.programme, fact)
        case .enteredPipeline(let entry): reach(.pipeline, entry.programme, fact)
        case .approved(let approval): reach(.approved, approval.programme, fact)
        case .funded(let funding): reach(.funded, funding.programme, fact)
        case .extended: break
        case .closed: reach(.closed, ProgrammeDescription(), fact)
        case .resultReported(let result): results.append((result, fact))
        }
    }

    /// A source that knows an earlier stage's day only vaguely does not take the programme back.
    private mutating func reach(_ newStage: ProgrammeStage, _ newer: ProgrammeDescription, _ fact: FactReference) {
        begun = begun || newStage != .closed
        description.take(newer)
        if newStage < stage { return }
        occurred = fact.occurred
        if newStage > stage { stageBy = [] }
        stageBy.append(fact.id)
        stage = newStage
    }
}
