extension Day {
    /// The day as people write it in a column: `11 Mar 2024`.
    package var inWords: String {
        words(months: Self.months.map { $0.prefix(3) })
    }

    /// The day as people write it in a sentence: `11 March 2024`.
    package var inFullWords: String {
        words(months: Self.months.map { $0[...] })
    }

    private func words(months: [Substring]) -> String {
        let (year, month, day) = date
        return "\(day) \(months[month - 1]) \(year)"
    }

    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
}

extension Period {
    /// The days as people write them, never later than what is meant: `11 Mar 2024`, `Mar 2024`, `2024`, `3 to 4 Jul 2024`,
    /// `by 11 Mar 2024` where the start is open, `from Mar 2024` where the end is.
    package var inWords: String {
        if isOpenStart { return "by " + Self.words(of: DateUnit.spelling(last, length: DateUnit.length(ending: last))) }
        if let unit = DateUnit(from: first, through: last) { return (isOpenEnd ? "from " : "") + Self.words(of: unit.spelling) }
        let ends = description.split(separator: "/").map {
            Self.words(of: String($0)).split(separator: " ")
        }
        // What both ends say, the month and the year, is said once.
        var start = ends[0]
        while let common = start.last, start.count > 1, ends[1].suffix(ends[0].count - start.count + 1).first == common {
            start.removeLast()
        }
        return start.joined(separator: " ") + " to " + ends[1].joined(separator: " ")
    }

    /// A date as written, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, in words.
    private static func words(of spelling: String) -> String {
        let parts = spelling.split(separator: "-").compactMap { Int($0) }
        let year = String(parts[0])
        guard parts.count > 1 else { return year }
        let month = Day.months[parts[1] - 1].prefix(3)
        return (parts.count > 2 ? "\(parts[2]) " : "") + month + " " + year
    }
}
