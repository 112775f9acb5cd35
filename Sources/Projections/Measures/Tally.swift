import Events
import GlobalCompact

/// A count under one key, with the events that make it.
package struct Tally: Sendable {
    /// A value for each dimension asked by.
    package var key: [String]
    package var value: Int
    /// What the count would gain, or lose, by what may have occurred.
    package var possible: Int
    /// Ids, sorted and unique.
    package var events: [String]
}

/// A measure narrowed to some values of its dimensions.
package struct Question: Sendable {
    package var measure: Measure
    package var filters: [Dimension: Set<String>]

    package init(_ measure: Measure, filters: [Dimension: Set<String>] = [:]) {
        self.measure = measure
        self.filters = filters
    }

    /// The things of a state that count, sorted by subject.
    package func items(_ state: LedgerState) -> [Measure.Item] {
        measure.items(state).filter { item in
            filters.allSatisfy { dimension, values in
                item.keys[dimension, default: []].contains { values.contains($0) }
            }
        }
    }

    /// The counts by the values of some dimensions, sorted by key. A thing with several values counts under each.
    package func tallies(by dimensions: [Dimension], certain: LedgerState, withPossible: LedgerState) -> [Tally] {
        let sure = grouped(items(certain), by: dimensions)
        let maybe = grouped(items(withPossible), by: dimensions)
        let keys = Set(sure.keys).union(maybe.keys).sorted { $0.lexicographicallyPrecedes($1) }
        if dimensions.isEmpty { return [Self.tally([], sure[[]] ?? [], maybe[[]] ?? [])] }
        return keys.map { Self.tally($0, sure[$0] ?? [], maybe[$0] ?? []) }
    }

    /// The whole count.
    package func tally(certain: LedgerState, withPossible: LedgerState) -> Tally {
        Self.tally([], items(certain), items(withPossible))
    }

    private static func tally(_ key: [String], _ items: [Measure.Item], _ withPossible: [Measure.Item]) -> Tally {
        Tally(
            key: key, value: items.count, possible: withPossible.count - items.count, events: Set(items.flatMap(\.events)).sorted())
    }

    private func grouped(_ items: [Measure.Item], by dimensions: [Dimension]) -> [[String]: [Measure.Item]] {
        var groups: [[String]: [Measure.Item]] = [:]
        for item in items {
            for key in keys(of: item, by: dimensions) { groups[key, default: []].append(item) }
        }
        return groups
    }

    /// Every combination of the item's values; an absent one is the empty text. A filtered dimension shows its filtered values only.
    private func keys(of item: Measure.Item, by dimensions: [Dimension]) -> [[String]] {
        var keys: [[String]] = [[]]
        for dimension in dimensions {
            let values = item.keys[dimension, default: []].filter { filters[dimension]?.contains($0) ?? true }
            keys = keys.flatMap { key in values.isEmpty ? [key + [""]] : values.map { key + [$0] } }
        }
        return keys
    }
}
