package import Events
package import Formats
package import GlobalCompact

/// What is wrong with a sheet that is imported, before its cells are looked at.
extension Sentences {
    /// A row of a sheet as a place.
    package static func row(_ sheet: String, _ row: Int) -> String {
        "\(shown(sheet)), row \(row)"
    }

    /// A cell of a sheet as a place, by the heading of its column.
    package static func cell(_ sheet: String, row number: Int, column: String) -> String {
        "\(row(sheet, number)), column '\(shown(column))'"
    }

    package static func rowsRead(percent: Int) -> String {
        "\(Edition.name): import: \(percent) %"
    }

    // MARK: The file

    package static func tooLargeASheet(_ name: String) -> Diagnostic {
        Diagnostic(
            code: "too-large", place: name, what: "has more than \(InputLimit.offer >> 20) MiB, the most that is taken as one batch",
            fix: "save it in parts, each with the row of headings, and import one after the other")
    }

    package static func notCSV(_ kind: OfficeFile, place: String) -> Diagnostic {
        let what =
            switch kind {
            case .workbook: "is a workbook (.xlsx), whatever its name says"
            case .openDocument: "is an OpenDocument (.ods), whatever its name says"
            case .oldWorkbook: "is a workbook of before 2007 (.xls), whatever its name says"
            case .xml: "is XML or a web page, whatever its name says"
            case .pdf: "is a PDF"
            case .archive: "is an archive"
            }
        let fix: FixHint =
            switch kind {
            case .workbook, .openDocument, .oldWorkbook, .xml:
                "save the sheet as CSV: in LibreOffice by File, Save a Copy, 'Text CSV', UTF-8, 'Save cell content as shown'; in Excel "
                    + "by File, Save As, 'CSV UTF-8'"
            case .pdf, .archive: "give the sheet itself, saved as CSV in UTF-8"
            }
        return Diagnostic(code: "not-csv", place: place, what: what, fix: fix)
    }

    package static func otherEncoding(_ marked: TextEncoding, place: String) -> Diagnostic {
        Diagnostic(
            code: "not-unicode", place: place, what: "begins with the byte-order mark of \(marked.rawValue)",
            fix: "say --encoding \(marked.rawValue), or save it as UTF-8")
    }

    package static func notInEncoding(_ problem: TextEncoding.Problem, _ encoding: TextEncoding, place: String) -> Diagnostic {
        let byte = problem.byte.map { "byte \(problem.offset + 1) is 0x" + String($0, radix: 16, uppercase: true) } ?? "it ends too early"
        let others = TextEncoding.allCases.filter { $0 != encoding }.map(\.rawValue).joined(separator: ", ")
        return Diagnostic(
            code: "not-unicode", place: place, what: "is not \(encoding.rawValue): \(byte)",
            fix: "save it as UTF-8, or say how it was saved with --encoding: \(others)")
    }

    package static func csv(_ problem: CSVProblem, place: String) -> Diagnostic {
        let (what, fix): (String, FixHint) =
            switch problem.reason {
            case .quoteInBareField:
                ("has a quote within a field that does not begin with one", "put the field in quotes, and double those in it")
            case .textAfterQuote: ("goes on after its closing quote", "double the quotes that are part of the text")
            case .unclosedQuote: ("begins with a quote that is never closed", "close it, or double the quotes that are part of the text")
            case .loneCarriageReturn:
                ("holds a carriage return without a line feed", "save the file with LF or CR LF between lines, as 'CSV' of today")
            }
        return Diagnostic(code: "bad-csv", place: place, what: what, fix: fix)
    }

    package static func fieldCount(_ count: Int, expected: Int, place: String) -> Diagnostic {
        Diagnostic(
            code: "field-count", place: place, what: "has \(count) fields, and the headings are \(expected)",
            fix: "put fields that hold the separator in quotes, or save the sheet anew")
    }

    // MARK: Headings

    package static func needsType(place: String) -> Diagnostic {
        Diagnostic(
            code: "missing-value", place: place, what: "it is not told of which event type its rows are",
            fix: "say --as TYPE, such as --as pledge.made; " + run("help events") + " lists the types")
    }

    package static func notOfSheets(_ type: EventType) -> Diagnostic {
        Diagnostic(
            code: "set-by-the-program", place: type.rawValue, what: "no sheet says such an event",
            fix: type.thing == .event ? "say --changed correct for rows that changed, or " + run("help correct") : run("help events"))
    }

    /// How the columns of a type can be had.
    private static func columns(_ type: EventType?) -> FixHint {
        type.map { run("import --template \($0.rawValue)") + " has the columns" } ?? "say --as TYPE"
    }

    /// The names that a heading may have been meant for.
    private static func names(_ type: EventType) -> [String] {
        FieldList.of(type).map(\.name) + ["subject", "occurred", "document", "place"]
    }

    package static func noHeadings(place: String, _ type: EventType?) -> Diagnostic {
        Diagnostic(
            code: "no-headings", place: "\(place), row 1",
            what: "no heading that is known stands there, with a comma, a semicolon or a tab between fields",
            fix: columns(type) + "; --map 'Their heading=column' names one")
    }

    package static func unknownHeading(_ heading: String, _ type: EventType?, place: String) -> Diagnostic {
        Diagnostic(
            code: "unknown-heading", place: cell(place, row: 1, column: heading),
            what: "is no column" + (type.map { " of \($0.rawValue)" } ?? ""),
            fix: (type.map { suggestion(heading, among: names($0)) } ?? "")
                + "say which one it is, --map \(word(heading + "=COLUMN")), or leave it out, --map \(word(heading + "=")); " + columns(type)
        )
    }

    package static func ownNumbers(_ heading: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "two-meanings", place: cell(place, row: 1, column: heading),
            what: "may be the ids of events, or the sheet's own numbers, which other sheets have too",
            fix: "for numbers of the sheet say --key \(heading), or --map \(heading)= to leave them out; for ids of events, "
                + "--map \(heading)=id")
    }

    package static func idsAndKeys(place: String) -> Diagnostic {
        Diagnostic(
            code: "two-meanings", place: "\(place), row 1", what: "a column has the ids of the events, and --key would make others",
            fix: "leave --key out, or the ids: --map id=")
    }

    package static func citesBesideData(place: String) -> Diagnostic {
        Diagnostic(
            code: "two-meanings", place: "\(place), row 1", what: "'data' has all that each event says, also what it cites",
            fix: "leave --cites out, or give a column for each field")
    }

    package static func fieldBesideData(_ heading: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "two-meanings", place: cell(place, row: 1, column: heading),
            what: "stands beside 'data', which has all that each event says",
            fix: "leave it out, --map \(word(heading + "=")), or leave 'data' out, --map data=")
    }

    package static func repeatedHeading(_ heading: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "repeated-heading", place: cell(place, row: 1, column: heading), what: "stands twice among the headings",
            fix: "give one of the two another heading in the sheet")
    }

    package static func sameColumnTwice(_ column: String, _ one: String, _ other: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "repeated-heading", place: "\(place), row 1", what: "'\(shown(one))' and '\(shown(other))' both stand for \(column)",
            fix: "leave one of them out: --map \(word(other + "="))")
    }

    package static func columnWithoutHeading(_ number: Int, place: String) -> Diagnostic {
        Diagnostic(
            code: "unknown-heading", place: "\(place), row 1", what: "column \(number) has no heading, and something stands in it",
            fix: "give it a heading in the sheet, or empty it")
    }

    package static func noSuchHeading(_ heading: String, option: String, among headings: [String], place: String) -> Diagnostic {
        Diagnostic(
            code: "unknown-heading", place: "\(option) \(shown(heading))", what: "the sheet \(shown(place)) has no such heading",
            fix: suggestion(heading, among: headings) + "it has \(headings.prefix(40).map(shown).joined(separator: ", "))")
    }

    package static func mappedToNoColumn(_ heading: String, _ column: String, _ type: EventType?, place: String) -> Diagnostic {
        Diagnostic(
            code: "unknown-column", place: "\(place) \(shown(heading))=\(shown(column))",
            what: "there is no column '\(shown(column))'" + (type.map { " of \($0.rawValue)" } ?? ""),
            fix: (type.map { suggestion(column, among: names($0)) } ?? "")
                + columns(type))
    }

    package static func badMapping(_ word: String) -> Diagnostic {
        Diagnostic(
            code: "wrong-shape", place: "--map \(shown(word))", what: "must be a heading of the sheet, = and a column",
            fix: "write --map 'Their heading=title', or --map 'Their heading=' to leave it out")
    }

    package static func notAMapping(_ path: String) -> Diagnostic {
        Diagnostic(
            code: "wrong-shape", place: path, what: "is no file of --save-map: a JSON object of headings, each with a column",
            fix: "write one with --map ... --save-map \(Self.path(path))")
    }

    // MARK: Options

    package static let emptyListSeparator = Diagnostic(
        code: "empty-value", place: "--list-separator", what: "is empty",
        fix: "write what stands between values, such as --list-separator '|'")

    package static func badSheetName(_ name: String) -> Diagnostic {
        Diagnostic(
            code: "bad-name", place: "--sheet \(shown(name))", what: "is no name of a sheet: 1 to 40 of a-z 0-9 -",
            fix: "write one such as --sheet prt-pledges")
    }

    package static let sheetWithoutKey = Diagnostic(
        code: "missing-value", place: "--sheet", what: "names the sheet of keys, and no --key tells them",
        fix: "say which column tells a row from all others: --key HEADING")

    package static func changedNeeds(_ option: String, _ value: String, _ how: String) -> Diagnostic {
        Diagnostic(code: "missing-value", place: "--changed \(how)", what: "needs --\(option)", fix: "add --\(option) \(value)")
    }

    package static func badCitationOfAll(_ text: String) -> Diagnostic {
        Diagnostic(
            code: "wrong-shape", place: "--cites \(shown(text))", what: "must be a document and the place in it",
            fix: "write --cites letter-2024@annex; with --key a document alone will do, and the key of each row is its place")
    }

    // MARK: Files that are written

    package static func isTheSheet(place: String) -> Diagnostic {
        Diagnostic(code: "would-replace", place: shown(place), what: "is the sheet itself", fix: "choose another name; nothing was written")
    }

    package static func holdsNoMapping(place: String) -> Diagnostic {
        Diagnostic(
            code: "would-replace", place: shown(place), what: "holds something that is no mapping",
            fix: "choose another name; --save-map replaces only mappings")
    }

    package static func mappingOfDryRun(place: String) -> Diagnostic {
        Diagnostic(
            code: "nothing-recorded", severity: .note, place: shown(place), what: "a dry run keeps no mapping",
            fix: "leave --dry-run out to keep it")
    }

    package static func templateWouldReplace(place: String) -> Diagnostic {
        Diagnostic(
            code: "would-replace", place: shown(place), what: "is there already, and may be a sheet that was filled in",
            fix: "choose another name, or remove the file first")
    }

    // MARK: Templates

    package static func templateOfFile(_ file: String) -> Diagnostic {
        Diagnostic(
            code: "unexpected-operand", place: "import --template", what: "makes a sheet, and takes none: \(shown(file))",
            fix: "write it with --output \(path(file)), or import that with --as TYPE")
    }

    package static let stateWithoutTemplate = Diagnostic(
        code: "of-a-template", place: "import --state", what: "is of a template, and none is asked for",
        fix: "add --template pledge.progressed, or leave --state out: the sheet says of which States its rows are")

    package static func templateWithoutRows(_ type: EventType) -> Diagnostic {
        Diagnostic(
            code: "of-a-template", place: "--state", what: "a template of \(type.rawValue) has no rows: no open pledge waits for one",
            fix: "leave --state out, or ask for pledge.progressed, pledge.fulfilled, pledge.withdrawn or pledge.amended")
    }

    package static func noOpenPledge(_ states: [State]) -> Diagnostic {
        let codes = states.map(\.code).joined(separator: ",")
        return Diagnostic(
            code: "no-such-row", place: "--state \(codes)",
            what: "no open pledge of \(states.map(\.name).joined(separator: " or ")) is recorded here",
            fix: run("list pledges --state \(codes)") + " shows what there is")
    }
}
