package import Formats
package import GlobalCompact
import Wire

/// What is wrong with a cell of a sheet, or may mean two things.
extension Sentences {
    package static func cutText(_ letters: Int, place: String) -> Diagnostic {
        Diagnostic(
            code: "cut-text", place: place, what: "has exactly \(letters) letters, the most that a cell of a sheet holds: it was cut",
            fix: "put the text into several events, or record this one with " + run("append FILE"))
    }

    package static func errorValue(_ text: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "error-value", place: place, what: "is no value, but a fault of the sheet: \(shown(text))",
            fix: "mend the formula in the sheet, or say --blank \(word(text)) where it stands for nothing")
    }

    /// A text that makes its event longer than a line can be.
    package static func longCell(_ bytes: Int, place: String) -> Diagnostic {
        Diagnostic(
            code: "too-long", place: place,
            what: "has \(bytes) bytes, the most of its row, and the event would be a line of more than \(LineLimit.bytes) bytes",
            fix: "shorten the text, or put it into several events")
    }

    /// What is wrong with the stage of a report, and what is no stage.
    package static func stageOfPledge(_ problem: Diagnostic) -> Diagnostic {
        var problem = problem
        let fulfilled: FixHint = "a pledge that is fulfilled is an event of its own: import such rows with --as pledge.fulfilled"
        problem.fix = if let fix = problem.fix { fix + "; " + fulfilled } else { fulfilled }
        return problem
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

    /// - Parameter isWord: whether it has no digit, as a word that stands for nothing.
    package static func noAmount(_ text: String, isWord: Bool = false, place: String) -> Diagnostic {
        let spelling: FixHint = "write digits and one point, such as 1500000.00, with the currency beside it or in a column of its own"
        return Diagnostic(
            code: "bad-amount", place: place, what: "is no amount: \(shown(text))",
            fix: isWord ? "say --blank \(word(text)) where it stands for nothing; else " + spelling : spelling)
    }

    /// - Parameters:
    ///   - text: the amount as it is typed.
    ///   - isComma: whether it was told that a comma stands before decimals.
    package static func noAmount(_ problem: MoneyProblem, _ text: String, isComma: Bool, place: String) -> Diagnostic {
        if isComma, case .tooManyMinorDigits(let amount, let currency) = problem {
            return Diagnostic(
                code: "bad-amount", place: place,
                what: "\(shown(text)) has more digits after the comma than \(currency.code) has: \(currency.minorDigits)",
                fix: "the comma is told to stand before decimals: write " + choices(amount, currency, mark: ","))
        }
        if isComma, case .notADecimal = problem { return otherDecimals(text, isComma: true, place: place) }
        return field(FieldProblem(path: "", reason: .money(problem)), place: place)
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

    /// - Parameter text: the whole cell, of which the problem may be of a part.
    package static func noDay(_ problem: PeriodProblem, of text: String, place: String) -> Diagnostic {
        var what = words(problem).what
        if case .notADate = problem { what = words(.notADate(text)).what }
        if !what.contains(shown(text)) { what += ", in \(shown(text))" }
        return Diagnostic(code: "bad-date", place: place, what: what, fix: spellingOfDays)
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
