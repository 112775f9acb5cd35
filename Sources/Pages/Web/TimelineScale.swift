import GlobalCompact

/// Whole years along an axis.
struct TimelineScale {
    let years: ClosedRange<Int>
    /// Where the first of them begins, and where the last ends.
    let start: Double
    let end: Double

    private func first(of year: Int) -> Day { Day(year: year, month: 1, day: 1) ?? .earliest }

    /// Where a day is.
    func place(_ day: Day) -> Double {
        let (first, last) = (first(of: years.lowerBound), first(of: years.upperBound + 1))
        return start + (end - start) * Double(day - first) / Double(max(1, last - first))
    }

    /// Where the middle of some days is; of days whose beginning is open, their end.
    func middle(_ days: Period) -> Double {
        days.isOpenStart ? place(days.last) : (place(days.first) + place(days.last)) / 2
    }

    /// Where a year begins.
    func place(ofYear year: Int) -> Double {
        place(first(of: year))
    }

    var yearLength: Double { (end - start) / Double(years.count) }

    /// The years that have room for their number, of which each takes so much.
    func labelled(_ room: Double) -> [Int] {
        let step = max(1, Int((room / yearLength).rounded(.up)))
        return years.filter { ($0 - years.lowerBound) % step == 0 }
    }
}
