package import GlobalCompact

extension Period {
    /// Whether its ends are days rather than months or years.
    package var namesDays: Bool {
        guard !isOpenStart, !isOpenEnd else { return false }
        return description.split(separator: "/").allSatisfy { $0.utf8.count == 10 }
    }

    /// Whether it spans fewer days than another.
    func isNarrower(than other: Period) -> Bool {
        if isOpenStart || isOpenEnd { return false }
        if other.isOpenStart || other.isOpenEnd { return true }
        return last - first < other.last - other.first
    }

    /// Whether every day of another is one of its own.
    func contains(_ other: Period) -> Bool {
        first <= other.first && (isOpenEnd || other.last <= last)
    }
}
