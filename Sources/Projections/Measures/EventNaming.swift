/// Which of the events behind a value are named.
package enum EventNaming: Sendable, Equatable {
    case none
    /// At most so many, those of the earliest things; how many there are is said.
    case first(Int)
    case all
}

/// The events behind a value, as far as they are named.
package struct NamedEvents: Sendable, Equatable {
    /// Ids, sorted and unique.
    package var ids: [String]
    /// How many events there are, named or not.
    package var count: Int

    package static let none = NamedEvents(ids: [], count: 0)

    /// These and another one.
    func adding(_ more: [String]) -> NamedEvents {
        more.isEmpty ? self : NamedEvents(ids: Set(ids + more).sorted(), count: count + Set(more).subtracting(ids).count)
    }
}
