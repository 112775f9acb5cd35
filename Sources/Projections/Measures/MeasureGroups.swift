import GlobalCompact

/// Rows put under keys of one value for each dimension: dense numbers for the keys, and under each its rows in their order.
///
/// A row with several values stands under each; one without any, under the empty text. Regions that follow from States stand with those
/// only of which they are.
struct MeasureGroups: Sendable {
    /// For each level, the place of the column that it is of: in their own order, but regions after the States they follow from.
    private let order: [Int]
    /// For each level, its keys so far: a key of one column less, and the value that follows.
    private var levels: [DenseNumbers<NumberPair>]
    /// Where the rows of each key begin among the members; one more than there are keys.
    private var starts: [Int] = []
    /// Where, among the members of each key, the rows end that are of what is certain.
    private var splits: [Int] = []
    /// The rows, key by key.
    private var members: [UInt32] = []
    /// How many rows of what is certain, and of what may be, stand under more than one key.
    private(set) var overlapping = (certain: 0, possible: 0)
    /// How many rows are of what is certain.
    private let certainCount: Int

    /// Puts rows under the keys of some of their columns. O(n): what keys a row has is worked out once for all that have the same codes.
    init(_ rows: MeasureRows, by places: [Int]) {
        let columns = places.map { rows.columns[$0] }
        let source = rows.regionSource
        let region = columns.contains { $0.dimension == source } ? columns.firstIndex { $0.dimension == .region } : nil
        order = columns.indices.filter { $0 != region } + (region.map { [$0] } ?? [])
        certainCount = rows.certainCount
        levels = columns.map { _ in DenseNumbers() }
        var combinations = columns.map { _ in DenseNumbers<NumberPair>() }
        let codes = columns.map(\.codes)
        var keys: [[UInt32]] = columns.isEmpty ? [[0]] : []
        let own = (0..<rows.count).map { row in
            var combination: UInt32 = 0
            for level in codes.indices {
                combination = combinations[level].number(of: NumberPair(first: combination, second: codes[level][row]))
            }
            if Int(combination) == keys.count { keys.append(extended(columns, row, region, source)) }
            return combination
        }
        sort(own, keys)
    }

    /// The keys of a row: for each value of the first column one, each of these followed by each value of the next.
    private mutating func extended(_ columns: [MeasureColumn], _ row: Int, _ region: Int?, _ source: Dimension?) -> [UInt32] {
        var prefixes: [Prefix] = [Prefix(key: 0)]
        for (level, place) in order.enumerated() {
            let code = columns[place].codes[row]
            let values = columns[place].values(code)
            let memberships = place == region ? columns[place].memberships(code) : nil
            let isState = region != nil && columns[place].dimension == source
            var longer: [Prefix] = []
            for prefix in prefixes {
                var fitting = values
                if let memberships {
                    let own = prefix.state?.regions(memberships).compactMap { columns[place].value(of: $0.rawValue) } ?? []
                    fitting = values.filter(own.contains)
                }
                if fitting.isEmpty { fitting = [MeasureColumn.none] }
                for value in fitting {
                    longer.append(
                        Prefix(
                            key: levels[level].number(of: NumberPair(first: prefix.key, second: value)),
                            state: isState ? State(code: columns[place].text(value)) : prefix.state))
                }
            }
            prefixes = longer
        }
        return prefixes.map(\.key)
    }

    /// A key of some levels, with the State that it has.
    private struct Prefix {
        var key: UInt32
        var state: State?
    }

    /// How many keys there are.
    var count: Int {
        starts.count - 1
    }

    /// The rows under a key that are of what is certain.
    func certain(_ key: Int) -> ArraySlice<UInt32> {
        members[starts[key]..<splits[key]]
    }

    /// The rows under a key that are of what may be.
    func possible(_ key: Int) -> ArraySlice<UInt32> {
        members[splits[key]..<starts[key + 1]]
    }

    /// The values of a key, the first column's first.
    func values(of key: Int) -> [UInt32] {
        var values = Array(repeating: MeasureColumn.none, count: levels.count)
        var key = key
        for (level, place) in order.enumerated().reversed() {
            let pair = levels[level].keys[key]
            values[place] = pair.second
            key = Int(pair.first)
        }
        return values
    }

    /// The key of one column with a value.
    func key(of value: UInt32) -> Int? {
        levels.first?.find(NumberPair(first: 0, second: value)).map { Int($0) }
    }

    /// Puts the rows under the keys that their combinations of codes have.
    private mutating func sort(_ combinations: [UInt32], _ keys: [[UInt32]]) {
        let count = levels.last?.keys.count ?? 1
        starts = Array(repeating: 0, count: count + 1)
        for combination in combinations {
            for key in keys[Int(combination)] { starts[Int(key) + 1] += 1 }
        }
        for key in 0..<count { starts[key + 1] += starts[key] }
        var free = starts
        splits = starts
        members = Array(repeating: 0, count: starts[count])
        for (row, combination) in combinations.enumerated() {
            let own = keys[Int(combination)]
            if own.count > 1 {
                if row < certainCount { overlapping.certain += 1 } else { overlapping.possible += 1 }
            }
            for key in own {
                members[free[Int(key)]] = UInt32(row)
                free[Int(key)] += 1
                if row < certainCount { splits[Int(key)] = free[Int(key)] }
            }
        }
    }
}
