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

    /// Refused where a row cannot be what it seems to be.
    init(
        _ rows: ImportedRows, _ sheet: ImportedSheet, _ options: ImportOptions, _ query: Query, _ invocation: Invocation
    ) throws(Failure) {
        (self.sheet, self.options, self.query, leftOut) = (sheet, options, query, rows.leftOut)
        let comparison = ImportedComparison(rows.rows, query, sheet: sheet.name, scope: rows.scope)
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
                if let problem = self.problem(ofNew: row) { problems.append(problem) }
                if row.key == nil, let id = comparison.another(beside: row) { besides.append((row.row, id)) }
                items.append((results.count, offered(row)))
                results.append(ImportedResult(row, .recorded))
            case .exists: results.append(recorded(row, .exists))
            case .changedSince(let by): results.append(recorded(row, .changedSince, by: by))
            case .retracted(let by): results.append(recorded(row, .retracted, by: by))
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

    /// What speaks against a row that the ledger does not have: a subject made of its title that is there already is another thing's.
    private func problem(ofNew row: ImportedRow) -> Diagnostic? {
        guard row.hasMadeSubject, let subject = row.subject, query.view.eventIndex.subjects.find(subject) != nil else { return nil }
        return Sentences.titleOfAnother(subject, place: Sentences.row(sheet.name, row.row))
    }

    // MARK: Offering

    /// Offers what is new and what was changed, and answers. The exit code is 0 when the ledger has all of the sheet.
    mutating func deliver(_ offering: Offering, _ invocation: Invocation) throws(Failure) -> ExitCode {
        if !besides.isEmpty { invocation.request.report([Sentences.besideAnother(besides, place: sheet.name)]) }
        let isUndecided = results.contains { $0.outcome == .changed }
        var answer = ImportAnswer(
            sheet: sheet.name, results: results, leftOut: leftOut, isDryRun: invocation.arguments.has("dry-run"), query: query)
        guard !items.isEmpty, !isUndecided else {
            if isUndecided {
                // Nothing of the sheet is recorded before it is told what becomes of what differs.
                answer.holdBack()
            }
            try answer.deliver(invocation)
            if isUndecided {
                invocation.request.report([Sentences.changedRows(results.count { $0.outcome == .changed }, place: sheet.name)])
            }
            return isUndecided ? .no : .done
        }
        let offered = try offering.offer(items.map(\.item))
        let reports = Dictionary(grouping: zip(items.map(\.result), offered.reports), by: \.0)
        for (place, own) in reports { answer.results[place].take(own.map(\.1), writer: offered.writer) }
        answer.basis = offered.basis
        let told = offered.recorded.isEmpty ? invocation : invocation.reporting(.recorded(offered.recorded))
        try answer.deliver(told)
        if invocation.format != .json { invocation.request.report(offered.problems) }
        invocation.console.keepCache(offered.reading)
        return offered.isAccepted ? .done : .no
    }
}
