/// Things put under keys of one value for each dimension: dense numbers for the keys, and under each its things in their order.
///
/// A thing with several values stands under each; one without any, under the empty text.
struct ThingGroups: Sendable {
    /// For each level, the dimension of the keys that it has: their own order, but that regions come after the States they follow from.
    private let order: [Int]
    /// For each level, its numbers of keys so far: a key of one dimension less, and the value that follows.
    private var levels: [PairNumbers]
    /// Where the things of each key begin among the members; one more than there are keys.
    private var starts: [Int] = []
    /// Where, among the members of each key, the things end that are of what is certain.
    private var splits: [Int] = []
    /// The things, key by key.
    private var members: [UInt32] = []
    /// How many things of what is certain, and of what may be, stand under more than one key.
    private(set) var overlapping = (certain: 0, possible: 0)
    /// How many things are of what is certain.
    let certainCount: Int

    /// Puts things under the keys of some columns; the first of them, so many, are of what is certain.
    init(_ things: CountedThings, by columns: [ThingColumn], certain certainCount: Int) {
        var pairing = RegionPairing(things, columns)
        order = columns.indices.filter { $0 != pairing?.region } + (pairing.map { [$0.region] } ?? [])
        self.certainCount = certainCount
        levels = columns.map { _ in PairNumbers() }
        var keys = Array(repeating: UInt32(0), count: things.count)
        var ends = Array(1..<things.count + 1)
        for (level, dimension) in order.enumerated() {
            if let state = pairing?.state, dimension == pairing?.region {
                let states = order.firstIndex(of: state) ?? 0
                (keys, ends) = extended(keys, ends, by: columns[dimension], after: states, &pairing)
            } else {
                (keys, ends) = levels[level].extended(keys, ends, by: columns[dimension])
            }
        }
        sort(keys, ends)
    }

    /// The keys followed, on the last level, by regions: each key by those of the State that it has on an earlier level.
    private mutating func extended(
        _ keys: [UInt32], _ ends: [Int], by column: ThingColumn, after states: Int, _ pairing: inout RegionPairing?
    ) -> (keys: [UInt32], ends: [Int]) {
        let last = levels.count - 1
        var extended: [UInt32] = []
        var extendedEnds: [Int] = []
        var place = 0
        for (thing, end) in ends.enumerated() {
            let values = column.range(of: thing).filter(column.counts).map { column.values[$0] }
            while place < end {
                let state = value(of: keys[place], last: last - 1, at: states)
                let fitting = pairing?.regions(values, of: state, in: thing) ?? values
                for value in fitting.isEmpty ? [ThingColumn.none] : fitting {
                    extended.append(levels[last].number(of: keys[place], value))
                }
                place += 1
            }
            extendedEnds.append(extended.count)
        }
        return (extended, extendedEnds)
    }

    /// The value on one level of a key that ends on another.
    private func value(of key: UInt32, last: Int, at wanted: Int) -> UInt32 {
        var key = key
        for level in stride(from: last, to: wanted, by: -1) { key = levels[level][Int(key)].first }
        return levels[wanted][Int(key)].second
    }

    /// How many keys there are.
    var count: Int {
        starts.count - 1
    }

    /// The things under a key that are of what is certain.
    func certain(_ key: Int) -> ArraySlice<UInt32> {
        members[starts[key]..<splits[key]]
    }

    /// The things under a key that are of what may be.
    func possible(_ key: Int) -> ArraySlice<UInt32> {
        members[splits[key]..<starts[key + 1]]
    }

    /// The values of a key, the first dimension's first.
    func values(of key: Int) -> [UInt32] {
        var values = Array(repeating: ThingColumn.none, count: levels.count)
        var key = key
        for (level, dimension) in order.enumerated().reversed() {
            let (earlier, value) = levels[level][key]
            values[dimension] = value
            key = Int(earlier)
        }
        return values
    }

    /// The key of one dimension with a value.
    func key(of value: UInt32) -> Int? {
        levels.first?.find(0, value).map { Int($0) }
    }

    /// Puts the things under their keys, which stand one after another for thing after thing.
    private mutating func sort(_ keys: [UInt32], _ ends: [Int]) {
        let count = levels.last?.count ?? 1
        starts = Array(repeating: 0, count: count + 1)
        for key in keys { starts[Int(key) + 1] += 1 }
        for key in 0..<count { starts[key + 1] += starts[key] }
        var free = starts
        splits = starts
        members = Array(repeating: 0, count: keys.count)
        var place = 0
        for (thing, end) in ends.enumerated() {
            if end > place + 1 {
                if thing < certainCount { overlapping.certain += 1 } else { overlapping.possible += 1 }
            }
            while place < end {
                let key = Int(keys[place])
                members[free[key]] = UInt32(thing)
                free[key] += 1
                if thing < certainCount { splits[key] = free[key] }
                place += 1
            }
        }
    }
}

extension PairNumbers {
    /// The keys that stand one after another for thing after thing, each followed by each of the thing's values in a column.
    fileprivate mutating func extended(_ keys: [UInt32], _ ends: [Int], by column: ThingColumn) -> (keys: [UInt32], ends: [Int]) {
        var extended: [UInt32] = []
        var extendedEnds: [Int] = []
        extended.reserveCapacity(keys.count)
        extendedEnds.reserveCapacity(ends.count)
        var place = 0
        for (thing, end) in ends.enumerated() {
            let values = column.range(of: thing)
            while place < end {
                let before = extended.count
                for value in values where column.counts(value) { extended.append(number(of: keys[place], column.values[value])) }
                if extended.count == before { extended.append(number(of: keys[place], ThingColumn.none)) }
                place += 1
            }
            extendedEnds.append(extended.count)
        }
        return (extended, extendedEnds)
    }
}
