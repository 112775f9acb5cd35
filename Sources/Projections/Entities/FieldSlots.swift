import Events
import History
import Synchronization

/// Where the rows of each type of a thing's events hold a field. A class, so that it is handed on at the cost of one reference.
final class FieldSlots: Sendable {
    /// How it is read; nothing where no event of the thing says it.
    let field: RowLayout.Field?
    /// By the indices of the types, the bit of the field among those that are there, none where the type does not say it; and its slot.
    let places: [(bit: UInt32, slot: UInt32)]

    /// - Parameter own: whether it is an event's own field, which each event says for itself, and not one of the thing.
    init(_ thing: Thing, _ name: String, own: Bool = false) {
        var field: RowLayout.Field?
        places = EventTypeIndex.types.enumerated().map { index, type in
            guard type.thing == thing else { return (0, 0) }
            let layout = RowLayout.all[index]
            guard let place = layout.fields.firstIndex(where: { $0.name == name }),
                own || !FieldList.of(type)[place].isOwn
            else { return (0, 0) }
            field = layout.fields[place]
            return (1 << UInt32(place), UInt32(layout.fields[place].slot))
        }
        self.field = field
    }

    /// Where its slots begin among all, in the row of an event; nothing where the event does not say it.
    @inline(__always)
    func place(_ step: EntityStep, _ rows: Slab<UInt32>) -> Int? {
        let place = places[Int(step.typeIndex)]
        return rows[Int(step.row)] & place.bit == 0 ? nil : Int(step.row + place.slot)
    }

    // MARK: Known fields

    private struct Name: Hashable {
        let thing: Thing
        let name: String
    }

    private static let known = Mutex<[Name: FieldSlots]>([:])

    /// The slots of a field of a thing, looked for once.
    static func of(_ thing: Thing, _ name: String) -> FieldSlots {
        known.withLock { known in
            if let slots = known[Name(thing: thing, name: name)] { return slots }
            let slots = FieldSlots(thing, name)
            known[Name(thing: thing, name: name)] = slots
            return slots
        }
    }
}
