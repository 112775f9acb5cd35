import Events
internal import Synchronization

/// The lines of each group, by the group's number: worked out when somebody asks first, or kept in a cache.
///
/// Of lines that came later, each is looked at whenever somebody asks: when they are no longer few, all are worked out anew. Copies of an
/// event index share this, also where each goes on with lines of its own: what was worked out of another one's is no one else's.
final class LineGroups: Sendable {
    /// Where the lines of a group begin among all, one more than there are groups; and the lines, those of a group ascending.
    private struct Sorted: Sendable {
        var starts: Slab<UInt32>
        var lines: Slab<UInt32>
        /// The lines after these that are here to stay, by group, and how many they are.
        var settled: [Int: [UInt32]] = [:]
        var settledCount = 0
        /// The lines that they were worked out of; nothing where they were kept, with which all begin that share this.
        var entries: Slab<IndexedEvent>?

        var count: Int { lines.count + settledCount }

        /// Whether it says of some lines what they say: of all, or of all but few.
        func isOf(_ other: Slab<IndexedEvent>) -> Bool {
            guard let entries else { return true }
            return entries.sharesMemory(with: other) && other.count - count <= 256 + count / 8
        }
    }

    private let sorted: Mutex<Sorted?>

    init() {
        sorted = Mutex(nil)
    }

    /// Groups that were kept.
    init(starts: Slab<UInt32>, lines: Slab<UInt32>) {
        sorted = Mutex(Sorted(starts: starts, lines: lines))
    }

    /// How many lines of those that were kept are in a group.
    func countKept(in group: Int) -> Int {
        sorted.withLock { sorted in
            guard let starts = sorted?.starts, group + 1 < starts.count else { return 0 }
            return Int(starts[group + 1] - starts[group])
        }
    }

    /// The lines of some groups, in their order. Whoever asked first may have had more lines, or fewer.
    func lines(of groups: [Int], groups count: Int, _ entries: Slab<IndexedEvent>, _ group: (IndexedEvent) -> Int) -> [UInt32] {
        let known = sorted(groups: count, entries, group)
        var found: [UInt32] = []
        let runs = groups.filter { $0 + 1 < known.starts.count }.map { Int(known.starts[$0])..<Int(known.starts[$0 + 1]) }
        found.reserveCapacity(runs.reduce(0) { $0 + $1.count })
        for run in runs {
            known.lines.withSpan(run) { for place in $0.indices where $0[place] < entries.count { found.append($0[place]) } }
        }
        if !known.settled.isEmpty {
            for group in groups { found += known.settled[group, default: []].filter { $0 < entries.count } }
        }
        if groups.count > 1 { found = Self.ascending(found, below: entries.count) }
        if known.count >= entries.count { return found }
        let wanted = Set(groups)
        for line in known.count..<entries.count where wanted.contains(group(entries[line])) { found.append(UInt32(line)) }
        return found
    }

    /// Some lines, none of them twice, in their order. Many of them are told by a bit for each line.
    private static func ascending(_ lines: [UInt32], below count: Int) -> [UInt32] {
        if lines.count < count / 64 { return lines.sorted() }
        let bits = NumberSet(lines)
        var ascending: [UInt32] = []
        ascending.reserveCapacity(lines.count)
        bits.forEach { ascending.append($0) }
        return ascending
    }

    /// Takes in the lines that came later: of whoever has more of them, these are the first.
    func settle(groups count: Int, _ entries: Slab<IndexedEvent>, _ group: (IndexedEvent) -> Int) {
        sorted.withLock { sorted in
            var known = sorted.flatMap { $0.isOf(entries) ? $0 : nil } ?? Self.sort(groups: count, entries, group)
            sorted = nil
            known.entries = entries
            while known.count < entries.count {
                known.settled[group(entries[known.count]), default: []].append(UInt32(known.count))
                known.settledCount += 1
            }
            sorted = known
        }
    }

    /// Forgets what was worked out of more lines than so many: those after them are given up, and others come in their place.
    func forget(beyond count: Int) {
        sorted.withLock { sorted in
            if let known = sorted, known.count > count { sorted = nil }
        }
    }

    /// All lines by their groups, to be kept: where each group begins, and the lines.
    func toKeep(
        groups count: Int, _ entries: Slab<IndexedEvent>, _ group: (IndexedEvent) -> Int
    ) -> (starts: Slab<UInt32>, lines: Slab<UInt32>) {
        let sorted = Self.sort(groups: count, entries, group)
        return (sorted.starts, sorted.lines)
    }

    private func sorted(groups count: Int, _ entries: Slab<IndexedEvent>, _ group: (IndexedEvent) -> Int) -> Sorted {
        sorted.withLock { sorted in
            if let sorted, sorted.isOf(entries) { return sorted }
            let made = Self.sort(groups: count, entries, group)
            sorted = made
            return made
        }
    }

    private static func sort(groups count: Int, _ entries: Slab<IndexedEvent>, _ group: (IndexedEvent) -> Int) -> Sorted {
        var starts: [UInt32] = Array(repeating: 0, count: count + 1)
        for entry in entries { starts[group(entry) + 1] += 1 }
        for place in 0..<count { starts[place + 1] += starts[place] }
        var next = starts
        var lines: [UInt32] = Array(repeating: 0, count: entries.count)
        for (line, entry) in entries.enumerated() {
            let place = group(entry)
            lines[Int(next[place])] = UInt32(line)
            next[place] += 1
        }
        return Sorted(starts: Slab(starts), lines: Slab(lines), entries: entries)
    }
}
