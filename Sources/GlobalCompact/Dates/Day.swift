/// A day of the proleptic Gregorian calendar, without a time or a time zone.
package struct Day: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01, negative before it.
    package var number: Int32

    /// Before every day: the first day of a period with an open start.
    package static let earliest = Day(number: .min)
    /// After every day.
    package static let latest = Day(number: .max)

    /// The day that is `number` days after 1970-01-01.
    package init(number: Int32) {
        self.number = number
    }

    /// A day of the years 0 to 9999, or nil where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= 28 || day <= Day.count(ofMonth: month, year: year)
        else { return nil }
        number = Int32(Day.number(year: year, month: month, day: day))
    }

    /// The year, negative before the year 0.
    package var year: Int { date.year }
    /// The month, 1 to 12.
    package var month: Int { date.month }
    /// The day of the month, 1 to 31.
    package var day: Int { date.day }

    /// The day so many days later, or earlier where `days` is negative.
    ///
    /// `earliest` and `latest` stay as they are, and what would pass them becomes them.
    package func adding(days: Int) -> Day {
        guard self != .earliest, self != .latest else { return self }
        let (sum, overflow) = Int(number).addingReportingOverflow(days)
        guard !overflow else { return days < 0 ? .earliest : .latest }
        return Day(number: Int32(clamping: sum))
    }

    /// The days from the right day to the left one.
    package static func - (later: Day, earlier: Day) -> Int {
        Int(later.number) - Int(earlier.number)
    }

    package static func < (left: Day, right: Day) -> Bool {
        left.number < right.number
    }
}

extension Day {
    /// How many days a month has.
    static func count(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: isLeap(year: year) ? 29 : 28
        default: 31
        }
    }

    /// Whether 29 February exists in a year.
    private static func isLeap(year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    // Both directions count in eras of 400 years (146,097 days) that begin on 1 March,
    // so that a leap day is the last day of its year.

    private static let daysPerEra = 146_097
    private static let daysFromMarchOfYearZero = 719_468

    private static func number(year: Int, month: Int, day: Int) -> Int {
        // An era ahead, so that nothing is negative, in the years 0 to 9999.
        let marchYear = UInt(bitPattern: year &+ 400 &- (month <= 2 ? 1 : 0))
        let monthsFromMarch = UInt(bitPattern: month <= 2 ? month &+ 9 : month &- 3)
        let dayOfYear = (153 &* monthsFromMarch &+ 2) / 5 &+ UInt(bitPattern: day) &- 1
        let days = marchYear &* 365 &+ marchYear / 4 &- marchYear / 100 &+ marchYear / 400 &+ dayOfYear
        return Int(bitPattern: days) &- daysPerEra &- daysFromMarchOfYearZero
    }

    /// Year, month and day of the month in one computation.
    var date: (year: Int, month: Int, day: Int) {
        let days = Int(number) + Day.daysFromMarchOfYearZero
        let era = (days >= 0 ? days : days - (Day.daysPerEra - 1)) / Day.daysPerEra
        let dayOfEra = days - era * Day.daysPerEra
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthsFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthsFromMarch + 2) / 5 + 1
        let month = monthsFromMarch < 10 ? monthsFromMarch + 3 : monthsFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}
