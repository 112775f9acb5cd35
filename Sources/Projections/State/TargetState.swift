package import Events
package import GlobalCompact

/// Whether a document says that a target was reached.
package enum TargetStatus: String, Word {
    case set
    case reached
    case missed
}

/// A funding target.
package struct TargetState: Sendable {
    package let slug: String
    package private(set) var target: TargetSet?
    package private(set) var status = TargetStatus.set
    package private(set) var occurred: Period?
    package private(set) var events: [String] = []

    init(_ slug: String) {
        self.slug = slug
    }

    mutating func apply(_ event: TargetEvent, _ fact: FactReference) {
        events.append(fact.id)
        occurred = fact.occurred
        switch event {
        case .set(let set): if target?.take(set) == nil { target = set }
        case .reached: status = .reached
        case .missed: status = .missed
        }
    }
}
