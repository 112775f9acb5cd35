package import Events
package import GlobalCompact

/// Whether support was asked for, or given.
package enum SupportStatus: String, Word {
    case requested
    case provided
}

/// Support in carrying out the Compact.
package struct SupportState: Sendable {
    package let slug: String
    package private(set) var description = SupportDescription()
    package private(set) var status = SupportStatus.requested
    package private(set) var occurred: Period?
    package private(set) var events: [String] = []

    init(_ slug: String) {
        self.slug = slug
    }

    package var title: String {
        description.title ?? slug
    }

    mutating func apply(_ event: SupportEvent, _ fact: FactReference) {
        events.append(fact.id)
        occurred = fact.occurred
        switch event {
        case .requested(let request): description.take(request.support)
        case .provided(let provision):
            description.take(provision.support)
            status = .provided
        }
    }
}
