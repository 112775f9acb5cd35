import Answers
import Arguments
import Events
import Formats
import Messages

/// `import`: the rows of a sheet as events, in one batch.
enum ImportCommand: Command {
    static let spec = CommandSpec(
        name: "import", group: "write", summary: "record the rows of a sheet, saved as CSV: one batch, whole or not at all",
        discussion: """
            A column is a field of the event type, under the heading that --template TYPE gives it, beside subject, occurred, document and \
            place. --map names columns with other headings. Where a field is a list, ; stands between its values. Days are 2024-03-11, \
            2024-03, 2024 or intervals, amounts have a point and no thousands: what may mean something else is refused until it is told.

            With --key a row keeps its event: importing again says that it exists, and of a row that was changed what is old and what is \
            new, until --changed tells what becomes of it. Without --key a row is what it says, and a changed row another event.

            All that is wrong is told at once, by row and column, and then nothing is recorded. A workbook is saved as CSV first.
            """,
        operands: [OperandSpec(name: "FILE", help: "a sheet as CSV; - is standard input", isOptional: true)],
        options: reading + keeping + template + CommonOptions.writing.dropLast() + [CommonOptions.format(Format.withoutCalendar)],
        examples: [
            (
                command: "import --template pledge.progressed --state PRT --output reports.xlsx",
                says: "a sheet to fill in: a row for each open pledge of a State"
            ),
            (command: "import reports.csv --as pledge.progressed --cites letter-2024@annex --dry-run", says: "see whether it is all right"),
            (
                command: "import pledges.csv --as pledge.made --map 'Country=by' --map 'Remarks=' --key 'No.'",
                says: "another office's headings, and its numbers as keys"
            ),
        ])

    private static let reading: [OptionSpec] = [
        OptionSpec(name: "as", valueName: "TYPE", help: "the event type of the rows, such as pledge.made"),
        OptionSpec(
            name: "map", valueName: "HEADING=COLUMN", help: "which column a heading stands for; with nothing behind =, it is left out",
            isRepeatable: true),
        OptionSpec(name: "map-file", valueName: "FILE", help: "such headings as --save-map kept them"),
        OptionSpec(name: "save-map", valueName: "FILE", help: "keep the headings of --map for the next time"),
        OptionSpec(name: "cites", valueName: "DOCUMENT@PLACE", help: "what all rows cite; with --key the row is the place if none is told"),
        OptionSpec(name: "list-separator", valueName: "TEXT", help: "what stands between the values of a list, ; unless told"),
        OptionSpec(
            name: "decimal", valueName: "MARK", help: "what stands before the decimals of amounts; a point unless told",
            choices: ["point", "comma"]),
        OptionSpec(
            name: "days", valueName: "ORDER", help: "how 11/03/2024 is read: day or month first; refused unless told",
            choices: ["dmy", "mdy"]),
        OptionSpec(name: "blank", valueName: "WORD", help: "a word that stands for nothing, such as n/a", isRepeatable: true),
        OptionSpec(
            name: "encoding", valueName: "NAME", help: "how the file's bytes stand for letters, utf-8 unless told",
            choices: TextEncoding.allCases.map(\.rawValue)),
        CommonOptions.today,
    ]

    private static let keeping: [OptionSpec] = [
        OptionSpec(
            name: "key", valueName: "HEADING", help: "the column that tells a row from all others, also next time", isRepeatable: true),
        OptionSpec(
            name: "sheet", valueName: "NAME", help: "the sheet that the keys are of, where an office has several; else the writer's"),
        OptionSpec(
            name: "changed", valueName: "HOW", help: "what becomes of a row that says something else than before",
            choices: ["correct", "amend"]),
        OptionSpec(name: "changed-on", valueName: "DATE", help: "with --changed amend: when it was amended"),
        OptionSpec(name: "reason", valueName: "TEXT", help: "with --changed: why"),
    ]

    private static let template: [OptionSpec] = [
        OptionSpec(name: "template", valueName: "TYPE", help: "a sheet with the columns of an event type, as CSV, or with --output x.xlsx"),
        OptionSpec(name: "state", valueName: "STATE", help: "with --template of what happens to pledges: a row for each that is open"),
        OptionSpec(name: "output", valueName: "FILE", help: "write the sheet, or the answer, to a file; its ending tells the format"),
    ]

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let arguments = invocation.arguments
        if let word = arguments.value("template") {
            if let file = arguments.operands.first { throw Failure(.notUnderstood, Sentences.templateOfFile(file)) }
            try ImportTargets(invocation).checkTemplate()
            try ImportTemplate(try ImportOptions.type(word), invocation).deliver(invocation)
            return .done
        }
        if arguments.has("state") { throw Failure(.notUnderstood, Sentences.stateWithoutTemplate) }
        guard let file = arguments.operands.first else {
            throw Failure(.notUnderstood, Sentences.argument(.missingOperand("FILE"), of: spec))
        }
        let options = try ImportOptions(invocation)
        let targets = ImportTargets(invocation)
        try targets.check(besides: file)
        let sheet = try ImportedSheet(file, options, invocation.console)
        try targets.keepMap(options.keptMap)
        let offering = try Offering(invocation.request)
        let writer = options.keys.isEmpty || options.sheet != nil ? nil : try offering.writerName()
        let query = try Query(everythingOf: invocation.request)
        let rows = try rows(sheet, options, ImportedIdentity(sheet, options, writer: writer), query, invocation.console)
        invocation.request.report(rows.notes)
        var run = try ImportRun(rows, sheet, options, query, invocation)
        return try run.deliver(offering, invocation)
    }

    /// The rows as events; refused where something is wrong with any.
    private static func rows(
        _ sheet: ImportedSheet, _ options: ImportOptions, _ identity: ImportedIdentity, _ query: Query, _ console: Console
    ) throws(Failure) -> ImportedRows {
        var rows = ImportedRows(sheet, options)
        var progress = VerifyProgress(console, Sentences.rowsRead(percent:))
        rows.read(identity) { progress.tell(done: $0, of: 2 * sheet.rows.count) }
        rows.nameSubjects(query)
        rows.validate { progress.tell(done: sheet.rows.count + $0, of: 2 * sheet.rows.count) }
        progress.end()
        rows.identify()
        guard rows.problems.isEmpty else {
            throw Failure(.no, rows.problems + [Sentences.nothingImported(rows.problems.count, place: sheet.name)])
        }
        guard !rows.rows.isEmpty else { throw Failure(.no, Sentences.noRows(place: sheet.name, rows.leftOut)) }
        return rows
    }
}
