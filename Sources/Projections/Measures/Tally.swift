package import GlobalCompact

/// A value under one key, with the events that make it.
package struct Tally: Sendable {
    /// A value for each dimension asked by.
    package var key: [String]
    package var value: Quantity
    /// What the value would gain, or lose, by what may have occurred.
    package var possible: Quantity
    /// Ids, sorted and unique.
    package var events: [String]
    /// What is said beside a stated figure: how exact, doubtful, why blank.
    package var remarks: [String] = []
    /// How many of the things behind a sum have a blank amount.
    package var blanks = 0
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

    /// The values by some dimensions, sorted by key. A thing with several values counts under each.
    package func tallies(by dimensions: [Dimension], certain: LedgerState, withPossible: LedgerState) -> [Tally] {
        tallies(by: dimensions, items(certain), measure.kind == .stated ? nil : items(withPossible))
    }

    /// The same of two states that were folded together: where they are one, its things are gathered once.
    package func tallies(by dimensions: [Dimension], _ states: LedgerStates) -> [Tally] {
        tallies(
            by: dimensions, items(states.certain),
            states.areAllCertain || measure.kind == .stated ? nil : items(states.withPossible))
    }

    /// The whole: one value, or for sums one a currency.
    package func whole(_ states: LedgerStates) -> [Tally] {
        tallies(by: [], states)
    }

    private func tallies(by dimensions: [Dimension], _ items: [Measure.Item], _ withPossible: [Measure.Item]?) -> [Tally] {
        switch measure.kind {
        case .count: counts(by: dimensions, items, withPossible)
        case .sum: sums(by: dimensions, items, withPossible)
        case .stated: stated(by: dimensions, items)
        }
    }

    // MARK: Counting

    private func counts(by dimensions: [Dimension], _ items: [Measure.Item], _ withPossible: [Measure.Item]?) -> [Tally] {
        let sure = grouped(items, by: dimensions)
        let maybe = withPossible.map { grouped($0, by: dimensions) } ?? sure
        let keys = dimensions.isEmpty ? [[]] : Set(sure.keys).union(maybe.keys).sorted { $0.lexicographicallyPrecedes($1) }
        return keys.map { key in
            let places = sure[key] ?? []
            return Tally(
                key: key, value: .count(places.count), possible: .count((maybe[key] ?? []).count - places.count),
                events: Self.events(places.lazy.map { items[$0] }))
        }
    }

    // MARK: Summing

    private func sums(by dimensions: [Dimension], _ all: [Measure.Item], _ withPossible: [Measure.Item]?) -> [Tally] {
        let sure = grouped(all, by: dimensions)
        let maybe = withPossible.map { grouped($0, by: dimensions) } ?? sure
        return Set(sure.keys).union(maybe.keys).sorted { $0.lexicographicallyPrecedes($1) }.flatMap { key -> [Tally] in
            let items = (sure[key] ?? []).map { all[$0] }
            let later = (maybe[key] ?? []).map { (withPossible ?? all)[$0] }
            let currencies = Set((items + later).compactMap(\.amount?.currency)).sorted()
            let blank = items.filter { $0.amount == nil }
            if currencies.isEmpty {
                return [
                    Tally(
                        key: key, value: .stated(nil), possible: .count(0), events: Self.events(items),
                        remarks: [blank.isEmpty ? "only possible, and the amount is blank" : "the amount is blank"], blanks: blank.count)
                ]
            }
            return currencies.map { currency in
                let own = items.filter { $0.amount?.currency == currency || $0.amount == nil }
                let value = Self.sum(items, currency)
                return Tally(
                    key: key, value: value, possible: value.difference(to: Self.sum(later, currency)), events: Self.events(own),
                    remarks: blank.isEmpty ? [] : ["\(blank.count) with a blank amount"], blanks: blank.count)
            }
        }
    }

    /// The sum of the amounts in one currency.
    package static func sum(_ items: [Measure.Item], _ currency: Currency) -> Quantity {
        items.compactMap(\.amount).filter { $0.currency == currency }.reduce(Quantity.sum(minorUnits: 0, currency)) { total, amount in
            total.adding(.sum(minorUnits: amount.amountMinorUnits, currency))
        }
    }

    // MARK: Stating

    /// Figures are shown one by one, never added up: by what is counted, then its scope, then when it was stated.
    private func stated(by dimensions: [Dimension], _ items: [Measure.Item]) -> [Tally] {
        let shown = items.sorted { left, right in
            let (leftKey, rightKey) = (Self.statedOrder(left), Self.statedOrder(right))
            return leftKey != rightKey ? leftKey.lexicographicallyPrecedes(rightKey) : left.subject < right.subject
        }
        return shown.map { item in
            let value: Quantity = item.amount.map { .sum(minorUnits: $0.amountMinorUnits, $0.currency) } ?? .stated(item.stated)
            return Tally(
                key: dimensions.map { item.keys[$0, default: []].joined(separator: " ") }, value: value, possible: .count(0),
                events: item.events, remarks: item.remarks)
        }
    }

    private static func statedOrder(_ item: Measure.Item) -> [String] {
        [item.keys[.of, default: []].joined(), item.day?.description ?? "", item.keys[.scope, default: []].joined()]
    }

    // MARK: Grouping

    private static func events(_ items: some Sequence<Measure.Item>) -> [String] {
        let sorted = items.flatMap(\.events).sorted()
        return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
    }

    /// The places of the items under each key.
    private func grouped(_ items: [Measure.Item], by dimensions: [Dimension]) -> [[String]: [Int]] {
        var groups: [[String]: [Int]] = [:]
        for (place, item) in items.enumerated() {
            for key in keys(of: item, by: dimensions) { groups[key, default: []].append(place) }
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
