extension Day {
    /// The day as people write it in a column: `11 Mar 2024`.
    package var inWords: String {
        let (year, month, day) = date
        return "\(day) \(Self.shortMonths[month - 1]) \(year)"
    }

    /// The day as people write it in a sentence: `11 March 2024`.
    package var inFullWords: String {
        let (year, month, day) = date
        return "\(day) \(Self.months[month - 1]) \(year)"
    }

    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    fileprivate static let shortMonths = months.map { String($0.prefix(3)) }
}

extension Period {
    /// The days as people write them, never later than what is meant: `11 Mar 2024`, `Mar 2024`, `2024`, `3 to 4 Jul 2024`,
    /// `by 11 Mar 2024` where the start is open, `from Mar 2024` where the end is.
    package var inWords: String {
        let (start, end) = lengths
        if start == 0 { return "by " + last.inWords(length: end) }
        if end == 0 { return "from " + first.inWords(length: start) }
        // What both ends say, the month and the year, is said once.
        let (from, until) = (first.inWords(length: start), last.inWords(length: end))
        if from == until { return from }
        let (one, other) = (first.date, last.date)
        if start == 4 || one.year != other.year { return from + " to " + until }
        if start == 10, one.month == other.month { return "\(one.day) to \(until)" }
        return (start == 10 ? "\(one.day) " : "") + "\(Day.shortMonths[one.month - 1]) to \(until)"
    }
}

extension Day {
    /// The day, or the month or the year that it is of, in words, by the length of its spelling.
    fileprivate func inWords(length: Int) -> String {
        let (year, month, _) = date
        return length == 10 ? inWords : length == 7 ? "\(Self.shortMonths[month - 1]) \(year)" : String(year)
    }
}
