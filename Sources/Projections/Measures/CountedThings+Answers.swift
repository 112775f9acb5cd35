import GlobalCompact

/// What is known of the things that count, by their number among them.
extension CountedThings {
    /// How many things count.
    var count: Int {
        places.count
    }

    /// The column of a dimension that was asked for.
    func column(_ dimension: Dimension) -> Int? {
        dimensions.firstIndex(of: dimension)
    }

    /// The dimension from whose values regions can follow, where both are asked for.
    var regionSource: Dimension? {
        paired.map { dimensions[$0.state] }
    }

    /// The day of a thing; nothing where the sources do not say.
    func day(of thing: UInt32) -> Day? {
        days[Int(thing)] == .latest ? nil : days[Int(thing)]
    }

    /// Whether a thing became so on a due day or later, certainly or possibly; all do where there is none.
    func counts(_ thing: UInt32, from due: DueDay?, isPossible: Bool = false) -> Bool {
        guard let due else { return true }
        guard day(of: thing) != nil else { return false }
        return (isPossible ? days : firstDays)[Int(thing)] >= due.day
    }

    /// What a thing adds to a sum; nothing where it is left blank.
    func amount(of thing: UInt32) -> Money? {
        amounts.isEmpty ? nil : amounts[Int(thing)]
    }

    /// What a thing adds to a sum in one currency: its amount, else what was booked of it; nothing where neither is in that currency.
    func amount(of thing: UInt32, in currency: Currency) -> Money? {
        if let amount = amount(of: thing), amount.currency == currency { return amount }
        return booked[Int(thing)].flatMap { $0.currency == currency ? $0 : nil }
    }

    /// The values of a thing in a dimension that was asked for.
    func texts(of thing: UInt32, _ dimension: Dimension) -> [String] {
        column(dimension).map { columns[$0].texts(of: Int(thing)) } ?? []
    }
}
