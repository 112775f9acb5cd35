package import Events
package import GlobalCompact

/// One line of the ledger as History needs it: fixed size, integers only.
///
/// Of a correction, the type is that of the event. Of one that holds the whole content, the subject and the days are the content's; of one
/// that holds only what changes, they are those that it changes, and else its own.
package struct IndexedEvent: Equatable, BitwiseCopyable, Sendable {
    /// What the line does to the history.
    package enum Role: UInt8, Sendable {
        case states
        case corrects
        case retracts
    }

    /// Its place in the event index.
    package var number: UInt32
    /// Dense numbers of its id and its subject.
    package var id: UInt32
    package var subject: UInt32
    /// Dense number of the id that a correction or a retraction names; `none` otherwise.
    package var target: UInt32
    /// Dense number of the line that a correction started from; `none` otherwise.
    package var replaces: UInt32
    /// Days since 1970-01-01; the first is the least possible for an open start.
    package var firstDay: Int32
    package var effectiveDay: Int32
    /// Where its row begins among those of the event index; `none` where it has none.
    package var row: UInt32
    /// Microseconds since 1970-01-01.
    package var recorded: Int64
    /// Index of the type among `EventType.allCases`; `unknownType` for others.
    package var type: UInt16
    package var rank: UInt8
    package var role: UInt8
    /// Whether the time goes on without a known end.
    package var isOpenEnd: Bool
    /// Whether a correction holds only the fields that change: then its row has those of the payload, unless it also clears some.
    package var holdsChanges: Bool
    /// Whether the days are among what such a correction changes.
    package var changesDays: Bool

    package static let none = UInt32.max
    package static let unknownType = UInt16.max

    /// A line that states a fact, without its names.
    package init(occurred: Period, recorded: Instant) {
        number = Self.none
        id = Self.none
        subject = Self.none
        target = Self.none
        replaces = Self.none
        firstDay = occurred.first.number
        effectiveDay = occurred.last.number
        isOpenEnd = occurred.isOpenEnd
        self.recorded = recorded.microseconds
        type = Self.unknownType
        rank = EventType.Rank.changes.rawValue
        role = Role.states.rawValue
        row = Self.none
        holdsChanges = false
        changesDays = false
    }

    /// When it occurred.
    package var occurred: Period {
        Period(first: Day(number: firstDay), last: Day(number: effectiveDay), isOpenEnd: isOpenEnd)
    }

    mutating func takeDays(_ occurred: Period) {
        firstDay = occurred.first.number
        effectiveDay = occurred.last.number
        isOpenEnd = occurred.isOpenEnd
    }

    /// Says that it is a correction which holds only what changes of an event of a type, by its index: also when it occurred, where that
    /// changes.
    package mutating func setChanges(ofType type: UInt16, rank: UInt8, occurred: Period?) {
        role = Role.corrects.rawValue
        holdsChanges = true
        changesDays = occurred != nil
        if let occurred { takeDays(occurred) }
        (self.type, self.rank) = (type, rank)
    }

    /// Says which type it is.
    package mutating func setType(_ type: EventType) {
        self.type = EventTypeIndex.index(of: type)
        rank = type.rank.rawValue
    }

    /// The type, where this program knows it.
    package var eventType: EventType? {
        type == Self.unknownType ? nil : EventTypeIndex.types[Int(type)]
    }
}

/// The types by their index.
package enum EventTypeIndex {
    package static let types: [EventType] = EventType.allCases
    private static let indices: [EventType: UInt16] = Dictionary(
        uniqueKeysWithValues: types.enumerated().map { ($0.element, UInt16($0.offset)) })

    package static func index(of type: EventType) -> UInt16 {
        indices[type] ?? IndexedEvent.unknownType
    }
}
