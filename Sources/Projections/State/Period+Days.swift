package import GlobalCompact

extension Period {
    /// Whether it is of days rather than of whole months or years.
    ///
    /// One end that only a day can name is enough: 1 to 4 May may begin a month, and 28 to 30 April may end one.
    package var namesDays: Bool {
        guard !isOpenStart, !isOpenEnd else { return false }
        return description.split(separator: "/").contains { $0.utf8.count == 10 }
    }

    /// Whether it says less exactly, in fewer digits or with an open end, what another says: the days of the other are among its own.
    ///
    /// A longer meeting is no vaguer one: both of its days are stated to the day.
    func isVaguer(than other: Period) -> Bool {
        contains(other) && digits < other.digits
    }

    /// How many characters its vaguest end has: 10 for a day, 7 for a month, 4 for a year, none for an open end.
    private var digits: Int {
        if isOpenStart || isOpenEnd { return 0 }
        return description.split(separator: "/").map(\.utf8.count).max() ?? 0
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
}
