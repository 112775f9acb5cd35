import GlobalCompact

extension Counting {
    /// How much stands under each key, sorted by key.
    func counts(_ naming: EventNaming) -> [Tally] {
        let keys = sortedKeys
        let events = events(of: keys.map { certain($0.number) }, naming)
        return zip(keys, events).map { key, events in
            let count = certain(key.number).count
            return Tally(
                key: key.texts, value: .count(count), possible: .count(possible(key.number).count - count), named: events,
                remarks: remarks(ofSeats: certain(key.number)))
        }
    }

    /// How much there is in all, whatever the keys.
    var whole: Tally {
        let count = rows.certainCount
        let possible = isAllCertain ? 0 : rows.count - 2 * count
        return Tally(key: [], value: .count(count), possible: .count(possible), named: .none, remarks: [])
    }

    /// How many of some rows are of a region only by where the pledger sits; nothing where regions are not asked for.
    private func remarks(ofSeats list: ArraySlice<UInt32>) -> [String] {
        guard let region = rows.column(.region) else { return [] }
        let count = list.count { rows.columns[region].isOfSeat(rows.code(rows.combinations[Int($0)], region)) }
        return count == 0 ? [] : ["\(count) by the pledger's seat"]
    }

    /// The sums under each key, one for each currency or in the one that is asked for, sorted by key and currency; a blank amount is
    /// no nought.
    func sums(_ naming: EventNaming) -> [Tally] {
        let parts = sortedKeys.filter { !certain($0.number).isEmpty || !possible($0.number).isEmpty }.flatMap { key in
            sums(key.texts, certain(key.number), possible(key.number))
        }
        let events = events(of: parts.map(\.rows), naming)
        return zip(parts, events).map { part, events in
            var tally = part.tally
            tally.named = events
            return tally
        }
    }

    /// The sums of all there is, whatever the keys.
    var wholeSums: [Tally] {
        let all = Array(0..<UInt32(rows.count))
        let certain = all[..<rows.certainCount]
        return all.isEmpty ? [] : sums([], certain, isAllCertain ? certain : all[rows.certainCount...]).map(\.tally)
    }

    /// The keys with their texts, sorted by these: numbers as numbers.
    private var sortedKeys: [(texts: [String], number: Int)] {
        let dimensions = keyDimensions
        return (0..<groups.count).map { (texts(of: $0), $0) }.sorted { Dimension.precede($0.texts, $1.texts, by: dimensions) }
    }

    /// The sums under one key, each with the rows that make it.
    private func sums(
        _ texts: [String], _ certain: ArraySlice<UInt32>, _ possible: ArraySlice<UInt32>
    ) -> [(tally: Tally, rows: ArraySlice<UInt32>)] {
        if let currency = question.currency { return [(sum(texts, certain, possible, currency), certain)] }
        let sums = sums(of: certain)
        let later = self.sums(of: possible)
        let blanks = certain.count { rows.amount(of: $0) == nil }
        let currencies = Set(sums.keys).union(later.keys).sorted()
        if currencies.isEmpty {
            let remark = blanks == 0 ? "only possible, and the amount is blank" : "the amount is blank"
            let tally = Tally(key: texts, value: .stated(nil), possible: .count(0), named: .none, remarks: [remark], blanks: blanks)
            return [(tally, certain)]
        }
        return currencies.map { currency in
            let sum = sums[currency] ?? AmountSum(of: currency)
            let tally = Tally(
                key: texts, value: sum.quantity,
                possible: sum.quantity.difference(to: (later[currency] ?? AmountSum(of: currency)).quantity),
                named: .none, remarks: sum.remarks + (blanks == 0 ? [] : ["\(blanks) with a blank amount"]), blanks: blanks)
            return (tally, certain.filter { rows.amount(of: $0).map { $0.currency == currency } ?? true }[...])
        }
    }

    /// The sum under one key in one currency; blank where nothing under it has an amount in that currency.
    private func sum(_ texts: [String], _ certain: ArraySlice<UInt32>, _ possible: ArraySlice<UInt32>, _ currency: Currency) -> Tally {
        let (sum, later) = (total(of: certain, currency), total(of: possible, currency))
        return Tally(
            key: texts, value: sum.count == 0 && !sum.leftOut.isEmpty ? .stated(nil) : sum.quantity,
            possible: sum.quantity.difference(to: later.quantity), named: .none,
            remarks: sum.remarks + sum.leftOut.possibleRemarks(later.leftOut), blanks: sum.leftOut.blanks)
    }

    private func sums(of list: ArraySlice<UInt32>) -> [Currency: AmountSum] {
        var sums: [Currency: AmountSum] = [:]
        for row in list {
            guard let amount = rows.amount(of: row) else { continue }
            sums[amount.currency, default: AmountSum(of: amount.currency)].add(amount)
        }
        return sums
    }
}
