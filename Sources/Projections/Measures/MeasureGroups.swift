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
    /// The rows of what is certain, and those of what may be.
    private var halves: (certain: Sorted, possible: Sorted) = (Sorted(), Sorted())
    /// How many rows of what is certain, and of what may be, stand under more than one key.
    var overlapping: (certain: Int, possible: Int) { (halves.certain.overlapping, halves.possible.overlapping) }

    /// Rows key by key.
    private struct Sorted: Sendable {
        /// Where the rows of each key begin among the members; one more than there are keys.
        var starts: [Int] = []
        var members: [UInt32] = []
        /// How many rows stand under more than one key.
        var overlapping = 0
    }

    /// Puts rows under the keys of some of their columns. O(n): what keys a row has is worked out once for all that have the same codes.
    init(_ rows: MeasureRows, by places: [Int]) {
        let source = rows.regionSource
        let dimensions = places.map { rows.columns[$0].dimension }
        let region = dimensions.contains { $0 == source } ? dimensions.firstIndex(of: .region) : nil
        order = places.indices.filter { $0 != region } + (region.map { [$0] } ?? [])
        levels = places.map { _ in DenseNumbers() }
        let columns = order.map { place in
            KeyColumn(
                rows.columns[places[place]], place: places[place], isRegion: place == region,
                isSource: region != nil && dimensions[place] == source)
        }
        // By combination, its keys one after another.
        var keys: [UInt32] = []
        var starts: [Int] = [0]
        var prefixes: [Prefix] = []
        for combination in 0..<UInt32(rows.combinationCount) {
            extend(&prefixes, by: columns, rows, combination)
            for prefix in prefixes { keys.append(prefix.key) }
            starts.append(keys.count)
        }
        let (combinations, ownKeys, firsts, certainCount) = (rows.combinations, keys, starts, rows.certainCount)
        let count = levels.last?.keys.count ?? 1
        let workers = combinations.count - certainCount < Self.muchRows ? .one : rows.workers
        halves = workers.both {
            Self.sorted(0..<certainCount, combinations.span, ownKeys.span, firsts.span, count)
        } _: {
            Self.sorted(certainCount..<combinations.count, combinations.span, ownKeys.span, firsts.span, count)
        }
    }

    /// A column of the keys.
    private struct KeyColumn {
        let column: MeasureColumn
        /// Its place among the columns of the rows.
        let place: Int
        /// By code, the values that count; nothing where each code is its own value.
        let values: (values: [UInt32], starts: [Int])?
        /// Whether it is of regions that follow from the States of another one, and whether it is that other one.
        let isRegion: Bool
        let isSource: Bool

        init(_ column: MeasureColumn, place: Int, isRegion: Bool, isSource: Bool) {
            (self.column, self.place, self.isRegion, self.isSource) = (column, place, isRegion, isSource)
            values = column.valuesByCode
        }

        /// Where the values of a code stand among all.
        func range(_ code: UInt32) -> Range<Int> {
            values.map { $0.starts[Int(code)]..<$0.starts[Int(code) + 1] } ?? Int(code)..<Int(code) + 1
        }

        /// A value by its place.
        func value(_ place: Int) -> UInt32 {
            values.map { $0.values[place] } ?? UInt32(place)
        }
    }

    /// A key of some levels, with the State that it has.
    private struct Prefix {
        var key: UInt32
        var state: State?
    }

    /// Makes the keys of the codes of a combination: for each value of the first column one, each of these followed by each value of the
    /// next.
    private mutating func extend(_ prefixes: inout [Prefix], by columns: [KeyColumn], _ rows: MeasureRows, _ combination: UInt32) {
        prefixes.removeAll(keepingCapacity: true)
        prefixes.append(Prefix(key: 0))
        for level in columns.indices {
            let code = rows.code(combination, columns[level].place)
            let values = columns[level].range(code)
            // Each is followed by its own longer ones; in the end those are left.
            let shorter = prefixes.count
            for place in 0..<shorter {
                let (prefix, start) = (prefixes[place], prefixes.count)
                func add(_ value: UInt32) {
                    let key = levels[level].number(of: NumberPair(first: prefix.key, second: value))
                    prefixes.append(
                        Prefix(key: key, state: columns[level].isSource ? State(code: columns[level].column.text(value)) : prefix.state))
                }
                if columns[level].isRegion {
                    let all = values.map { columns[level].value($0) }
                    Self.regions(all, columns[level].column, code, of: prefix.state).forEach(add)
                } else {
                    for value in values { add(columns[level].value(value)) }
                }
                if prefixes.count == start { add(MeasureColumn.none) }
            }
            prefixes.removeFirst(shorter)
        }
    }

    /// Those among the regions of a code that are the State's, where they follow from States.
    private static func regions(_ values: [UInt32], _ column: MeasureColumn, _ code: UInt32, of state: State?) -> [UInt32] {
        guard let memberships = column.memberships(code) else { return values }
        let own = state?.regions(memberships).compactMap { column.value(of: $0.rawValue) } ?? []
        return values.filter(own.contains)
    }

    /// How many keys there are.
    var count: Int {
        halves.certain.starts.count - 1
    }

    /// The rows under a key that are of what is certain.
    func certain(_ key: Int) -> ArraySlice<UInt32> {
        halves.certain.members[halves.certain.starts[key]..<halves.certain.starts[key + 1]]
    }

    /// The rows under a key that are of what may be.
    func possible(_ key: Int) -> ArraySlice<UInt32> {
        halves.possible.members[halves.possible.starts[key]..<halves.possible.starts[key + 1]]
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

    /// So many rows of what may be take long enough to be sorted while those of what is certain are.
    private static let muchRows = 4096

    /// Puts rows under the keys of their combinations, of which each has those from where it starts to where the next one does.
    private static func sorted(
        _ rows: Range<Int>, _ combinations: Span<UInt32>, _ keys: Span<UInt32>, _ firsts: Span<Int>, _ count: Int
    ) -> Sorted {
        var sorted = Sorted(starts: Array(repeating: 0, count: count + 1))
        for row in rows {
            let own = firsts[Int(combinations[row])]..<firsts[Int(combinations[row]) + 1]
            if own.count > 1 { sorted.overlapping += 1 }
            for place in own { sorted.starts[Int(keys[place]) + 1] += 1 }
        }
        for key in 0..<count { sorted.starts[key + 1] += sorted.starts[key] }
        var free = sorted.starts
        sorted.members = Array(repeating: 0, count: sorted.starts[count])
        var members = sorted.members.mutableSpan
        for row in rows {
            for place in firsts[Int(combinations[row])]..<firsts[Int(combinations[row]) + 1] {
                let key = Int(keys[place])
                members[free[key]] = UInt32(row)
                free[key] += 1
            }
        }
        return sorted
    }
}
