package import Events
package import GlobalCompact

/// A call for funding, concept notes or inputs.
package struct CallState: Sendable {
    /// What a call can be.
    package static let statuses = ["open", "closed"]

    package let slug: String
    package private(set) var call: CallOpened?
    package private(set) var isClosed = false
    package private(set) var occurred: Period?
    package private(set) var events: [String] = []

    init(_ slug: String) {
        self.slug = slug
    }

    package var status: String {
        Self.statuses[isClosed ? 1 : 0]
    }

    mutating func apply(_ event: CallEvent, _ fact: FactReference) {
        events.append(fact.id)
        switch event {
        case .opened(let opened):
            if call?.take(opened) == nil { call = opened }
            occurred = fact.occurred
        case .closed: isClosed = true
        }
    }
}
