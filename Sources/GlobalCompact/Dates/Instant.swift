/// A moment in UTC, to the microsecond; leap seconds do not exist.
package struct Instant: Sendable, Hashable, Comparable {
    /// Microseconds since 1970-01-01T00:00:00Z, negative before it.
    package var microseconds: Int64

    /// The moment that is so many microseconds after 1970-01-01T00:00:00Z.
    package init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    static let microsecondsPerDay: Int64 = 86_400_000_000

    /// The day in UTC that the moment lies in.
    package var day: Day {
        let (days, remainder) = microseconds.quotientAndRemainder(dividingBy: Instant.microsecondsPerDay)
        return Day(number: Int32(clamping: remainder < 0 ? days - 1 : days))
    }

    /// The day that the moment lies in where clocks are so many seconds ahead of UTC, but never one that has begun nowhere on Earth.
    package func day(secondsAheadOfUTC seconds: Int) -> Day {
        let shift = Int64(min(max(seconds, -86_400), Instant.farthestEast)) * 1_000_000
        let (sum, overflow) = microseconds.addingReportingOverflow(shift)
        return overflow ? day : Instant(microseconds: sum).day
    }

    /// The latest day that has begun anywhere on Earth: that of UTC+14, as on Kiritimati.
    package var latestDayBegun: Day {
        day(secondsAheadOfUTC: Instant.farthestEast)
    }

    /// In seconds.
    private static let farthestEast = 14 * 3600

    /// Microseconds since the day began in UTC.
    var microsecondOfDay: Int64 {
        let remainder = microseconds % Instant.microsecondsPerDay
        return remainder < 0 ? remainder + Instant.microsecondsPerDay : remainder
    }

    /// The first microsecond of a day in UTC.
    ///
    /// Days beyond the range of an instant give its first or last moment.
    package static func startOf(day: Day) -> Instant {
        let (product, overflow) = Int64(day.number).multipliedReportingOverflow(by: microsecondsPerDay)
        guard !overflow else { return Instant(microseconds: day.number < 0 ? .min : .max) }
        return Instant(microseconds: product)
    }

    /// The last microsecond of a day in UTC.
    ///
    /// Days beyond the range of an instant give its first or last moment.
    package static func endOf(day: Day) -> Instant {
        let start = startOf(day: day)
        guard start.microseconds != .min else { return start }
        let (sum, overflow) = start.microseconds.addingReportingOverflow(microsecondsPerDay - 1)
        return Instant(microseconds: overflow ? .max : sum)
    }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.microseconds < right.microseconds
    }
}
