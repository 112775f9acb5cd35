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

    /// The period that a text in UTF-8 is, spelled as a line may have it, as today or as lines of before; nil for every other text.
    package init?(spelledInUTF8 bytes: Span<UInt8>) {
        if let unit = DateUnit(utf8: bytes) {
            self.init(first: unit.first, last: unit.last)
            return
        }
        guard let slash = bytes.indices.first(where: { bytes[$0] == UInt8(ascii: "/") }) else { return nil }
        let (start, end) = (bytes.extracting(..<slash), bytes.extracting((slash + 1)...))
        guard let last = DateUnit(utf8: end)?.last else {
            guard Period.isOpen(end), let unit = DateUnit(utf8: start) else { return nil }
            self.init(first: unit.first, last: unit.last, isOpenEnd: true)
            return
        }
        let coarsest = DateUnit.length(ending: last)
        guard let first = DateUnit(utf8: start)?.first else {
            guard Period.isOpen(start), end.count == coarsest else { return nil }
            self.init(first: .earliest, last: last)
            return
        }
        let length = DateUnit.length(from: first, through: last)
        let isOfToday = start.count == length && end.count == length
        guard isOfToday || start.count == DateUnit.length(beginning: first) && end.count == coarsest, first < last,
            DateUnit(from: first, through: last) == nil
        else { return nil }
        self.init(first: first, last: last)
    }

    private static func isOpen(_ end: Span<UInt8>) -> Bool {
        end.count == 2 && end[0] == UInt8(ascii: ".") && end[1] == UInt8(ascii: ".")
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
        let (start, end) = lengths
        if start == 0 { return Period.open + "/" + DateUnit.spelling(last, length: end) }
        if end == 0 { return DateUnit.spelling(first, length: start) + "/" + Period.open }
        return isOneUnit ? DateUnit.spelling(first, length: start) : interval(start, end)
    }

    /// How many characters each end has as it is written: 10 of a day, 7 of a month, 4 of a year, and 0 where it is open.
    package var lengths: (start: Int, end: Int) {
        if isOpenStart { return (0, DateUnit.length(ending: last)) }
        if let unit = DateUnit(from: first, through: last) { return (unit.length, isOpenEnd ? 0 : unit.length) }
        let length = DateUnit.length(from: first, through: last)
        return (length, length)
    }

    /// Whether it is one day, month or year.
    private var isOneUnit: Bool {
        DateUnit(from: first, through: last) != nil
    }

    /// The spelling that lines of before have: each end of an interval is as coarse as that end allows, `2024-07/2024`.
    package var formerSpelling: String {
        guard !isOpenStart, DateUnit(from: first, through: last) == nil else { return description }
        return interval(DateUnit.length(beginning: first), DateUnit.length(ending: last))
    }

    private func interval(_ start: Int, _ end: Int) -> String {
        DateUnit.spelling(first, length: start) + "/" + DateUnit.spelling(last, length: end)
    }
}
