/// Dates as people type them: every period, and a few words for one.
package enum TypedDate {
    /// A period, `today`, `yesterday`, a quarter (`2024Q1`, `2024q1`, `2024-Q1`), or an interval of these.
    ///
    /// A quarter cannot be the start of an open end, for which a period has no precision.
    package static func period(_ text: String, today: Day) throws(PeriodProblem) -> Period {
        let sides = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        let spellings = try sides.map { (side) throws(PeriodProblem) in try spelling(of: side, today: today) }
        guard spellings.count == 2 else {
            return try Period(parsing: spellings.count == 1 ? spellings[0].whole : text)
        }
        guard spellings[0].isDate || sides[1] != ".." else { throw .notADate(sides[0]) }
        do {
            return try Period(parsing: spellings[0].start + "/" + spellings[1].end)
        } catch {
            throw inWordsTyped(error, text: text)
        }
    }

    /// What a word says as EDTF: as the start of an interval, as its end, and alone.
    private struct Spelling {
        let start: String
        let end: String
        let isDate: Bool
        var whole: String { start == end ? start : start + "/" + end }
    }

    private static func spelling(of word: String, today: Day) throws(PeriodProblem) -> Spelling {
        switch word.lowercased() {
        case "today":
            return Spelling(start: today.description, end: today.description, isDate: true)
        case "yesterday":
            let yesterday = today.adding(days: -1).description
            return Spelling(start: yesterday, end: yesterday, isDate: true)
        default:
            return try quarter(word) ?? Spelling(start: word, end: word, isDate: true)
        }
    }

    /// A year, `Q` and a number, with a hyphen between them or not; nil for what is not of that form.
    private static func quarter(_ word: String) throws(PeriodProblem) -> Spelling? {
        let bytes = word.utf8.span
        let mark = bytes.count - 2
        guard mark == 4 || (mark == 5 && bytes[4] == UInt8(ascii: "-")),
            bytes[mark] | 0x20 == UInt8(ascii: "q"),
            Digits.number(in: bytes, from: 0, count: 4) != nil,
            let number = Digits.number(in: bytes, from: mark + 1, count: 1)
        else { return nil }
        guard (1...4).contains(number) else { throw .noSuchDay(word) }
        let year = String(word.prefix(4))
        let months = [number * 3 - 2, number * 3].map { year + "-" + Digits.padded($0, width: 2) }
        return Spelling(start: months[0], end: months[1], isDate: false)
    }

    /// The problem with the interval that was typed, not with what its words were replaced by.
    private static func inWordsTyped(_ problem: PeriodProblem, text: String) -> PeriodProblem {
        switch problem {
        case .endsBeforeStart: .endsBeforeStart(text)
        case .notADate(let part) where part.contains("/"): .notADate(text)
        case .empty, .notADate, .noSuchDay, .clockTime, .higherLevel, .bothEndsOpen: problem
        }
    }
}
