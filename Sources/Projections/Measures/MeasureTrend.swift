import GlobalCompact

/// A measure over days: what it came to on each.
package struct MeasureTrend: Sendable {
    /// One value of each point, under one key, and for sums in one currency.
    package struct Series: Sendable {
        package var key: [String]
        /// As many as there are points; nothing where nothing stands under the key, and no currency is known for a nought.
        package var tallies: [Tally?]

        /// The places from the first on which something counted, or may have.
        package var begun: Range<Int> {
            (tallies.firstIndex { $0.map { !$0.isNought } ?? false } ?? tallies.count)..<tallies.count
        }
    }

    /// The days, the first being one on which something counted.
    package let points: [TrendStep.Point]
    /// By key, in the measure's order.
    package let series: [Series]

    /// Puts the rows of each day side by side: what has no row on a day is nought there. Days before the first row are left out, but the
    /// last day never is.
    package init(_ rows: [(point: TrendStep.Point, tallies: [Tally])]) {
        let kept = rows[(rows.firstIndex { !$0.tallies.allSatisfy(\.isNought) } ?? max(rows.count - 1, 0))...]
        points = kept.map(\.point)
        var order: [Key] = []
        var ofKeys: [Key: Values] = [:]
        // The last day has the measure's own order; a key that is gone by then follows.
        for row in kept.reversed() {
            for tally in row.tallies {
                let key = tally.key.map(ExactText.init(_:))
                if ofKeys[key] == nil { order.append(key) }
                ofKeys[key, default: Values()].note(tally.value)
            }
        }
        let days = kept.map { row in Dictionary(grouping: row.tallies) { $0.key.map(ExactText.init(_:)) } }
        series = order.flatMap { key in
            let values = ofKeys[key] ?? Values()
            return values.series.map { currency in
                Series(key: key.map(\.text), tallies: days.map { values.tally($0[key, default: []], under: key.map(\.text), currency) })
            }
        }
    }

    private typealias Key = [ExactText]

    /// What stands under a key on any day.
    private struct Values {
        /// Those in which there are sums, in the order in which they are met.
        private var currencies: [Currency] = []
        private var areCounts = false

        /// The currencies that have a series each; one that is none, where there are no sums.
        var series: [Currency?] {
            currencies.isEmpty ? [nil] : currencies
        }

        mutating func note(_ value: Quantity) {
            if case .count = value { areCounts = true }
            if let currency = value.currency, !currencies.contains(currency) { currencies.append(currency) }
        }

        /// What a series has on a day of some tallies. What is blank has no currency, and is blank in each.
        func tally(_ tallies: [Tally], under key: [String], _ currency: Currency?) -> Tally? {
            let found = tallies.first { $0.value.currency == currency } ?? tallies.first { $0.value.currency == nil }
            if let found { return found }
            let nought = currency.map { Quantity.sum(minorUnits: 0, $0) } ?? (areCounts ? .count(0) : nil)
            return nought.map { Tally(key: key, value: $0, possible: $0, named: .none) }
        }
    }
}

extension Tally {
    /// Whether it counts nothing, and may count nothing.
    fileprivate var isNought: Bool {
        value.isZero && possible.isZero && events.isEmpty && blanks == 0
    }
}
