extension Period: CustomStringConvertible {
    private static let open = ".."

    /// A period as written in EDTF: a date, an interval `a/b` of dates of any precision, `../b` or `a/..`.
    package init(parsing text: String) throws(PeriodProblem) {
        guard !text.isEmpty else { throw .empty }
        guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else {
            let unit = try DateUnit(parsing: text)
            self.init(first: unit.first, last: unit.last)
            return
        }
        let (start, end) = (String(text[..<slash]), String(text[slash...].dropFirst()))
        guard !start.isEmpty, !end.isEmpty, !end.utf8.contains(UInt8(ascii: "/")) else { throw .notADate(text) }
        switch (start == Period.open, end == Period.open) {
        case (true, true):
            throw .bothEndsOpen
        case (true, false):
            self.init(first: .earliest, last: try DateUnit(parsing: end).last)
        case (false, true):
            let start = try DateUnit(parsing: start)
            self.init(first: start.first, last: start.last, isOpenEnd: true)
        case (false, false):
            let first = try DateUnit(parsing: start).first
            let last = try DateUnit(parsing: end).last
            guard first <= last else { throw .endsBeforeStart(text) }
            self.init(first: first, last: last)
        }
    }

    /// The day, the month or the year that a text is, in UTF-8; nil for every other text, also one that is a period.
    package init?(dateInUTF8 bytes: Span<UInt8>) {
        if bytes.count == 10 {
            guard let day = Day(utf8: bytes) else { return nil }
            self.init(day: day)
        } else {
            guard let unit = DateUnit(coarseInUTF8: bytes) else { return nil }
            self.init(first: unit.first, last: unit.last)
        }
    }

    /// Whether a text that is a period is spelled as a line may have it: as today, or as lines of before. One date always is.
    package func isSpelling(_ text: String) -> Bool {
        !text.utf8.contains(UInt8(ascii: "/")) || description == text || formerSpelling == text
    }

    /// The one spelling with the same meaning, in which it is written.
    ///
    /// One day, month or year stands alone; the ends of an interval are of one precision, the coarsest that says both exactly;
    /// the end of an open start is as coarse as it may be, and the start of an open end keeps its precision, which carries meaning.
    package var description: String {
        if isOpenStart { return Period.open + "/" + DateUnit.spelling(ending: last) }
        if let unit = DateUnit(from: first, through: last) {
            return isOpenEnd ? unit.spelling + "/" + Period.open : unit.spelling
        }
        return DateUnit.interval(from: first, through: last)
    }

    /// The spelling that lines of before have: each end of an interval is as coarse as that end allows, `2024-07/2024`.
    package var formerSpelling: String {
        guard !isOpenStart, DateUnit(from: first, through: last) == nil else { return description }
        return DateUnit.spelling(beginning: first) + "/" + DateUnit.spelling(ending: last)
    }
}
