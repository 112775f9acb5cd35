package import GlobalCompact

extension Period {
    /// Whether it is of days rather than of whole months or years.
    ///
    /// One end that only a day can name is enough: 1 to 4 May may begin a month, and 28 to 30 April may end one.
    package var namesDays: Bool {
        guard !isOpenStart, !isOpenEnd else { return false }
        return description.split(separator: "/").contains { $0.utf8.count == 10 }
    }

    /// Whether it spans fewer days than another.
    func isNarrower(than other: Period) -> Bool {
        if isOpenStart || isOpenEnd { return false }
        if other.isOpenStart || other.isOpenEnd { return true }
        return last - first < other.last - other.first
    }

    /// Whether every day of another is one of its own.
    func contains(_ other: Period) -> Bool {
        first <= other.first && (isOpenEnd || (!other.isOpenEnd && other.last <= last))
    }
}
