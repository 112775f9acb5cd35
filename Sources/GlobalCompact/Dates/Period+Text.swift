extension Period: CustomStringConvertible {
    private static let open = ".."

    /// A period as written in EDTF: a date, an interval `a/b` of dates of any precision, `../b` or `a/..`.
    package init(parsing text: String) throws(PeriodProblem) {
        guard !text.isEmpty else { throw .empty }
        guard text.utf8.contains(UInt8(ascii: "/")) else {
            let unit = try DateUnit(parsing: text)
            self.init(first: unit.first, last: unit.last)
            return
        }
        let sides = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else { throw .notADate(text) }
        switch (sides[0] == Period.open, sides[1] == Period.open) {
        case (true, true):
            throw .bothEndsOpen
        case (true, false):
            self.init(first: .earliest, last: try DateUnit(parsing: sides[1]).last)
        case (false, true):
            let start = try DateUnit(parsing: sides[0])
            self.init(first: start.first, last: start.last, isOpenEnd: true)
        case (false, false):
            let first = try DateUnit(parsing: sides[0]).first
            let last = try DateUnit(parsing: sides[1]).last
            guard first <= last else { throw .endsBeforeStart(text) }
            self.init(first: first, last: last)
        }
    }

    /// The day that a text of the form `YYYY-MM-DD` is, in UTF-8; nil for every other text, also one that is a period.
    package init?(dayInUTF8 bytes: Span<UInt8>) {
        guard let day = Day(utf8: bytes) else { return nil }
        self.init(day: day)
    }

    /// Whether a text that is a period has its shortest spelling: one date always has.
    package func isShortest(_ text: String) -> Bool {
        !text.utf8.contains(UInt8(ascii: "/")) || description == text
    }

    /// The shortest spelling with the same meaning.
    ///
    /// One day, month or year stands alone, and each end of an interval is as coarse as it allows;
    /// only the start of an open end keeps its precision, which carries meaning.
    package var description: String {
        if isOpenStart { return Period.open + "/" + DateUnit.spelling(ending: last) }
        if let unit = DateUnit(from: first, through: last) {
            return isOpenEnd ? unit.spelling + "/" + Period.open : unit.spelling
        }
        return DateUnit.spelling(beginning: first) + "/" + DateUnit.spelling(ending: last)
    }
}
