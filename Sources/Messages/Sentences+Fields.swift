import Events
package import Formats
import GlobalCompact
package import JSON
package import Wire

/// What is wrong with an offered event.
extension Sentences {
    package static func field(_ problem: FieldProblem, place: String) -> Diagnostic {
        let (what, fix) = words(problem.reason)
        let at = problem.path.isEmpty ? place : "\(place): \(shown(problem.path))"
        return Diagnostic(code: code(problem.reason), place: at, what: what, fix: fix)
    }

    package static func json(_ problem: JSONProblem, place: String) -> Diagnostic {
        Diagnostic(code: "bad-json", place: place, what: words(problem), fix: advice(problem))
    }

    package static func words(_ problem: JSONProblem) -> String {
        let what: String
        switch problem.reason {
        case .empty: what = "nothing stands there"
        case .unexpectedEnd: what = "the JSON ends too early"
        case .unexpectedByte(let byte): what = "no JSON: unexpected \(named(byte))"
        case .trailingBytes: what = "something follows the JSON"
        case .tooDeep(let limit): what = "nested more than \(limit) deep"
        case .tooLarge(let limit): what = "more than \(limit) bytes"
        case .duplicateMember(let name): what = "the member '\(shown(name))' stands twice"
        case .invalidUTF8: what = "the text is not UTF-8"
        case .loneSurrogate: what = "half of a surrogate pair stands alone"
        case .invalidEscape: what = "no such escape"
        case .controlCharacterInString: what = "a raw control character stands in a text"
        case .invalidNumber: what = "no JSON number, or one too great to be read"
        case .byteOrderMark: what = "it begins with a byte-order mark"
        }
        return what + " (byte \(problem.offset + 1))"
    }

    private static var fieldsOfTypes: FixHint {
        run("help events") + " lists the types of events, and 'gcm-ledger help' with one of them its fields"
    }

    private static func named(_ byte: UInt8) -> String {
        (33...126).contains(byte) ? "'\(String(UnicodeScalar(byte)))'" : "byte \(byte)"
    }

    private static func advice(_ problem: JSONProblem) -> FixHint {
        switch problem.reason {
        case .byteOrderMark: "save the file as UTF-8 without a byte-order mark"
        case .invalidUTF8: "save the file as UTF-8"
        case .loneSurrogate: "write the character itself, or both halves of its escape"
        case .duplicateMember: "keep one of the two"
        case .tooLarge: "shorten the texts, or put them into several events"
        case .tooDeep: "an event is a flat object: " + fieldsOfTypes
        default: "offer one JSON object a line with type, subject, occurred and data; \(run("help append")) shows one"
        }
    }

    private static func code(_ reason: FieldProblem.Reason) -> String {
        switch reason {
        case .missing: "missing"
        case .wrongShape, .wrongValue: "wrong-shape"
        case .unknownMember: "unknown-member"
        case .setByTheProgram: "set-by-the-program"
        case .emptyText: "empty-text"
        case .tooLong: "too-long"
        case .emailAddress: "contact-data"
        case .notAWord: "unknown-word"
        case .notInRange, .notAnObjective: "out-of-range"
        case .notAnInteger: "not-an-integer"
        case .period: "bad-date"
        case .otherSpelling: "not-shortest"
        case .unknownCurrency: "unknown-currency"
        case .money: "bad-amount"
        case .notAState: "unknown-state"
        case .notASlug, .notASubject, .notAnEventID: "bad-name"
        case .subjectOfOtherThing: "other-thing"
        case .notADayRule: "bad-due-day"
        case .notSorted, .repeated: "not-a-set"
        case .unknownType: "unknown-type"
        case .notATime, .effectiveDayDiffers: "bad-time"
        case .afterTheDayOfRecording: "in-the-future"
        case .sortsBefore: "out-of-order"
        case .others: "more-problems"
        }
    }

    package static func words(_ reason: FieldProblem.Reason) -> (what: String, fix: FixHint?) {
        switch reason {
        case .missing: ("is missing", "add it; " + fieldsOfTypes)
        case .wrongShape(let expected):
            ("must be \(expected)", "write it so; " + fieldsOfTypes)
        case .wrongValue(let found, let expected): ("must be \(expected), found \(shown(found))", "write \(expected)")
        case .unknownMember(let name, let known):
            ("there is no member '\(shown(name))'", suggestion(name, among: known) + "it has \(known.joined(separator: ", "))")
        case .setByTheProgram: ("is said by the program when it records", "leave it out")
        case .emptyText: ("is an empty text", "say something, or leave it out where it may be absent")
        case .tooLong(let count, let limit): ("has \(count) characters", "write at most \(limit); the title has room for more")
        case .emailAddress(let address):
            ("holds an e-mail address: \(shown(address))", "leave it out: no person's contact data is recorded, offices and States are")
        case .notAWord(let word, let words):
            ("unknown word: \(shown(word))", suggestion(word, among: words) + "one of \(words.joined(separator: ", "))")
        case .notInRange(let value, let range) where range == 1...23:
            ("no such objective: \(value)", "objectives are 1 to 23; \(run("help objectives")) lists them")
        case .notInRange(let value, let range):
            ("\(value) is out of range", "\(range.lowerBound) to \(range.upperBound)")
        case .notAnInteger: ("must be a whole number in plain digits within 2^53-1", "write it without point and exponent")
        case .period(let problem): words(problem)
        case .otherSpelling(let text, let written): ("\(shown(text)) is not how a line spells these days", "write \(written)")
        case .unknownCurrency(let code):
            (
                "no such currency: \(shown(code))",
                suggestion(code.uppercased(), orSame: code, among: Currency.all.map(\.code))
                    + "ISO 4217 codes have three capital letters, such as USD or EUR"
            )
        case .money(let problem): words(problem)
        case .notAState(let code): words(unknownState(code))
        case .notAnObjective(let number): ("no such objective: \(number)", "objectives are 1 to 23")
        case .notASlug(let text): ("'\(shown(text))' is no slug", "1 to 80 of a-z 0-9 -")
        case .notAnEventID(let text): ("'\(shown(text))' is no event id", "1 to 64 of A-Z a-z 0-9 . _ : -")
        case .notASubject(let text):
            ("'\(shown(text))' is no subject", "a thing, a slash and a slug of a-z 0-9 -, such as meeting/imrf-2026")
        case .subjectOfOtherThing(let subject, let type):
            ("\(shown(subject)) cannot be the subject of \(type.rawValue)", "its subject begins with \(type.thing.rawValue)/")
        case .notADayRule(let text):
            ("'\(shown(text))' is no due day", "write 2024-12-31, or a meeting with .start or .end and days: imrf-2026.start-84")
        case .notSorted: ("the list is a set and not sorted", nil)
        case .repeated(let value): ("\(shown(value)) stands twice in a set", "leave one of the two out")
        case .unknownType(let type): words(unknownType(type))
        case .notATime(let text): ("\(shown(text)) is no recorded time", "YYYY-MM-DDThh:mm:ss.ffffffZ")
        case .effectiveDayDiffers(let found, let expected): ("is \(shown(found)), and the effective day is \(expected)", nil)
        case .others(let count): ("and \(count) more of the kind", nil)
        case .sortsBefore(let earlier, let event):
            (
                "sorts before '\(shown(earlier))', which stands earlier in the batch and changes event \(shown(event)) too: "
                    + "of changes that are recorded together, the one whose id sorts last holds",
                "leave the ids of both out, or give them in the order of the lines"
            )
        case .afterTheDayOfRecording(let first, let recording):
            (
                "begins on \(first.description), which has begun nowhere: the latest day that has, at UTC+14, is \(recording.description)",
                "an event has happened; a plan is an event of planning, such as meeting.scheduled with --planned \(first.description)"
            )
        }
    }

    private static func words(_ diagnostic: Diagnostic) -> (what: String, fix: FixHint?) {
        ("\(diagnostic.place) \(diagnostic.what)", diagnostic.fix)
    }

    private static func words(_ problem: MoneyProblem) -> (what: String, fix: FixHint?) {
        switch problem {
        case .notADecimal(let text) where text.hasPrefix("-"):
            (
                "no amount: \(shown(text))",
                "amounts have no sign; what a fund paid back is recorded with \(run("record contribution.repaid"))"
            )
        case .notADecimal(let text): ("no amount: \(shown(text))", "plain digits and a point, such as 1500000.00")
        case .wrongMinorDigits(let text, let expected):
            (
                "\(shown(text)) has not exactly \(expected) digits after the point",
                "write the currency's minor digits, such as 12.30 USD or 12 JPY"
            )
        case .tooManyMinorDigits(let text, let currency):
            (
                "\(shown(text)) has more digits after the point than \(currency.code) has: \(currency.minorDigits)",
                "the point is no separator of thousands: write " + choices(text, currency)
            )
        case .tooLarge(let text, let currency):
            ("too large: \(shown(text))", "amounts in \(currency.code) are at most \(currency.largestAmount)")
        }
    }

    /// What an amount with too many digits after its point may have meant: a number of thousands, or its first digits.
    ///
    /// - Parameter mark: what stands before decimals where it is written anew.
    static func choices(_ text: String, _ currency: Currency, mark: String = ".") -> FixHint {
        let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return "it without them" }
        let digits = String(parts[1].prefix(currency.minorDigits))
        let cut = "\(parts[0])\(digits.isEmpty ? "" : mark + digits) \(currency.code)"
        return parts[1].utf8.count == 3 ? "\(shown(parts[0] + parts[1])) \(currency.code) or \(shown(cut))" : "\(shown(cut))"
    }
}
