/// Facts in an order, each kept as the places of its two lines.
package struct FactList: Sendable, RandomAccessCollection {
    struct Places: Sendable {
        /// The line that first stated it.
        var origin: UInt32
        /// The line whose content holds.
        var content: UInt32
    }

    private let entries: [IndexedEvent]
    private let places: ArraySlice<Places>

    init(_ places: [Places], of entries: [IndexedEvent]) {
        self.entries = entries
        self.places = places[...]
    }

    private init(_ places: ArraySlice<Places>, of entries: [IndexedEvent]) {
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

    /// Goes through the facts, quicker than a loop that stands in another module.
    package func forEach(_ body: (EffectiveFact) -> Void) {
        let entries = entries.span
        for place in places { body(EffectiveFact(origin: entries[Int(place.origin)], content: entries[Int(place.content)])) }
    }

    /// Goes through the facts of some types: the number of the line that first stated each, and the line whose content holds.
    package func forEach(of types: TypeSet, _ body: (UInt32, IndexedEvent) -> Void) {
        let entries = entries.span
        for place in places where types.contains(entries[Int(place.content)].type) { body(place.origin, entries[Int(place.content)]) }
    }

    /// The facts that a rule of the line whose content holds keeps.
    package func keeping(_ isKept: (IndexedEvent) -> Bool) -> FactList {
        let span = entries.span
        var kept: [Places] = []
        for place in places where isKept(span[Int(place.content)]) { kept.append(place) }
        return FactList(kept, of: entries)
    }

    /// The numbers of the lines whose content holds.
    package var contentNumbers: [UInt32] {
        places.map(\.content)
    }
}
