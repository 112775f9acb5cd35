/// When something occurred: one day, month or year, an interval of them, or an interval with one open end.
///
/// The days lie in the years 0 to 9999. What is meant is EDTF, ISO 8601-2: all dates of level 0, and `..` of level 1.
package struct Period: Sendable, Hashable {
    /// The first day that may be meant; `Day.earliest` where the start is open.
    package let first: Day
    /// The effective day: the last day that may be meant or, where the end is open, the last day of the start.
    package let last: Day
    /// Whether the period goes on after its start without a known end.
    package let isOpenEnd: Bool

    /// Whether no first day is known.
    package var isOpenStart: Bool { first == .earliest }

    /// The first day that may be meant; nothing where the start is open.
    package var earliest: Day? { isOpenStart ? nil : first }

    /// The last day that may be meant; nothing where the end is open.
    package var latest: Day? { isOpenEnd ? nil : last }

    /// The one day.
    package init(day: Day) {
        self.init(first: day, last: day)
    }

    /// The days from the earlier of the two to the later one.
    ///
    /// `Day.earliest` as the first day makes an open start. With `isOpenEnd` the two days are those of the start: a whole
    /// day, month or year; of other days only the first counts. A period is never open at both ends: the start wins.
    package init(first: Day, last: Day, isOpenEnd: Bool = false) {
        self.first = min(first, last)
        self.isOpenEnd = isOpenEnd && self.first != .earliest
        let later = max(first, last)
        self.last = self.isOpenEnd && DateUnit(from: self.first, through: later) == nil ? self.first : later
    }

    /// The one year that it is of; nothing where several may be meant. What goes on without a known end is of the year in which it began.
    package var year: Int? {
        isOpenStart || first.year != last.year ? nil : last.year
    }

    /// The years that may be meant, as an interval has them: `2024`, `2022/2026`, `../2026`.
    package var years: String {
        let until = Digits.padded(last.year, width: 4)
        if year != nil { return until }
        return (isOpenStart ? ".." : Digits.padded(first.year, width: 4)) + "/" + until
    }
}
