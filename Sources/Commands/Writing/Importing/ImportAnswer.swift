import Answers
import Events
import Formats
import History
import JSON
import Messages
import Pages
import Wire

/// What became of a sheet: for people in sentences, for programs row by row.
struct ImportAnswer: Sendable {
    /// So many rows are named one by one.
    private static let named = 20

    let sheet: String
    var results: [ImportedResult]
    /// What of the sheet is left out, in sentences.
    let leftOut: [String]
    let isDryRun: Bool
    var basis: Basis
    private let query: Query

    init(sheet: String, results: [ImportedResult], leftOut: [String], isDryRun: Bool, query: Query) {
        (self.sheet, self.results, self.leftOut, self.isDryRun, self.query) = (sheet, results, leftOut, isDryRun, query)
        basis = query.basis
    }

    /// What was to be recorded is not, as something else is not decided.
    mutating func holdBack() {
        for place in results.indices where results[place].outcome == .recorded { results[place].outcome = .heldBack }
    }

    func deliver(_ invocation: Invocation) throws(Failure) {
        try invocation.answer(page(invocation))
    }

    private func page(_ invocation: Invocation) -> Page {
        let records = results.map { $0.record(invocation.request) }
        let json: Record = [
            "basis": .record(basis.record), "file": .text(sheet), "results": .records(records), "leftOut": .texts(leftOut),
            "dryRun": isDryRun ? .flag(true) : .absent,
        ]
        return Page(blocks: blocks(invocation), table: table, json: json.json)
    }

    private var table: Table {
        Table(
            columns: [
                Column(name: "row", title: "ROW", .number), Column(name: "outcome", title: "OUTCOME"), Column(name: "type", title: "TYPE"),
                Column(name: "id", title: "EVENT"), Column(name: "subject", title: "SUBJECT"), Column(name: "writer", title: "WRITER"),
                Column(name: "sequence", title: "NO.", .number), Column(name: "note", title: "NOTE", wraps: true),
            ],
            rows: results.map { result in
                [
                    Cell(.number(result.row.row)), Cell(result.outcome.told(isDryRun: isDryRun)), Cell(result.row.type.rawValue),
                    Cell(result.row.id ?? ""), Cell(result.row.offer?.subject.description ?? result.row.subject ?? ""),
                    Cell(result.writer ?? ""), Cell(result.sequence.map { .number($0) } ?? .text("")), Cell(result.note),
                ]
            },
            empty: "No rows.")
    }

    // MARK: For people

    private func blocks(_ invocation: Invocation) -> [Block] {
        var blocks: [Block] = [.paragraph(summary)]
        let changed = results.filter { $0.change != nil }
        if !changed.isEmpty { blocks.append(.table(changes(changed.prefix(Self.named)))) }
        if changed.count > Self.named { blocks.append(.paragraph("And \(changed.count - Self.named) rows more; '--format csv' has all.")) }
        for outcome in [ImportedResult.Outcome.changedSince, .retracted] {
            let found = results.filter { $0.outcome == outcome && $0.isAccepted }
            if found.isEmpty { continue }
            let told = found.prefix(Self.named).map { "row \($0.row.row), event \($0.row.id ?? ""), by \($0.by.joined(separator: ", "))" }
            let more = found.count > told.count ? ", and \(found.count - told.count) more" : ""
            blocks.append(.paragraph(Sentences.leftAlone(outcome == .retracted) + told.joined(separator: "; ") + more + "."))
        }
        if !leftOut.isEmpty { blocks.append(.items(leftOut)) }
        let next = next(invocation)
        if !next.isEmpty { blocks.append(.commands("next", next)) }
        return blocks
    }

    /// `reports.csv: 12 rows. 10 recorded as lisbon, numbers 2 to 11, in one batch; 2 exist already.`
    private var summary: String {
        let counts = Dictionary(grouping: results, by: \.outcome).mapValues(\.count)
        let told = ImportedResult.Outcome.allCases.compactMap { outcome -> String? in
            guard let count = counts[outcome] else { return nil }
            switch outcome {
            case .exists: return "\(count) \(count == 1 ? "exists" : "exist") already"
            case .changedSince: return "\(count) \(count == 1 ? "exists" : "exist"), and \(count == 1 ? "was" : "were") changed since"
            case .retracted:
                let other = results.count { $0.outcome == .retracted && $0.change != nil }
                let more = other == 0 ? "" : ", of which \(other) \(other == 1 ? "says" : "say") something else now"
                return "\(count) \(count == 1 ? "was" : "were") retracted since" + more
            case .changed: return "\(count) \(count == 1 ? "says" : "say") something else than what is recorded"
            case .recorded: return "\(count) \(outcome.told(isDryRun: isDryRun))\(place)"
            case .corrected, .amended, .refused, .heldBack: return "\(count) \(outcome.told(isDryRun: isDryRun))"
            }
        }
        let rows = "\(sheet): \(results.count) \(results.count == 1 ? "row" : "rows") with an event each. "
        let refused = results.contains { !$0.isAccepted } ? " Nothing was recorded: a sheet is recorded whole or not at all." : ""
        return rows + told.joined(separator: "; ") + "." + (refused.isEmpty && isDryRun ? " A dry run: nothing was written." : refused)
    }

    /// ` as lisbon, numbers 2 to 11, in one batch`
    private var place: String {
        let own = results.filter { $0.outcome == .recorded }
        guard let writer = own.first?.writer else { return "" }
        let numbers = own.compactMap(\.sequence)
        guard !isDryRun, let first = numbers.min(), let last = numbers.max() else { return " as \(writer)" }
        return " as \(writer), " + (first == last ? "number \(first)" : "numbers \(first) to \(last), in one batch")
    }

    private func changes(_ changed: ArraySlice<ImportedResult>) -> Table {
        Table(
            columns: [
                Column(name: "row", title: "ROW", .number), Column(name: "event", title: "EVENT"), Column(name: "field", title: "FIELD"),
                Column(name: "recorded", title: "RECORDED", wraps: true), Column(name: "given", title: "IN THE SHEET", wraps: true),
            ],
            rows: changed.flatMap { result -> [[Cell]] in
                let fields: [ImportedChange.Field] = result.change?.fields ?? []
                return fields.map { field in
                    let words = [field.recorded, field.given].map { FieldWords.words($0, of: field.field.name, in: result.row.type) }
                    return [
                        Cell(.number(result.row.row)), Cell(result.row.id ?? ""), Cell(FieldWords.label(field.field.name)), Cell(words[0]),
                        Cell(words[1]),
                    ]
                }
            },
            empty: "")
    }

    /// What can be done next: look at the first, or take all of it back.
    private func next(_ invocation: Invocation) -> [String] {
        guard !isDryRun, results.allSatisfy(\.isAccepted) else { return [] }
        let naming = invocation.request.naming.map { [$0] } ?? []
        func command(_ words: String) -> String { ([Edition.name] + naming + [words]).joined(separator: " ") }
        let subject = (results.first { $0.outcome == .recorded } ?? results.first)?.row.offer?.subject.description
        let batch = results.first { $0.outcome == .recorded }.flatMap { result in
            result.row.id.map { "retract \(Sentences.word($0)) --batch --reason TEXT" }
        }
        return [subject.map { "show " + Sentences.word($0) }, batch].compactMap { $0.map(command) }
    }
}
