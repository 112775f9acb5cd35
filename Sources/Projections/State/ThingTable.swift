import Events
import History

/// The things of one kind, of which there may be many: found by the numbers of their subjects, so that no slug is made for a fact.
package struct ThingTable<State: Sendable>: Sendable {
    private let thing: Thing
    private let names: FactNames
    /// In the order in which each was first told of: that of the lines, or where all are read in effective order, that one.
    package private(set) var values: [State] = []
    /// By the number of a subject, the place of its thing; `IndexedEvent.none` where there is none.
    private var places: [UInt32] = []

    /// The table without a thing.
    init(_ thing: Thing, _ names: FactNames) {
        self.thing = thing
        self.names = names
    }

    /// The thing of a slug.
    package subscript(_ slug: String) -> State? {
        place(of: slug).map { values[$0] }
    }

    /// Goes through the things where they lie: in a loop over them, each would be copied.
    @inline(__always)
    func forEach(_ body: (State) -> Void) {
        let things = values.span
        for place in things.indices { body(things[place]) }
    }

    private func place(of slug: String) -> Int? {
        guard !places.isEmpty, let subject = names.subjects.find("\(thing.rawValue)/\(slug)"), places[Int(subject)] != IndexedEvent.none
        else { return nil }
        return Int(places[Int(subject)])
    }

    /// Adds the thing that a fact states, or changes the one that is there.
    mutating func put(_ state: State, _ fact: FactReference, again: (inout State) -> Void) {
        let place = place(of: fact, orNew: state)
        if let place { again(&values[place]) }
    }

    /// Changes the thing that a fact is about, which is new where nothing happened to it before.
    mutating func change(_ fact: FactReference, new: @autoclosure () -> State, _ body: (inout State) -> Void) {
        let place = place(of: fact, orNew: new()) ?? values.count - 1
        body(&values[place])
    }

    /// The place of the thing that a fact is about; nothing where it was none and is now the last.
    private mutating func place(of fact: FactReference, orNew new: @autoclosure () -> State) -> Int? {
        if places.isEmpty { places = Array(repeating: IndexedEvent.none, count: names.subjects.count) }
        let place = places[Int(fact.subjectNumber)]
        if place != IndexedEvent.none { return Int(place) }
        places[Int(fact.subjectNumber)] = UInt32(values.count)
        values.append(new())
        return nil
    }
}
