/// One entry an id: the one that counts.
package struct EventByID: Sendable {
    private var entries: [IndexedEvent]
    /// By the numbers of ids, the places of their entries; `IndexedEvent.none` where none is visible.
    private var places: [UInt32]
    /// How many ids have an entry that counts.
    package private(set) var count = 0

    init(_ eventIndex: EventIndex) {
        entries = eventIndex.entries
        places = Array(repeating: IndexedEvent.none, count: eventIndex.ids.count)
    }

    /// The entry that counts for an id.
    package internal(set) subscript(_ id: UInt32) -> IndexedEvent? {
        get {
            guard id < places.count, places[Int(id)] != IndexedEvent.none else { return nil }
            return entries[Int(places[Int(id)])]
        }
        set {
            guard let newValue else { return }
            if places[Int(id)] == IndexedEvent.none { count += 1 }
            places[Int(id)] = newValue.number
        }
    }

    /// Lets the entry of an id count as recorded at another time than its line says.
    mutating func put(_ id: UInt32, at recorded: Int64) {
        guard id < places.count, places[Int(id)] != IndexedEvent.none else { return }
        entries[Int(places[Int(id)])].recorded = recorded
    }

    /// The entries that count, by the numbers of their ids.
    package var values: some Sequence<IndexedEvent> {
        places.lazy.filter { $0 != IndexedEvent.none }.map { [entries] in entries[Int($0)] }
    }
}
