/// Facts in an order, each kept as the places of its two lines.
package struct FactList: Sendable, RandomAccessCollection {
    struct Places: Sendable {
        /// The line that first stated it.
        var origin: UInt32
        /// The line whose content holds.
        var content: UInt32
    }

    private let entries: Slab<IndexedEvent>
    private let places: ArraySlice<Places>

    init(_ places: [Places], of entries: Slab<IndexedEvent>) {
        self.entries = entries
        self.places = places[...]
    }

    private init(_ places: ArraySlice<Places>, of entries: Slab<IndexedEvent>) {
        self.entries = entries
        self.places = places
    }

    package var startIndex: Int { places.startIndex }
    package var endIndex: Int { places.endIndex }

    package subscript(_ index: Int) -> EffectiveFact {
        EffectiveFact(origin: entries[Int(places[index].origin)], content: entries[Int(places[index].content)])
    }

    package subscript(_ range: Range<Int>) -> FactList {
        FactList(places[range], of: entries)
    }

    /// Goes through the facts: the number of the line that first stated each, and the line whose content holds.
    package func forEach(_ body: (UInt32, IndexedEvent) -> Void) {
        for place in places { body(place.origin, entries[Int(place.content)]) }
    }

    /// The facts that a rule of the line whose content holds keeps.
    func keeping(_ isKept: (IndexedEvent) -> Bool) -> FactList {
        FactList(places.filter { isKept(entries[Int($0.content)]) }, of: entries)
    }

    /// The facts that some events state, by the numbers of their ids.
    package func keeping(ids: Set<UInt32>) -> FactList {
        FactList(places.filter { ids.contains(entries[Int($0.origin)].id) }, of: entries)
    }

    /// The numbers of the lines whose content holds.
    package var contentNumbers: [UInt32] {
        places.map(\.content)
    }
}
