import GlobalCompact

extension Counting {
    /// How many things stand under each key, sorted by key.
    func counts(_ naming: EventNaming) -> [Tally] {
        let keys = sortedKeys
        let events = events(of: keys.map { Array(certain($0.number)) }, naming)
        return zip(keys, events).map { key, events in
            let count = certain(key.number).count
            return Tally(
                key: key.texts, value: .count(count), possible: .count(possible(key.number).count - count), named: events)
        }
    }

    /// The sums under each key, one for each currency, sorted by key and currency; a blank amount is no nought.
    func sums(_ naming: EventNaming) -> [Tally] {
        let parts = sortedKeys.filter { !certain($0.number).isEmpty || !possible($0.number).isEmpty }.flatMap { key in
            sums(key.texts, certain(key.number), possible(key.number))
        }
        let events = events(of: parts.map(\.things), naming)
        return zip(parts, events).map { part, events in
            var tally = part.tally
            tally.named = events
            return tally
        }
    }

    /// The keys with their texts, sorted by these: numbers as numbers.
    private var sortedKeys: [(texts: [String], number: Int)] {
        let dimensions = keyDimensions
        return (0..<groups.count).map { (texts(of: $0), $0) }.sorted { Dimension.precede($0.texts, $1.texts, by: dimensions) }
    }

    /// The sums under one key, each with the things that make it.
    private func sums(
        _ texts: [String], _ certain: ArraySlice<UInt32>, _ possible: ArraySlice<UInt32>
    ) -> [(tally: Tally, things: [UInt32])] {
        let sums = sums(of: certain)
        let later = self.sums(of: possible)
        let blanks = certain.count { things.amounts[Int($0)] == nil }
        let currencies = Set(sums.keys).union(later.keys).sorted()
        if currencies.isEmpty {
            let remark = blanks == 0 ? "only possible, and the amount is blank" : "the amount is blank"
            let tally = Tally(key: texts, value: .stated(nil), possible: .count(0), named: .none, remarks: [remark], blanks: blanks)
            return [(tally, Array(certain))]
        }
        return currencies.map { currency in
            let value = sums[currency] ?? .sum(minorUnits: 0, currency)
            let tally = Tally(
                key: texts, value: value, possible: value.difference(to: later[currency] ?? .sum(minorUnits: 0, currency)), named: .none,
                remarks: blanks == 0 ? [] : ["\(blanks) with a blank amount"], blanks: blanks)
            return (tally, certain.filter { things.amounts[Int($0)].map { $0.currency == currency } ?? true })
        }
    }

    private func sums(of list: ArraySlice<UInt32>) -> [Currency: Quantity] {
        var sums: [Currency: Quantity] = [:]
        for thing in list {
            guard let amount = things.amounts[Int(thing)] else { continue }
            let more = Quantity.sum(amount)
            sums[amount.currency] = sums[amount.currency].map { $0.adding(more) } ?? more
        }
        return sums
    }
}
