import GlobalCompact

/// How far rows get towards what is expected: their count, or the sum of their amounts in a currency.
extension Counting {
    func reach(of list: ArraySlice<UInt32>, _ currency: Currency?) -> Quantity {
        currency.map { total(of: list, $0).quantity } ?? .count(list.count)
    }

    /// The day since which so much is reached; nothing while it is not, or where the sources do not say.
    ///
    /// - Parameter isFirst: whether each row is taken to be of the first day that may be meant, and not of the last.
    func day(of expected: Quantity, by list: ArraySlice<UInt32>, _ currency: Currency?, isFirst: Bool = false) -> Day? {
        guard !expected.isZero, reach(of: list, currency).reaches(expected) else { return nil }
        let (days, last) = (isFirst ? rows.firstDays : rows.days, rows.days)
        if list.count == 1, let only = list.first { return last[Int(only)] == .latest ? nil : days[Int(only)] }
        let dated = list.filter { last[Int($0)] != .latest }.sorted { days[Int($0)] < days[Int($1)] }
        var reached = reach(of: [], currency)
        // What is paid back takes from it again: it is the last time that so much was reached that counts.
        var since: Day?
        for (place, row) in dated.enumerated() {
            reached = currency.map { sum(reached, with: row, $0) } ?? reached.adding(.count(1))
            let day = days[Int(row)]
            if dated.indices.contains(place + 1), days[Int(dated[place + 1])] == day { continue }
            since = reached.reaches(expected) ? since ?? day : nil
        }
        return since
    }

    private func sum(_ total: Quantity, with row: UInt32, _ currency: Currency) -> Quantity {
        rows.amount(of: row, in: currency).map { total.adding(.sum($0)) } ?? total
    }
}
