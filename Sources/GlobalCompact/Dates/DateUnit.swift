/// A date at one of the calendar's precisions: a whole day, month or year.
struct DateUnit {
    let first: Day
    let last: Day

    /// The unit that covers exactly these days, or nil where no single one does.
    init?(from first: Day, through last: Day) {
        let (start, end) = (first.date, last.date)
        let isDay = first == last
        let isMonth = start.day == 1 && start.year == end.year && start.month == end.month && DateUnit.endsMonth(last)
        let isYear = start.year == end.year && DateUnit.beginsYear(first) && DateUnit.endsYear(last)
        guard isDay || isMonth || isYear else { return nil }
        self.first = first
        self.last = last
    }

    /// The date as written, of the years 0 to 9999: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    ///
    /// - Throws: Why the text is none of these, naming the text.
    init(parsing text: String) throws(PeriodProblem) {
        let bytes = text.utf8.span
        guard DateUnit.hasShape(bytes), let year = Digits.number(in: bytes, from: 0, count: 4) else {
            throw DateUnit.problem(of: text)
        }
        let month = bytes.count > 4 ? Digits.number(in: bytes, from: 5, count: 2) : nil
        let day = bytes.count > 7 ? Digits.number(in: bytes, from: 8, count: 2) : nil
        // Where a month would stand, EDTF has seasons (21 to 24, level 1) and other groups of months (to 41, level 2).
        if let month, day == nil, (21...41).contains(month) { throw .higherLevel(text) }
        let lastMonth = month ?? 12
        guard let first = Day(year: year, month: month ?? 1, day: day ?? 1),
            let last = Day(year: year, month: lastMonth, day: day ?? Day.count(ofMonth: lastMonth, year: year))
        else { throw .noSuchDay(text) }
        self.first = first
        self.last = last
    }

    /// The date that a text is, `YYYY-MM-DD`, `YYYY-MM` or `YYYY` in UTF-8; nil for every other text.
    init?(utf8 bytes: Span<UInt8>) {
        if bytes.count == 10 {
            guard let day = Day(utf8: bytes) else { return nil }
            (first, last) = (day, day)
            return
        }
        guard bytes.count == 4 || bytes.count == 7 && bytes[4] == UInt8(ascii: "-"),
            let year = Digits.number(in: bytes, from: 0, count: 4)
        else { return nil }
        let month = bytes.count == 7 ? Digits.number(in: bytes, from: 5, count: 2) : nil
        let lastMonth = month ?? 12
        guard month != nil || bytes.count == 4, let first = Day(year: year, month: month ?? 1, day: 1),
            let last = Day(year: year, month: lastMonth, day: Day.count(ofMonth: lastMonth, year: year))
        else { return nil }
        self.first = first
        self.last = last
    }

    /// The spelling as one date.
    var spelling: String {
        DateUnit.spelling(first, length: length)
    }

    /// How many characters it has as one date.
    var length: Int {
        first == last ? 10 : first.date.month == last.date.month ? 7 : 4
    }

    /// How long the coarsest date is that begins on a day.
    static func length(beginning day: Day) -> Int {
        beginsYear(day) ? 4 : day.date.day == 1 ? 7 : 10
    }

    /// How long the coarsest date is that ends on a day.
    static func length(ending day: Day) -> Int {
        endsYear(day) ? 4 : endsMonth(day) ? 7 : 10
    }

    /// A day, or the month or the year that it is of, by the length of its spelling.
    static func spelling(_ day: Day, length: Int) -> String {
        length == 10 ? day.description : String(day.description.dropLast(10 - length))
    }

    /// How long each end of an interval is: both in one precision, the coarsest that says both exactly.
    static func length(from first: Day, through last: Day) -> Int {
        max(length(beginning: first), length(ending: last))
    }
}

extension DateUnit {
    private static func beginsYear(_ day: Day) -> Bool { day.date.month == 1 && day.date.day == 1 }
    private static func endsYear(_ day: Day) -> Bool { day.date.month == 12 && day.date.day == 31 }
    private static func endsMonth(_ day: Day) -> Bool {
        let (year, month, day) = day.date
        return day == Day.count(ofMonth: month, year: year)
    }

    /// Whether digits and hyphens stand where a date of any of the three precisions has them.
    private static func hasShape(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count == 4 || bytes.count == 7 || bytes.count == 10 else { return false }
        return bytes.indices.allSatisfy { index in
            index == 4 || index == 7 ? bytes[index] == UInt8(ascii: "-") : Digits.isDigit(bytes[index])
        }
    }

    /// Why a text that has not the shape of a date is refused.
    private static func problem(of text: String) -> PeriodProblem {
        let afterDay = text.dropFirst(10)
        let isDayAndHour = hasShape(text.prefix(10).utf8.span) && afterDay.dropFirst().first?.isNumber == true
        if isDayAndHour, let mark = afterDay.first, "Tt ".contains(mark) { return .clockTime(text) }
        if text.contains(where: { $0.isNumber }), text.contains(":") { return .clockTime(text) }
        let usesOnlyEDTF = text.allSatisfy { "0123456789-~?%XYES,.[]{}".contains($0) }
        let usesHigherLevel = text.contains { "~?%XYES,[{".contains($0) } || text.hasPrefix("-")
        let hasDigit = text.contains { $0.isNumber || $0 == "X" }
        return usesOnlyEDTF && usesHigherLevel && hasDigit ? .higherLevel(text) : .notADate(text)
    }
}
