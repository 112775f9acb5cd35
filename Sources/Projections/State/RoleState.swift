package import Events
package import GlobalCompact

/// A role of a State or an office.
package struct RoleState: Sendable {
    package let slug: String
    package private(set) var role: RoleAssumed?
    package private(set) var since: Period?
    /// When it ended; nothing while it is held.
    package private(set) var ended: Period?
    package private(set) var events: [String] = []

    init(_ slug: String) {
        self.slug = slug
    }

    mutating func apply(_ event: RoleEvent, _ fact: FactReference) {
        events.append(fact.id)
        switch event {
        case .assumed(let assumed):
            if role?.take(assumed) == nil { role = assumed }
            since = ended == nil ? since ?? fact.occurred : fact.occurred
            ended = nil
        case .ended:
            ended = fact.occurred
        }
    }
}
