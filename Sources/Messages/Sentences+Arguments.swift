package import Arguments
package import Events
package import Formats
package import GlobalCompact
package import Projections

/// Words of a command line that are not understood.
extension Sentences {
    package static func unknownCommand(_ word: String, among names: [String]) -> Diagnostic {
        if word.hasPrefix("-") {
            return Diagnostic(
                code: "unknown-command", place: shown(word), what: "is an option, and no command is named",
                fix: "name one, such as " + run("list meetings") + "; " + run("help") + " lists the commands")
        }
        return Diagnostic(
            code: "unknown-command", place: shown(word), what: "is no command",
            fix: suggestion(word, among: names) + run("help") + " lists the commands")
    }

    package static let noWords = Diagnostic(
        code: "no-words", place: "the command line", what: "its words could not be had from the system; nothing was done",
        fix: "call it with words, such as \(runElsewhere("help")), where /proc can be read ('ls /proc/self/maps') and 16 files "
            + "may be open at once ('ulimit -n')")

    /// - Parameter word: with the replacement character for what is no text.
    package static func notUTF8(word: String) -> Diagnostic {
        Diagnostic(
            code: "not-unicode", place: shown(word), what: "is not UTF-8",
            fix: "let the terminal send UTF-8, or write the text into a file, convert that with iconv, and give its lines to "
                + run("append FILE"))
    }

    package static func argument(_ problem: ArgumentProblem, of spec: CommandSpec?) -> Diagnostic {
        let command = spec?.name ?? ""
        let help = run("help" + (command.isEmpty ? "" : " " + command)) + " shows what it takes"
        switch problem {
        case .unknownOption(let name, let suggestions):
            let near: FixHint = suggestions.isEmpty ? "" : "did you mean \(choice(suggestions.map { "--" + $0 }))? "
            return Diagnostic(code: "unknown-option", place: command, what: "has no option \(dashed(name))", fix: near + help)
        case .missingValue(let option, let valueName):
            return Diagnostic(
                code: "missing-value", place: command, what: "\(dashed(option)) needs a value", fix: "write \(dashed(option)) \(valueName)")
        case .unexpectedValue(let option, let value):
            return Diagnostic(
                code: "unexpected-value", place: command, what: "\(dashed(option)) takes no value, found: \(shown(value))",
                fix: "write \(dashed(option)) alone")
        case .repeated(let option):
            return Diagnostic(
                code: "repeated-option", place: command, what: "\(dashed(option)) stands twice", fix: "give \(dashed(option)) once")
        case .emptyPath(let option, let valueName):
            return emptyPath(command, "\(dashed(option)) is empty", "write \(dashed(option)) \(valueName)")
        case .emptyOperand(let name): return emptyPath(command, "\(name) is empty", "write its path")
        case .missingOperand(let name):
            return Diagnostic(code: "missing-operand", place: command, what: "needs \(name)", fix: help)
        case .unexpectedOperand(let word):
            return Diagnostic(code: "unexpected-operand", place: command, what: "does not know what to do with: \(shown(word))", fix: help)
        case .notAChoice("format", let value, let choices, _, nil) where Format(rawValue: value) != nil:
            return notWritten(as: value, known: choices)
        case .notAChoice(let option, let value, let choices, let suggestions, let other):
            let near: FixHint = suggestions.isEmpty ? "" : "did you mean \(choice(suggestions))? "
            return Diagnostic(
                code: "not-a-choice", place: "\(dashed(option)) \(shown(value))",
                what: "is not one of the words" + (other.map { " with \(dashed($0))" } ?? ""),
                fix: near + "one of \(choices.joined(separator: ", "))")
        }
    }

    private static func emptyPath(_ command: String, _ what: String, _ fix: FixHint) -> Diagnostic {
        Diagnostic(code: "empty-path", place: command, what: what, fix: fix + "; a variable of the shell that is not set leaves it empty")
    }

    private static func dashed(_ option: String) -> String {
        option.hasPrefix("-") ? option : "--" + option
    }

    package static func notANumber(_ text: String, option: String) -> Diagnostic {
        Diagnostic(
            code: "not-a-number", place: "--\(option) \(shown(text))", what: "is no whole number",
            fix: "write digits, such as --\(option) 120")
    }

    package static func unknownRegion(_ word: String) -> Diagnostic {
        Diagnostic(
            code: "unknown-region", place: shown(word), what: "is no region",
            fix: suggestion(word, among: Region.words) + "regions are \(Region.words.joined(separator: ", "))")
    }

    package static func unknownCurrency(_ word: String) -> Diagnostic {
        Diagnostic(
            code: "unknown-currency", place: shown(word), what: "is no currency",
            fix: "ISO 4217 codes have three letters, such as USD or EUR")
    }

    package static func unknownObjective(_ word: String) -> Diagnostic {
        Diagnostic(
            code: "unknown-objective", place: shown(word), what: "is no objective",
            fix: "objectives are 1 to 23; \(run("help objectives")) lists them")
    }

    package static func noSuchLine(_ number: Int, forum: String, count: Int) -> Diagnostic {
        Diagnostic(
            code: "unknown-line", place: "why \(number)", what: "the readiness of \(shown(forum)) has lines 1 to \(count)",
            fix: run("readiness \(word(forum))") + " shows them")
    }

    package static func severalRegions(_ regions: [String]) -> Diagnostic {
        Diagnostic(
            code: "several-regions", place: "--region \(regions.joined(separator: ","))", what: "a readiness is narrowed to one region",
            fix: "give one of them; the readiness of all has the regions side by side")
    }

    package static func stateWithNarrowing(_ option: String) -> Diagnostic {
        Diagnostic(
            code: "state-with-narrowing", place: "--\(option)", what: "does not narrow what --state shows of one State",
            fix: "give one of the two")
    }

    package static func noSuchColumn(_ name: String, option: String, among names: [String]) -> Diagnostic {
        Diagnostic(
            code: "unknown-column", place: "--\(option) \(shown(name))", what: "is no column of this answer",
            fix: suggestion(name, among: names) + "one of \(names.joined(separator: ", "))")
    }

    package static func noFormatOfEnding(_ ending: String, _ path: String, _ known: [String]) -> Diagnostic {
        Diagnostic(
            code: "unknown-ending", place: "--output \(shown(path))", what: "this answer is not written as \(shown(ending))",
            fix: "a name that ends in \(known.joined(separator: ", ")), or --format for whatever name")
    }

    package static func notAPagesEnding(_ ending: String, _ path: String, _ known: [String]) -> Diagnostic {
        Diagnostic(
            code: "unknown-ending", place: "--output \(shown(path))", what: "a web page is not written as \(shown(ending))",
            fix: "a name that ends in \(known.joined(separator: " or "))")
    }

    /// - Parameter known: the formats that the answer has.
    package static func notWritten(as format: String, known: [String]) -> Diagnostic {
        Diagnostic(
            code: "not-in-this-format", place: "--format \(format)", what: "this answer is not written as \(format)",
            fix: "one of \(known.joined(separator: ", "))")
    }

    package static func notForATerminal(_ format: Format) -> Diagnostic {
        Diagnostic(
            code: "not-for-a-terminal", place: "--format \(format.rawValue)", what: "is no text that a terminal can show",
            fix: "write it to a file: --output answer\(format.fileNameEnding)")
    }

    package static func unknownWord(_ word: String, of what: String, among words: [String]) -> Diagnostic {
        Diagnostic(
            code: "unknown-word", place: "--\(what) \(shown(word))", what: "is no \(what)",
            fix: suggestion(word, among: words) + "one of \(once(words).joined(separator: ", "))")
    }

    /// What nothing is exported as.
    package static func unknownExport(_ word: String, among kinds: [String]) -> Diagnostic {
        Diagnostic(
            code: "unknown-export", place: "KIND \(shown(word))", what: "nothing is exported as that",
            fix: suggestion(word, among: kinds) + "one of \(kinds.joined(separator: ", "))")
    }

    /// Each of some words once, in their order.
    private static func once(_ words: [String]) -> [String] {
        words.enumerated().filter { place, word in words.firstIndex(of: word) == place }.map(\.element)
    }

    /// A fund's code where an event or a thing is asked for.
    package static func isAFund(_ code: String) -> Diagnostic {
        Diagnostic(
            code: "unknown-reference", place: shown(code), what: "is the code of a fund, and no event or thing",
            fix: run("fund \(word(code))") + " has its page")
    }

    package static func notAYear(_ text: String) -> Diagnostic {
        Diagnostic(
            code: "bad-date", place: "--year \(shown(text))", what: "is no year",
            fix: "write four digits, such as --year 2024; where several may be meant, as the answer has them, such as --year ../2026")
    }

    /// - Parameter value: what there is of things of which several years may be meant.
    package static func mayBeOfTheYear(_ asked: [String], years: String, _ value: Quantity) -> Diagnostic {
        let more = value.currency.map { "\(value.text) \($0.code) more" } ?? "\(value.text) more"
        return Diagnostic(
            code: "year-not-certain", severity: .note, place: "--year \(asked.joined(separator: ","))",
            what: "\(more) may be of it: the year is known as \(years) only", fix: "'--year \(years)' asks for these")
    }

    package static func emptyFilter(_ text: String, option: String) -> Diagnostic {
        Diagnostic(
            code: "empty-value", place: "--\(option) '\(shown(text))'", what: "names nothing to narrow the answer to",
            fix: "write a value, or leave --\(option) out to ask for everything")
    }

    package static func notInRange(_ text: String, option: String, _ range: ClosedRange<Int>) -> Diagnostic {
        Diagnostic(
            code: "out-of-range", place: "--\(option) \(shown(text))", what: "is no number from \(range.lowerBound) to \(range.upperBound)",
            fix: "write such a number in digits, such as --\(option) \(min(range.lowerBound + 1, range.upperBound))")
    }

    /// - Parameter known: the values that events of the ledger have.
    package static func noEventHas(_ value: String, _ option: String, known: [String], _ measure: Measure) -> Diagnostic {
        Diagnostic(
            code: "no-such-value", severity: .note, place: "--\(option) \(shown(value))",
            what: "no event has the \(option) \(shown(value)), on whatever day",
            fix: suggestion(value, among: known) + run("measure \(measure.name) --by \(option)") + " shows those that are counted")
    }

    /// - Parameters:
    ///   - named: the subjects of which it is the slug.
    ///   - known: all subjects that there are.
    package static func noSuchSubject(_ text: String, among named: [String], known: [String]) -> Diagnostic {
        Diagnostic(
            code: "no-such-value", severity: .note, place: "--subject \(shown(text))", what: "no event has this subject, on whatever day",
            fix: (named.isEmpty ? suggestion(text, among: known) : "did you mean \(choice(named))? ")
                + "a subject is a thing, a slash and a slug, such as meeting/imrf-2026")
    }

    package static func unknownThing(_ word: String, among words: [String]) -> Diagnostic {
        Diagnostic(
            code: "unknown-thing", place: shown(word), what: "is nothing that can be listed",
            fix: suggestion(word, among: words) + "one of \(words.joined(separator: ", "))")
    }

    /// - Parameter things: whether the word of a thing would do as well.
    package static func unknownType(_ word: String, orThing things: Bool = false) -> Diagnostic {
        Diagnostic(
            code: "unknown-type", place: shown(word), what: things ? "is no event type and no thing" : "is no event type",
            fix: suggestion(word, among: EventType.words + (things ? Thing.words : [])) + run("help events") + " lists them")
    }

    package static func severalTypes(_ thing: Thing, _ types: [EventType]) -> Diagnostic {
        Diagnostic(
            code: "several-types", place: thing.rawValue, what: "has \(types.count) types of events",
            fix: "write one of \(types.map(\.rawValue).joined(separator: ", ")); " + run("help \(thing.rawValue)") + " says what each is")
    }

    package static func unknownShell(_ word: String) -> Diagnostic {
        Diagnostic(
            code: "unknown-shell", place: shown(word), what: "is no shell that completions are written for",
            fix: "one of \(Shell.allCases.map(\.rawValue).joined(separator: ", "))")
    }

    package static func unknownMeasure(_ word: String) -> Diagnostic {
        let names = MeasureCatalogue.all.map(\.name)
        return Diagnostic(
            code: "unknown-measure", place: shown(word), what: "is no measure",
            fix: suggestion(word, among: names) + "measures are \(names.joined(separator: ", "))")
    }

    /// - Parameter calledOff: the forum with which the requirement is dropped; nothing where it was dropped itself.
    package static func noLongerExpected(_ requirement: String, calledOff: String?) -> Diagnostic {
        let subject = calledOff.map { "meeting/" + $0 } ?? "requirement/" + requirement
        let what = calledOff.map { "is dropped with its forum \($0), which was called off" } ?? "is no longer expected: it was dropped"
        return Diagnostic(
            code: "no-longer-expected", place: shown(requirement), what: what, fix: run("show \(subject)") + " shows who says so")
    }

    package static func unknownCause(_ word: String, known: [String]) -> Diagnostic {
        Diagnostic(
            code: "unknown-cause", place: shown(word),
            what: "is no measure, no requirement that stands on that day, and no thing or event of the ledger",
            fix: suggestion(word, among: known) + run("list requirements") + " and \(run("help measures")) list them")
    }

    /// What narrows measures and requirements narrows no thing and no event.
    package static func reasonWithFilter(_ word: String, _ option: String) -> Diagnostic {
        Diagnostic(
            code: "reason-with-filter", place: "--\(option)", what: "narrows a measure or a requirement, and '\(shown(word))' is neither",
            fix: "leave --\(option) out")
    }

    package static func noSuchRow(_ wanted: [String], _ requirement: String, keys: [String]) -> Diagnostic {
        let shown = keys.prefix(12).joined(separator: ", ") + (keys.count > 12 ? " and \(keys.count - 12) more" : "")
        return Diagnostic(
            code: "no-such-row", place: requirement, what: "has no row of \(wanted.joined(separator: ", "))",
            fix: keys.isEmpty ? "it has one row for everything: leave the filter out" : "its rows are of \(shown)")
    }

    package static func noSuchDimension(_ word: String, _ measure: Measure) -> Diagnostic {
        let names = measure.dimensions.map { OptionName.of($0.rawValue) }
        return Diagnostic(
            code: "unknown-dimension", place: shown(word), what: "is no dimension of the measure \(measure.name)",
            fix: suggestion(word, among: names) + "its dimensions are \(names.joined(separator: ", "))")
    }

    package static func statedOnce(_ measure: Measure) -> Diagnostic {
        Diagnostic(
            code: "stated-once", place: "--over",
            what: "the measure \(measure.name) has what documents state, each once and for its own day",
            fix: run("list figures") + " has them with their days")
    }

    package static func tooManySteps(_ step: TrendStep, limit: Int) -> Diagnostic {
        let wider: FixHint = step == .year ? "a later event begins it" : "take a wider step: --over year"
        return Diagnostic(
            code: "too-many-steps", place: "--over \(step.rawValue)", what: "that would be more than \(limit) days", fix: wider)
    }

    package static let noFund = Diagnostic(
        code: "no-fund", place: "fund", what: "nothing that is recorded names a fund",
        fix: "record a target or a contribution: \(run("help target.set"))")

    package static let notOfWhat = Diagnostic(
        code: "not-of-what", place: "--not", what: "needs to know which things", fix: "name them, such as \(run("list pledges --not"))")

    package static func notOfStates(_ things: String) -> Diagnostic {
        Diagnostic(
            code: "not-of-states", place: "--not", what: "tells States, and \(things) are of none",
            fix: "leave --not out, or ask for pledges, reports, contributions, roles or others that are of States")
    }

    package static func notWithState(_ option: String) -> Diagnostic {
        Diagnostic(
            code: "not-with-state", place: "--\(option)", what: "names the States that --not should tell",
            fix: "leave one of the two out; --region narrows them")
    }

    package static func filterOfThings(_ option: String) -> Diagnostic {
        Diagnostic(
            code: "filter-of-things", place: "--\(option)", what: "is not what all kinds of things are of",
            fix: "name the things, such as \(run("list meetings"))")
    }

    package static func noWord(_ typed: String) -> Diagnostic {
        Diagnostic(
            code: "no-word", place: shown(typed), what: "has no letter and no digit to look for",
            fix: "give words such as 'readmission', or none for all facts")
    }

    package static func unknownFund(_ typed: String, known: [String]) -> Diagnostic {
        Diagnostic(
            code: "unknown-fund", place: "fund \(shown(typed))", what: "is no fund that anything recorded names",
            fix: suggestion(typed, among: known) + "the ledger names \(known.joined(separator: ", "))")
    }

    package static func unknownCounted(_ typed: String, among words: [String]) -> Diagnostic {
        Diagnostic(
            code: "unknown-counted", place: "--of \(shown(typed))", what: "is counted by no figure",
            fix: suggestion(typed, among: words) + "figures count \(words.joined(separator: ", "))")
    }

    /// - Parameter option: the option that names it.
    package static func unknownDocument(_ typed: String, option: String, known: [String]) -> Diagnostic {
        Diagnostic(
            code: "unknown-document", place: "--\(option) \(shown(typed))", what: "is no document of the ledger, by its slug or its symbol",
            fix: suggestion(typed, among: known) + run("list documents") + " has them all")
    }

    package static func stateReference(_ state: State) -> Diagnostic {
        Diagnostic(
            code: "state-reference", place: state.name, what: "is a State, and no measure, requirement, thing or event",
            fix: run("show \(word(state.name))") + " says what is expected of it and recorded of it")
    }

    package static func unknownReference(_ word: String, ambiguous: [String], known: [String]) -> Diagnostic {
        if ambiguous.isEmpty {
            if NoState(named: word) != nil { return unknownState(word) }
            let near = State(twoLetters: word).map { "did you mean '\($0.name)'? " } ?? suggestion(word, among: known)
            return Diagnostic(
                code: "unknown-reference", place: shown(word), what: "is no event and no thing of the ledger, and no State or region",
                fix: near + run("log") + " lists the events, " + run("help states") + " the States, and " + run("help regions")
                    + " the regions")
        }
        return Diagnostic(
            code: "ambiguous-reference", place: shown(word), what: "names several things",
            fix: "write one of \(ambiguous.joined(separator: ", "))")
    }

    package static func ambiguousBeginning(_ word: String, _ ids: [String]) -> Diagnostic {
        let more = ids.count > 20 ? " or one of \(ids.count - 20) more" : ""
        return Diagnostic(
            code: "ambiguous-reference", place: shown(word), what: "is how the ids of \(ids.count) events begin",
            fix: "write more of the one that is meant: \(ids.prefix(20).joined(separator: ", "))\(more)")
    }

    package static func unknownTopic(_ word: String, known: [String]) -> Diagnostic {
        Diagnostic(
            code: "unknown-topic", place: shown(word), what: "is nothing that help knows: no command, no event type, no thing, no word",
            fix: suggestion(word, among: known) + run("help words") + " explains the words on a screen, " + run("help")
                + " lists the commands")
    }
}
