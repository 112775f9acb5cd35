/// One entry an id: the one that counts.
package struct EventByID: Sendable {
    private var entries: [IndexedEvent]
    /// By the numbers of ids, the places of their entries; `IndexedEvent.none` where none is visible.
    private var places: [UInt32]
    /// Whether the entry of each id is the one of its number, and there are no places.
    private let isEach: Bool
    /// How many ids have an entry that counts.
    package private(set) var count = 0

    /// The entries of no id yet.
    init(_ eventIndex: EventIndex) {
        entries = eventIndex.entries
        places = Array(repeating: IndexedEvent.none, count: eventIndex.ids.count)
        isEach = false
    }

    /// All entries of an event index in which each line has an id of its own, and no other id is named.
    init(each eventIndex: EventIndex) {
        entries = eventIndex.entries
        places = []
        isEach = true
        count = entries.count
    }

    /// The entry that counts for an id.
    package internal(set) subscript(_ id: UInt32) -> IndexedEvent? {
        get {
            if isEach { return id < entries.count ? entries[Int(id)] : nil }
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
        if isEach {
            if id < entries.count { entries[Int(id)].recorded = recorded }
            return
        }
        guard id < places.count, places[Int(id)] != IndexedEvent.none else { return }
        entries[Int(places[Int(id)])].recorded = recorded
    }

    /// The entries that count, by the numbers of their ids.
    package var values: Values {
        Values(entries, isEach ? nil : places)
    }

    /// The entries that count.
    package struct Values: Sequence, IteratorProtocol {
        private let entries: [IndexedEvent]
        private let places: [UInt32]?
        private var place = 0

        fileprivate init(_ entries: [IndexedEvent], _ places: [UInt32]?) {
            self.entries = entries
            self.places = places
        }

        package mutating func next() -> IndexedEvent? {
            guard let places else {
                guard place < entries.count else { return nil }
                defer { place &+= 1 }
                return entries[place]
            }
            while place < places.count, places[place] == IndexedEvent.none { place &+= 1 }
            guard place < places.count else { return nil }
            defer { place &+= 1 }
            return entries[Int(places[place])]
        }
    }
}
