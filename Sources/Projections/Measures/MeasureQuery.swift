package import GlobalCompact
import History

/// A measure narrowed to some values of its dimensions.
package struct MeasureQuery: Sendable {
    package var measure: Measure
    package var filters: [Dimension: Set<ExactText>]
    /// The one currency in which amounts are summed; nothing where each currency has a sum of its own.
    package var currency: Currency?

    package init(_ measure: Measure, filters: [Dimension: Set<ExactText>] = [:], currency: Currency? = nil) {
        self.measure = measure
        self.filters = filters
        self.currency = currency
    }

    /// What counts of a state, with all that is said of it, sorted by subject; of some subjects alone where they are given.
    package func items(_ state: LedgerState, about subjects: Set<String>? = nil) -> [Measure.Item] {
        let numbers = subjects.map { Set($0.compactMap { state.eventIndex.subjects.find($0) }) }
        let items = MeasureRows(measure, [state], wanting: filters).items(about: numbers)
        return measure.isInOrder ? items : items.sorted { $0.subject < $1.subject }
    }

    /// Whether nothing of a state counts.
    package func isEmpty(_ state: LedgerState) -> Bool {
        MeasureRows(measure, [state], wanting: filters).count == 0
    }

    /// The values by some dimensions, sorted by key. A thing with several values counts under each.
    package func tallies(
        by dimensions: [Dimension], certain: LedgerState, withPossible: LedgerState, naming: EventNaming = .all
    ) -> [Tally] {
        tallies(by: dimensions, certain, withPossible, naming)
    }

    /// The same of two states that were folded together: where they are one, its things are gathered once.
    package func tallies(by dimensions: [Dimension], _ states: LedgerStates, naming: EventNaming = .all) -> [Tally] {
        tallies(by: dimensions, states.certain, states.withPossible(by: dimensions + filters.keys), naming)
    }

    /// The same with how many things stand in more than one row; and everything once, with no event named: one value, or for sums one a
    /// currency, and of what is stated nothing.
    package func rows(by dimensions: [Dimension], _ states: LedgerStates, naming: EventNaming = .all) -> (
        tallies: [Tally], overlap: Overlap, whole: @Sendable () -> [Tally]
    ) {
        rows(by: dimensions, states.certain, states.withPossible(by: dimensions + filters.keys), naming)
    }

    /// The whole: one value, or for sums one a currency.
    package func whole(_ states: LedgerStates, naming: EventNaming = .all) -> [Tally] {
        tallies(by: [], states, naming: naming)
    }

    private func tallies(
        by dimensions: [Dimension], _ certain: LedgerState, _ withPossible: LedgerState?, _ naming: EventNaming
    ) -> [Tally] {
        rows(by: dimensions, certain, withPossible, naming).tallies
    }

    private func rows(
        by dimensions: [Dimension], _ certain: LedgerState, _ withPossible: LedgerState?, _ naming: EventNaming
    ) -> (tallies: [Tally], overlap: Overlap, whole: @Sendable () -> [Tally]) {
        if measure.kind == .stated { return (stated(by: dimensions, items(certain)), .none, { [] }) }
        let counting = Counting(self, by: dimensions, certain: certain, withPossible: withPossible)
        if measure.kind == .sum { return (counting.sums(naming), counting.overlap, { counting.wholeSums }) }
        return (counting.counts(naming), counting.overlap, { [counting.whole] })
    }

    // MARK: Stating

    /// Figures are shown one by one, never added up: by what is counted, then its scope, then when it was stated.
    private func stated(by dimensions: [Dimension], _ items: [Measure.Item]) -> [Tally] {
        let shown = items.sorted { left, right in
            let (leftKey, rightKey) = (Self.statedOrder(left), Self.statedOrder(right))
            return leftKey != rightKey ? leftKey.lexicographicallyPrecedes(rightKey) : left.subject < right.subject
        }
        return shown.map { item in
            let value: Quantity = item.amount.map { .sum($0) } ?? .stated(item.stated)
            return Tally(
                key: dimensions.map { item.keys[$0, default: []].joined(separator: " ") }, value: value, possible: .count(0),
                named: NamedEvents(ids: item.events, count: item.events.count), remarks: item.remarks)
        }
    }

    private static func statedOrder(_ item: Measure.Item) -> [ExactText] {
        [item.keys[.of, default: []].joined(), item.occurred?.last.description ?? "", item.keys[.scope, default: []].joined()].map(
            ExactText.init(_:))
    }
}
