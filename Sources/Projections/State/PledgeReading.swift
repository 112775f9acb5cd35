import Events
import GlobalCompact
import History
import Synchronization

/// A table of pledges that is only read any more, shared by all the pledges that were taken from it.
final class PledgeReading: Sendable {
    let table: PledgeTable
    /// The lists of States by the numbers of the event index's values, those that were asked for.
    private let lists = Mutex<[UInt32: [State]]>([:])

    init(_ table: PledgeTable) {
        self.table = table
    }

    /// The States of a list that facets name; none for `IndexedEvent.none`.
    func states(_ list: UInt32) -> [State] {
        if list == IndexedEvent.none { return [] }
        return lists.withLock { lists in
            if let known = lists[list] { return known }
            let states = eventIndex.values.several(list).compactMap(State.init(code:))
            lists[list] = states
            return states
        }
    }

    var eventIndex: EventIndex {
        table.eventIndex
    }

    /// The slug of a pledge by the number of its subject.
    func slug(_ subject: UInt32) -> String {
        String(table.eventIndex.subjects[subject].dropFirst(Self.prefix.utf8.count))
    }

    /// The number of the subject of a pledge by its slug; nothing where no line is about it.
    func subject(_ slug: String) -> UInt32? {
        table.eventIndex.subjects.find(Self.prefix + slug)
    }

    /// The numbers of pledges' subjects in the order of the slugs.
    func sorted(_ subjects: [UInt32]) -> [UInt32] {
        eventIndex.subjects.sorted(subjects, sharing: Self.prefix.utf8.count)
    }

    /// The id of the event that a step is.
    func id(_ step: UInt32) -> String {
        table.eventIndex.ids[table.eventIndex.entries[Int(table.steps[Int(step)].origin)].id]
    }

    /// When a step occurred.
    func occurred(_ step: UInt32) -> Period {
        table.steps[Int(step)].occurred
    }

    private static let prefix = Thing.pledge.rawValue + "/"
}
