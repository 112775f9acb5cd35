import GlobalCompact

/// How far things get towards what is expected of them: their count, or the sum of their amounts in a currency.
extension Counting {
    func reach(of list: ArraySlice<UInt32>, _ currency: Currency?) -> Quantity {
        guard let currency else { return .count(list.count) }
        return list.reduce(.sum(minorUnits: 0, currency)) { sum($0, with: $1, currency) }
    }

    /// The day by which so much was reached; nothing while it is not, or where the sources do not say.
    ///
    /// - Parameter isFirst: whether each thing is taken to be of the first day that may be meant, and not of the last.
    func day(of expected: Quantity, by list: ArraySlice<UInt32>, _ currency: Currency?, isFirst: Bool = false) -> Day? {
        guard !expected.isZero, reach(of: list, currency).reaches(expected) else { return nil }
        let days = isFirst ? things.firstDays : things.days
        func day(of thing: UInt32) -> Day? { things.day(of: thing).map { _ in days[Int(thing)] } }
        if list.count == 1, let only = list.first { return day(of: only) }
        let dated = list.filter { day(of: $0) != nil }.sorted { days[Int($0)] < days[Int($1)] }
        var reached = reach(of: [], currency)
        for thing in dated {
            reached = currency.map { sum(reached, with: thing, $0) } ?? reached.adding(.count(1))
            if reached.reaches(expected) { return day(of: thing) }
        }
        return nil
    }

    private func sum(_ total: Quantity, with thing: UInt32, _ currency: Currency) -> Quantity {
        guard let amount = things.amount(of: thing), amount.currency == currency else { return total }
        return total.adding(.sum(amount))
    }
}
