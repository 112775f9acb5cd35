import Answers
import Arguments
import Events
import Formats
import GlobalCompact
import History
import JSON
import Journal
import Messages

/// The rows of a sheet held against the ledger, and what is offered of them.
struct ImportRun: Sendable {
    private let sheet: ImportedSheet
    private let options: ImportOptions
    private let query: Query
    private let leftOut: [String]
    private var results: [ImportedResult] = []
    /// What is offered, each with the place of its row among the results.
    private var items: [(result: Int, item: Offering.Item)] = []
    /// New rows without a key, each with an event of the ledger that is of the same thing, type and days.
    private var besides: [(row: Int, id: String)] = []
    /// Rows that exist with another citation than all rows are told to have.
    private var citingOthers: [ImportedRow] = []

    /// Refused where a row cannot be what it seems to be.
    init(
        _ rows: ImportedRows, _ sheet: ImportedSheet, _ options: ImportOptions, _ query: Query, _ invocation: Invocation
    ) throws(Failure) {
        (self.sheet, self.options, self.query, leftOut) = (sheet, options, query, rows.leftOut)
        let comparison = ImportedComparison(rows, query, sheet: sheet.name)
        let fates = rows.rows.map { comparison.fate(of: $0) }
        var changes: ImportedChanges?
        if let changed = options.changed {
            let own = zip(rows.rows, fates).filter { if case .changed = $1 { true } else { false } }.map(\.0)
            changes = try ImportedChanges(changed, of: own, query, comparison, sheet: sheet.name, invocation)
        }
        var problems: [Diagnostic] = []
        for (row, fate) in zip(rows.rows, fates) {
            switch fate {
            case .new:
                if let problem = Self.problem(ofNew: row, comparison, sheet) { problems.append(problem) }
                if row.key == nil, let id = comparison.another(beside: row) { besides.append((row.row, id)) }
                items.append((results.count, offered(row)))
                results.append(ImportedResult(row, .recorded))
            case .exists(let citesAnother):
                if citesAnother { citingOthers.append(row) }
                results.append(recorded(row, .exists))
            case .changedSince(let by): results.append(recorded(row, .changedSince, by: by))
            case .retracted(let by, let change): results.append(recorded(row, .retracted, by: by, change: change))
            case .taken(let problem): problems.append(problem)
            case .changed(let change):
                let place = results.count
                items += changes?.items(row, change).map { (place, $0) } ?? []
                results.append(recorded(row, Self.outcome(options.changed), change: change))
            }
        }
        problems += changes?.problems ?? []
        guard problems.isEmpty else { throw Failure(.no, problems + [Sentences.nothingImported(problems.count, place: sheet.name)]) }
    }

    /// What became of a row that the ledger has already, with where it has that.
    private func recorded(
        _ row: ImportedRow, _ outcome: ImportedResult.Outcome, by: [String] = [], change: ImportedChange? = nil
    ) -> ImportedResult {
        var result = ImportedResult(row, outcome, by: by, change: change)
        let entry = row.id.flatMap { query.view.eventIndex.ids.find($0) }.flatMap { query.view.resolution.counting[$0] }
        let place = entry.flatMap { query.reading.place(of: $0.number) }
        (result.writer, result.sequence) = (place?.writer, place?.sequence)
        return result
    }

    private static func outcome(_ change: ImportOptions.Change?) -> ImportedResult.Outcome {
        switch change {
        case .correct: .corrected
        case .amend: .amended
        case nil: .changed
        }
    }

    private func offered(_ row: ImportedRow) -> Offering.Item {
        Offering.Item(place: Sentences.row(sheet.name, row.row), bytes: row.offered.canonicalBytes())
    }

    /// What speaks against a row that the ledger does not have: a subject made of its title, of which an event stands, is another thing's.
    private static func problem(ofNew row: ImportedRow, _ comparison: ImportedComparison, _ sheet: ImportedSheet) -> Diagnostic? {
        guard row.hasMadeSubject, let subject = row.subject, comparison.subjects.contains(subject) else { return nil }
        return Sentences.titleOfAnother(subject, place: Sentences.row(sheet.name, row.row))
    }

    // MARK: Offering

    /// What has to be told first of rows that say something else than the ledger, or than what was retracted.
    private var undecided: [Diagnostic] {
        let changed = results.count { $0.outcome == .changed }
        let retracted = results.filter { $0.outcome == .retracted && $0.change != nil }
        return (changed > 0 ? [Sentences.changedRows(changed, place: sheet.name)] : [])
            + (retracted.first?.by.first.map { [Sentences.changedRetracted(retracted.count, by: $0, place: sheet.name)] } ?? [])
    }

    /// What is wrong with a row that fits no line is told of its longest cell.
    private func told(_ problem: Diagnostic) -> Diagnostic {
        guard problem.code == "too-long",
            let row = results.first(where: { Sentences.row(sheet.name, $0.row.row) == problem.place })?.row.row,
            let (place, bytes) = sheet.longestCell(row)
        else { return problem }
        return Sentences.longCell(bytes, place: place)
    }

    /// Offers what is new and what was changed, and answers. The exit code is 0 when the ledger has all of the sheet.
    mutating func deliver(_ offering: Offering, _ invocation: Invocation) throws(Failure) -> ExitCode {
        if !besides.isEmpty { invocation.request.report([Sentences.besideAnother(besides, place: sheet.name)]) }
        if let row = citingOthers.first, let citation = row.citation, let id = row.id {
            let cites = "\(citation.document)@\(citation.place)"
            invocation.request.report([Sentences.citingOthers(citingOthers.count, id, cites: cites, place: sheet.name)])
        }
        let undecided = undecided
        var answer = ImportAnswer(
            sheet: sheet.name, results: results, leftOut: leftOut, isDryRun: invocation.arguments.has("dry-run"), query: query)
        guard !items.isEmpty, undecided.isEmpty else {
            // Nothing of the sheet is recorded before it is told what becomes of what differs.
            if !undecided.isEmpty { answer.holdBack() }
            try answer.deliver(invocation)
            invocation.request.report(undecided)
            return undecided.isEmpty ? .done : .no
        }
        let offered = try offering.offer(items.map(\.item))
        let reports = Dictionary(grouping: zip(items.map(\.result), offered.reports), by: \.0)
        for (place, own) in reports {
            answer.results[place].take(own.map(\.1), writer: offered.writer)
            answer.results[place].problems = answer.results[place].problems.map(told)
        }
        answer.basis = offered.basis
        try answer.deliver(offered.recorded.isEmpty ? invocation : invocation.reporting(.recorded(offered.recorded)))
        if invocation.format != .json { invocation.request.report(offered.problems.map(told)) }
        invocation.console.keepCache(offered.reading)
        return offered.isAccepted ? .done : .no
    }
}
