package import GlobalCompact

/// The fields of an event that should have been otherwise, and no others.
package struct CorrectedFields: Sendable {
    /// The event's type, which a correction keeps.
    package var type: EventType
    package var subject: Subject?
    package var occurred: Period?
    /// A payload of the type with the members of `data` that change; all others are as in an empty one.
    package var event: Event
    /// The names of the members of `data` that change, also of those that are none of the payload's fields. Sorted by their bytes.
    package var members: [String]
    /// The names of the members of `data` that should not be there. Sorted by their bytes.
    package var cleared: [String]

    /// Changes of an event of a type; none so far.
    package init(_ type: EventType) {
        self.type = type
        event = Event.make(type) { _ in }
        members = []
        cleared = []
    }

    /// Whether it says nothing.
    package var isEmpty: Bool {
        subject == nil && occurred == nil && members.isEmpty && cleared.isEmpty
    }
}
