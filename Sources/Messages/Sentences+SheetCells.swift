package import Formats
package import GlobalCompact

/// What is wrong with a cell of a sheet, or may mean two things.
extension Sentences {
    package static func cutText(_ letters: Int, place: String) -> Diagnostic {
        Diagnostic(
            code: "cut-text", place: place, what: "has exactly \(letters) letters, the most that a cell of a sheet holds: it was cut",
            fix: "put the text into several events, or record this one with " + run("append FILE"))
    }

    package static func nothingOrLetters(_ text: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "two-meanings", place: place, what: "'\(text)' is nothing to some programs, and two letters to others",
            fix: "say --blank \(text) where it stands for nothing; put it in quotes where it is a text")
    }

    package static func noFlag(_ text: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "unknown-word", place: place, what: "is no yes and no no: \(shown(text))", fix: "write yes or no, true or false, 1 or 0")
    }

    // MARK: Amounts

    package static func noAmount(_ text: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "bad-amount", place: place, what: "is no amount: \(shown(text))",
            fix: "write digits and one point, such as 1500000.00, with the currency beside it or in a column of its own")
    }

    package static func amountWithoutCurrency(_ text: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "unknown-currency", place: place, what: "has no currency: \(shown(text))",
            fix: "write it with the amount, such as '1500000.00 USD', or in the column of currencies")
    }

    package static func twoCurrencies(_ one: String, _ other: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "two-meanings", place: place, what: "is in \(shown(one)), and in \(shown(other)) by its column of currencies",
            fix: "write one of the two")
    }

    /// - Parameter isComma: whether it was told that a comma stands before decimals.
    package static func otherDecimals(_ text: String, isComma: Bool, place: String) -> Diagnostic {
        Diagnostic(
            code: "bad-amount", place: place,
            what: "is no amount with \(isComma ? "a comma" : "a point") before its decimals, and no thousands apart: \(shown(text))",
            fix: isComma ? "write it as 1500000,00" : "write it as 1500000.00, or say --decimal comma where commas stand before decimals")
    }

    package static func thousandsOrDecimals(_ text: String, place: String) -> Diagnostic {
        let whole = text.replacing(".", with: "")
        return Diagnostic(
            code: "two-meanings", place: place,
            what:
                "\(shown(text)) is \(shown(whole)) where points stand between thousands, and less where they stand before decimals",
            fix: "say --decimal point or --decimal comma; with a comma, write thousands without points")
    }

    // MARK: Days

    private static let spellingOfDays: FixHint =
        "write 2024-03-11, 2024-03, 2024, an interval such as 2024-03-11/2024-03-12, or ../2024-03-11"

    package static func noDay(_ problem: PeriodProblem, place: String) -> Diagnostic {
        Diagnostic(code: "bad-date", place: place, what: words(problem).what, fix: spellingOfDays)
    }

    package static func serialDay(_ text: String, _ day: Day, place: String) -> Diagnostic {
        Diagnostic(
            code: "bad-date", place: place, what: "is a number, as sheets count days: \(text) would be \(day.description)",
            fix: "give the column a format of days, YYYY-MM-DD, before it is saved as CSV")
    }

    package static func otherDigits(_ text: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "bad-date", place: place, what: "has other digits than 0 to 9: \(shown(text)); it may be of another calendar too",
            fix: spellingOfDays)
    }

    package static func otherCalendar(_ text: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "bad-date", place: place, what: "is before 1900, as days of another calendar seem to be: \(shown(text))",
            fix: "write the day of the Gregorian calendar")
    }

    package static func twoDigitYear(_ text: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "two-meanings", place: place, what: "has two digits for its year: \(shown(text))", fix: spellingOfDays)
    }

    /// - Parameter readings: what it is with the day first, and with the month first; nothing where that is no day.
    package static func dayOrMonthFirst(_ text: String, _ readings: [Day?], place: String) -> Diagnostic {
        let words = zip(readings, ["dmy", "mdy"]).compactMap { day, order in day.map { "\($0.description) with --days \(order)" } }
        return Diagnostic(
            code: "two-meanings", place: place,
            what: "\(shown(text)) is "
                + (words.isEmpty ? "no day, whichever of day and month is first" : words.joined(separator: ", and ")),
            fix: words.isEmpty ? spellingOfDays : "say which, for the whole sheet, or write days as 2024-03-11")
    }

    package static func noSuchDayOf(_ text: String, _ order: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "bad-date", place: place, what: "there is no such day with --days \(order): \(shown(text))",
            fix: "look whether the sheet has another order of day and month")
    }

    // MARK: Worth a note

    package static func allFirstDays(_ count: Int, place: String) -> Diagnostic {
        Diagnostic(
            code: "all-first-days", severity: .warning, place: place,
            what: "all \(count) days are the first of a month, as sheets write what is only known to the month",
            fix: "where only the month is known, write 2024-03; the day counts as it stands")
    }

    package static func twoLetterStates(_ codes: [String: String], place: String) -> Diagnostic {
        let told = codes.sorted { $0.key < $1.key }.prefix(20).map { "\($0.key) is \($0.value)" }.joined(separator: ", ")
        return Diagnostic(
            code: "two-letters", severity: .note, place: place, what: "codes of two letters were taken for States: \(told)")
    }

    package static func currenciesAlone(_ count: Int, place: String) -> Diagnostic {
        Diagnostic(
            code: "blank-amounts", severity: .note, place: place,
            what:
                "\(count) \(count == 1 ? "cell has" : "cells have") a currency and no amount: the amount stays blank"
        )
    }

    package static func keptApostrophes(_ count: Int, place: String) -> Diagnostic {
        Diagnostic(
            code: "apostrophe-kept", severity: .note, place: place,
            what:
                "\(count) \(count == 1 ? "row has a text that begins" : "rows have texts that begin") with an apostrophe before =, +, - or "
                + "@; it is kept as part of the text",
            fix: "where a program put it there, take it off in the sheet")
    }
}
