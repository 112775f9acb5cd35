/// One entry an id: the one that counts.
package struct EventByID: Sendable {
    private let eventIndex: EventIndex
    /// What was recorded later does not count.
    private let limit: Int64
    /// By the number of an id, what counts where that is not simply its one line; nothing where none does.
    private var others: [UInt32: IndexedEvent?] = [:]

    /// The lines that change what others say, all or some of them.
    private let changeLines: [UInt32]

    /// - Parameter changes: those of the lines that change what others say which `changes` is to be about.
    init(_ eventIndex: EventIndex, changes: [UInt32], limit: Int64 = .max) {
        self.eventIndex = eventIndex
        self.limit = limit
        changeLines = changes
    }

    /// The entry that counts for an id.
    package internal(set) subscript(_ id: UInt32) -> IndexedEvent? {
        get {
            if !others.isEmpty, let other = others[id] { return other }
            guard let line = eventIndex.lookup.line(of: id) else { return nil }
            let entry = eventIndex.entries[Int(line)]
            return entry.recorded <= limit ? entry : nil
        }
        set { others.updateValue(newValue, forKey: id) }
    }

    /// The corrections and retractions that count, of those that this is about.
    package var changes: [IndexedEvent] {
        changeLines.compactMap { line in
            let counting = self[eventIndex.entries[Int(line)].id]
            return counting?.number == line ? counting : nil
        }
    }

    /// The entries that count, by the numbers of their ids. O(n).
    package var values: some Sequence<IndexedEvent> {
        (0..<UInt32(eventIndex.ids.count)).lazy.compactMap { self[$0] }
    }
}
