/// Facts in an order, each kept as the places of its two lines.
package struct FactList: Sendable, RandomAccessCollection {
    struct Places: Sendable {
        /// The line that first stated it.
        var origin: UInt32
        /// The line whose content holds.
        var content: UInt32
    }

    private let entries: [Entry]
    private let places: ArraySlice<Places>

    init(_ places: [Places], of entries: [Entry]) {
        self.entries = entries
        self.places = places[...]
    }

    private init(_ places: ArraySlice<Places>, of entries: [Entry]) {
        self.entries = entries
        self.places = places
    }

    package var startIndex: Int { places.startIndex }
    package var endIndex: Int { places.endIndex }

    package subscript(_ index: Int) -> Standing {
        Standing(origin: entries[Int(places[index].origin)], content: entries[Int(places[index].content)])
    }

    package subscript(_ range: Range<Int>) -> FactList {
        FactList(places[range], of: entries)
    }

    /// The facts that a rule of their lines keeps.
    package func keeping(_ isKept: (Standing) -> Bool) -> FactList {
        FactList(indices.filter { isKept(self[$0]) }.map { places[$0] }, of: entries)
    }
}
