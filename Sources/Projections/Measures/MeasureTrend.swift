import GlobalCompact

/// A measure over days: what it came to on each.
package struct MeasureTrend: Sendable {
    /// One value of each point, under one key.
    package struct Series: Sendable {
        package var key: [String]
        /// As many as there are points.
        package var tallies: [Tally]

        /// The places from the first on which something counted, or may have.
        package var begun: Range<Int> {
            (tallies.firstIndex { !$0.isNought } ?? tallies.count)..<tallies.count
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
        var order: [Name] = []
        var places: [Name: Int] = [:]
        // The last day has the measure's own order; a key that is gone by then follows.
        for row in kept.reversed() {
            for tally in row.tallies where places[Name(tally)] == nil {
                places[Name(tally)] = order.count
                order.append(Name(tally))
            }
        }
        var columns = order.map { Series(key: $0.key.map(\.text), tallies: []) }
        for row in kept {
            let found = Dictionary(row.tallies.map { (Name($0), $0) }) { first, _ in first }
            for (place, name) in order.enumerated() {
                columns[place].tallies.append(found[name] ?? Tally(noughtOf: name.key.map(\.text), name.currency))
            }
        }
        series = columns
    }

    /// What tells one series from another.
    private struct Name: Hashable {
        let key: [ExactText]
        let currency: Currency?

        init(_ tally: Tally) {
            (key, currency) = (tally.key.map(ExactText.init(_:)), tally.value.currency)
        }
    }
}

extension Tally {
    /// Whether it counts nothing, and may count nothing.
    fileprivate var isNought: Bool {
        value.isZero && possible.isZero && events.isEmpty && blanks == 0
    }

    fileprivate init(noughtOf key: [String], _ currency: Currency?) {
        let nought = currency.map { Quantity.sum(minorUnits: 0, $0) } ?? .count(0)
        self.init(key: key, value: nought, possible: nought, named: NamedEvents(ids: [], count: 0))
    }
}
