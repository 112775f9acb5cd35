import Events
import History
import Synchronization

/// What events say with words for people, which their rows have not: read again from their lines, those of many together.
final class EventWords: Sendable {
    let eventIndex: EventIndex
    /// By the lines whose content holds, those that were read.
    private let known = Mutex<[UInt32: Event]>([:])

    init(_ eventIndex: EventIndex) {
        self.eventIndex = eventIndex
    }

    /// Reads what some lines say, so far as it is not read yet.
    func read(_ lines: some Sequence<UInt32>) {
        let missing = known.withLock { known in lines.filter { known[$0] == nil } }.sorted()
        if missing.isEmpty { return }
        var events: [UInt32: Event] = [:]
        eventIndex.source.readStatements(missing) { place, event, _ in events[missing[place]] = event }
        known.withLock { $0.merge(events) { $1 } }
    }

    /// What a line says.
    func event(_ line: UInt32) -> Event? {
        if let event = known.withLock({ $0[line] }) { return event }
        read([line])
        return known.withLock { $0[line] }
    }
}
