import Events
package import GlobalCompact
import History

/// One event of an entity: where its row begins that holds what it says, and when it occurred.
package struct EntityStep: Sendable {
    /// The line that first stated it, and the line whose content holds.
    let origin: UInt32
    let content: UInt32
    /// Where its row begins among those of the event index.
    let row: UInt32
    let firstDay: Int32
    /// The effective day.
    let lastDay: Int32
    /// Its type, and the index of that: both, as they are asked for more often than there are events.
    let type: EventType
    let typeIndex: UInt16
    private let isOpenEnd: Bool

    init(origin: UInt32, _ content: IndexedEvent) {
        self.origin = origin
        self.content = content.number
        row = content.row
        firstDay = content.firstDay
        lastDay = content.effectiveDay
        type = EventTypeIndex.types[Int(content.type)]
        typeIndex = content.type
        isOpenEnd = content.isOpenEnd
    }

    /// Whether it takes effect before another one.
    func precedes(_ other: EntityStep, _ eventIndex: EventIndex) -> Bool {
        if lastDay != other.lastDay { return lastDay < other.lastDay }
        if firstDay != other.firstDay { return firstDay < other.firstDay }
        return eventIndex.takesEffect((origin, content), before: (other.origin, other.content))
    }

    package var occurred: Period {
        Period(first: Day(number: firstDay), last: Day(number: lastDay), isOpenEnd: isOpenEnd)
    }
}
