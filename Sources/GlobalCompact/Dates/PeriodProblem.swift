/// Why a text is not a period.
package enum PeriodProblem: Error, Hashable, Sendable {
    /// There is no text.
    case empty
    /// The text, or one side of an interval, is not a date, month or year; an interval with a missing side is named whole.
    case notADate(String)
    /// The calendar has no such day or month: `2023-02-30`, `2023-13`.
    case noSuchDay(String)
    /// A time of day stands beside the date.
    case clockTime(String)
    /// A date of EDTF levels 1 or 2: `~`, `?`, `%`, `X`, seasons, sets, signed years, exponents.
    case higherLevel(String)
    /// The first day of the start is after the last day of the end.
    case endsBeforeStart(String)
    /// Neither end is known: `../..`.
    case bothEndsOpen
}
