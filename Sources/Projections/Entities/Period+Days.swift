package import GlobalCompact

extension Period {
    /// Whether its first day is named, rather than a month or a year that it begins with, or nothing.
    package var namesFirstDay: Bool {
        lengths.start == 10
    }

    /// Whether its last day is named.
    package var namesLastDay: Bool {
        lengths.end == 10
    }

    /// Whether it says less exactly, in fewer digits or with an open end, what another says: the days of the other are among its own.
    ///
    /// A longer meeting is no vaguer one: both of its days are stated to the day.
    func isVaguer(than other: Period) -> Bool {
        contains(other) && digits < other.digits
    }

    /// How many characters its vaguest end has: 10 for a day, 7 for a month, 4 for a year, none for an open end.
    private var digits: Int {
        isOpenStart || isOpenEnd ? 0 : lengths.end
    }

    /// Whether it spans fewer days than another.
    func isNarrower(than other: Period) -> Bool {
        if isOpenStart || isOpenEnd { return false }
        if other.isOpenStart || other.isOpenEnd { return true }
        return last - first < other.last - other.first
    }

    /// Whether every day of another is one of its own.
    package func contains(_ other: Period) -> Bool {
        first <= other.first && (isOpenEnd || (!other.isOpenEnd && other.last <= last))
    }

    /// Of days that several sources state in an order: of those that lie within each other the narrowest, of others the first.
    static func narrowest(_ stated: some Sequence<Period>) -> Period? {
        stated.reduce(nil) { known, next in
            known.map { next.isNarrower(than: $0) && $0.contains(next) ? next : $0 } ?? next
        }
    }
}
