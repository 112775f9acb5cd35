internal import Synchronization

/// The corrections and retractions that name an id: as the event that they change, or as the line that they started from.
///
/// Worked out when somebody asks first, or kept in a cache. Of changes that came later, each is looked at whenever somebody asks: when they
/// are no longer few, all are worked out anew. Copies of an event index share this, also where each goes on with lines of its own.
final class NamedChanges: Sendable {
    /// Pairs of an id and a line that names it, by ids and then by lines.
    struct Pairs: Sendable {
        var ids: Slab<UInt32>
        var lines: Slab<UInt32>
    }

    private struct Sorted: Sendable {
        var pairs: Pairs
        /// How many changes they are of.
        var count: Int
        /// The lines that they were worked out of; nothing where they were kept, with which all begin that share this.
        var entries: Slab<IndexedEvent>?

        /// Whether it is of some changes: of all, or of all but few.
        func isOf(_ changes: [UInt32], _ other: Slab<IndexedEvent>) -> Bool {
            let isFew = count <= changes.count && changes.count - count <= 64 + count / 8
            guard let entries else { return isFew }
            return isFew && entries.sharesMemory(with: other)
        }
    }

    private let sorted: Mutex<Sorted?>

    init() {
        sorted = Mutex(nil)
    }

    /// Pairs that were kept, of so many changes.
    init(_ pairs: Pairs, of count: Int) {
        sorted = Mutex(Sorted(pairs: pairs, count: count))
    }

    /// The lines that name an id, among some changes: all of the lines that change what others say, in their order.
    func lines(naming id: UInt32, _ changes: [UInt32], _ entries: Slab<IndexedEvent>) -> [UInt32] {
        if changes.isEmpty { return [] }
        let known = sorted.withLock { sorted in
            if let sorted, sorted.isOf(changes, entries) { return sorted }
            let made = Sorted(pairs: Self.sort(changes, entries), count: changes.count, entries: entries)
            sorted = made
            return made
        }
        var found: [UInt32] = []
        var place = Self.firstPlace(of: id, known.pairs.ids)
        while place < known.pairs.ids.count, known.pairs.ids[place] == id {
            found.append(known.pairs.lines[place])
            place += 1
        }
        for line in changes[known.count...] where Self.names(entries[Int(line)]).contains(id) { found.append(line) }
        return found
    }

    /// Forgets what was worked out of more changes than so many: those after them are given up, and others come in their place.
    func forget(beyond count: Int) {
        sorted.withLock { sorted in
            if let known = sorted, known.count > count { sorted = nil }
        }
    }

    /// All pairs, to be kept.
    func toKeep(_ changes: [UInt32], _ entries: Slab<IndexedEvent>) -> Pairs {
        Self.sort(changes, entries)
    }

    /// The numbers of the ids that a change names, each once.
    static func names(_ change: IndexedEvent) -> [UInt32] {
        change.replaces == change.target || change.replaces == IndexedEvent.none ? [change.target] : [change.target, change.replaces]
    }

    private static func sort(_ changes: [UInt32], _ entries: Slab<IndexedEvent>) -> Pairs {
        let pairs = changes.flatMap { line in names(entries[Int(line)]).map { UInt64($0) << 32 | UInt64(line) } }.sorted()
        return Pairs(ids: Slab(pairs.map { UInt32($0 >> 32) }), lines: Slab(pairs.map { UInt32(truncatingIfNeeded: $0) }))
    }

    /// The first place whose id is not less than one.
    private static func firstPlace(of id: UInt32, _ ids: Slab<UInt32>) -> Int {
        var (low, high) = (0, ids.count)
        while low < high {
            let middle = (low + high) / 2
            if ids[middle] < id { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Events of a ledger that have to do with each other by what corrections and retractions name.
package struct TiedEvents: Sendable {
    /// The numbers of their ids.
    package let ids: Set<UInt32>
    /// Those of their lines that change what others say, ascending.
    package let changes: [UInt32]
}

extension EventIndex {
    /// Some events by the numbers of their ids, whatever names them or is named by them, and so on: nothing else has a say in what any
    /// of these comes to.
    package func tied(to ids: some Sequence<UInt32>) -> TiedEvents {
        var tied = Set<UInt32>()
        var changes: [UInt32] = []
        var open = Array(ids)
        while let id = open.popLast() {
            guard tied.insert(id).inserted else { continue }
            for line in lines(withID: id) {
                let entry = entries[Int(line)]
                guard entry.role != IndexedEvent.Role.states.rawValue else { continue }
                changes.append(line)
                open += NamedChanges.names(entry)
            }
            for line in lookup.lines(naming: id, entries) { open.append(entries[Int(line)].id) }
        }
        return TiedEvents(ids: tied, changes: changes.sorted())
    }
}
