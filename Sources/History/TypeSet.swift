package import Events

/// Some types of events, by their indices.
package struct TypeSet: Sendable {
    /// The lowest for the first type. There are not so many types as bits.
    @usableFromInline
    var bits: UInt128 = 0

    /// The types of some things.
    package init(of things: Set<Thing>) {
        for thing in things { bits |= Self.ofThings[thing, default: TypeSet([])].bits }
    }

    private static let ofThings = Dictionary(grouping: EventTypeIndex.types, by: \.thing).mapValues { TypeSet($0) }

    package init(_ types: [EventType]) {
        for type in types { bits |= 1 << UInt128(EventTypeIndex.index(of: type)) }
    }

    var isEmpty: Bool {
        bits == 0
    }

    /// Whether a type is among them, by its index; no unknown type is.
    @inlinable @inline(__always)
    package func contains(_ index: UInt16) -> Bool {
        index < 128 && bits & 1 << UInt128(index) != 0
    }

    /// Types by number, for groups of lines: that of all types which this program does not know comes after the others.
    package static let unknownGroup = EventTypeIndex.types.count

    /// The number of the group of a line's type.
    package static func group(_ entry: IndexedEvent) -> Int {
        entry.type == IndexedEvent.unknownType ? unknownGroup : Int(entry.type)
    }
}
