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
        switch measure.kind {
        case .count: counts(by: dimensions, items(certain), items(withPossible))
        case .sum: sums(by: dimensions, items(certain), items(withPossible))
        case .stated: stated(by: dimensions, items(certain))
        }
    }

    /// The whole: one value, or for sums one a currency.
    package func whole(certain: LedgerState, withPossible: LedgerState) -> [Tally] {
        tallies(by: [], certain: certain, withPossible: withPossible)
    }

    // MARK: Counting

    private func counts(by dimensions: [Dimension], _ items: [Measure.Item], _ withPossible: [Measure.Item]) -> [Tally] {
        let sure = grouped(items, by: dimensions)
        let maybe = grouped(withPossible, by: dimensions)
        let keys = dimensions.isEmpty ? [[]] : Set(sure.keys).union(maybe.keys).sorted { $0.lexicographicallyPrecedes($1) }
        return keys.map { key in
            let items = sure[key] ?? []
            return Tally(
                key: key, value: .count(items.count), possible: .count((maybe[key] ?? []).count - items.count), events: Self.events(items))
        }
    }

    // MARK: Summing

    private func sums(by dimensions: [Dimension], _ items: [Measure.Item], _ withPossible: [Measure.Item]) -> [Tally] {
        let sure = grouped(items, by: dimensions)
        let maybe = grouped(withPossible, by: dimensions)
        return Set(sure.keys).union(maybe.keys).sorted { $0.lexicographicallyPrecedes($1) }.flatMap { key -> [Tally] in
            let items = sure[key] ?? []
            let later = maybe[key] ?? []
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

    private static func events(_ items: [Measure.Item]) -> [String] {
        Set(items.flatMap(\.events)).sorted()
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
