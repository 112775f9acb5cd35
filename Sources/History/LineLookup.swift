import Events

/// Which lines an id has, which lines change what others say, and which are about a subject or of a type.
package struct LineLookup: Sendable {
    /// How many lines there are.
    private(set) var count = 0
    /// By the number of an id, the first line that has it; `IndexedEvent.none` for one that only others name.
    private var firstLines = Slab<UInt32>()
    /// The same of ids that other lines named before.
    private var lateLines: [UInt32: UInt32] = [:]
    /// Corrections and retractions, by their lines.
    package private(set) var changes: [UInt32] = []
    /// The lines whose id an earlier line has.
    package private(set) var repeats: [UInt32] = []
    /// The same by the numbers of their ids.
    private var repeatsByID: [UInt32: [UInt32]] = [:]
    /// The latest effective day of any line.
    package private(set) var latestDay = Int32.min
    /// How many lines of each type there are, those of no known type last.
    private var counts = Array(repeating: 0, count: TypeSet.unknownGroup + 1)
    let bySubject: LineGroups
    let byType: LineGroups
    let namedChanges: NamedChanges

    package init() {
        (bySubject, byType, namedChanges) = (LineGroups(), LineGroups(), NamedChanges())
    }

    /// What was kept in a cache; an id without a first line is one that only others name.
    init(
        count: Int, firstLines: Slab<UInt32>, changes: [UInt32], repeats: [UInt32], _ entries: Slab<IndexedEvent>,
        latestDay: Int32, bySubject: LineGroups, byType: LineGroups, names: NamedChanges.Pairs
    ) {
        self.count = count
        (self.firstLines, self.changes, self.repeats, self.latestDay) = (firstLines, changes, repeats, latestDay)
        (self.bySubject, self.byType) = (bySubject, byType)
        namedChanges = NamedChanges(names, of: changes.count)
        repeatsByID = Dictionary(grouping: repeats) { entries[Int($0)].id }
        for group in counts.indices { counts[group] = byType.countKept(in: group) }
    }

    /// Takes in the next line.
    mutating func note(_ entry: IndexedEvent) {
        count += 1
        counts[TypeSet.group(entry)] += 1
        latestDay = max(latestDay, entry.effectiveDay)
        if entry.role != IndexedEvent.Role.states.rawValue { changes.append(entry.number) }
        let id = Int(entry.id)
        if id >= firstLines.count {
            while firstLines.count < id { firstLines.append(IndexedEvent.none) }
            firstLines.append(entry.number)
        } else if line(of: entry.id) != nil {
            repeats.append(entry.number)
            repeatsByID[entry.id, default: []].append(entry.number)
        } else {
            lateLines[entry.id] = entry.number
        }
    }

    /// Goes on in the place of another one that begins with these lines and is given up.
    mutating func replace(_ other: LineLookup) {
        firstLines.replace(other.firstLines)
        for groups in [bySubject, byType] { groups.forget(beyond: count) }
        namedChanges.forget(beyond: changes.count)
    }

    /// The first line that has an id.
    @inline(__always)
    func line(of id: UInt32) -> UInt32? {
        guard id < firstLines.count else { return nil }
        let line = firstLines[Int(id)]
        return line == IndexedEvent.none ? lateLines[id] : line
    }

    /// The lines of an id but the first.
    func repeats(of id: UInt32) -> [UInt32] {
        repeatsByID.isEmpty ? [] : repeatsByID[id, default: []]
    }

    /// The corrections and retractions that name an id.
    func lines(naming id: UInt32, _ entries: Slab<IndexedEvent>) -> [UInt32] {
        namedChanges.lines(naming: id, changes, entries)
    }

    func holds(_ type: UInt16) -> Bool {
        type < TypeSet.unknownGroup && counts[Int(type)] > 0
    }

    /// Whether any line is of a type or version that this program does not know.
    var holdsUnknownTypes: Bool {
        counts[TypeSet.unknownGroup] > 0
    }

    /// The first lines of all ids, to be kept.
    func firstLinesToKeep(ids count: Int) -> [UInt32] {
        (0..<UInt32(count)).map { line(of: $0) ?? IndexedEvent.none }
    }
}
