import Files
import GlobalCompact
import History
import Journal
import Projections

/// A ledger as the program reads it from its files, once for many questions.
struct ProgramLedger {
    private let reading: LedgerReading

    init(_ folder: String) throws {
        reading = try LedgerReader(RealFileSystem()).read(LedgerFolder(root: folder))
    }

    /// The view under some cuts.
    func view(_ cutoffs: ModelCuts) throws -> View {
        guard let asOf = Day(cutoffs.asOf) else { throw Unanswered(question: cutoffs.asOf, answer: "no day") }
        return View(
            reading.eventIndex,
            Cutoffs(
                asOf: asOf, knownAt: cutoffs.knownAt.flatMap { Instant(ModelLine.instant($0)) },
                publishedBy: cutoffs.publishedBy.flatMap { Day($0) }))
    }

    /// The rows of a measure, as the model writes them.
    static func measure(_ name: String, by dimensions: [String], in currency: String? = nil, _ states: LedgerStates) throws -> [String] {
        guard let measure = MeasureCatalogue.measure(named: name) else { throw Unanswered(question: name, answer: "no measure") }
        let known = try dimensions.map { word in
            guard let found = measure.dimensions.first(where: { dashed($0.rawValue) == word }) else {
                throw Unanswered(question: word, answer: "no dimension")
            }
            return found
        }
        var question = MeasureQuery(measure)
        question.currency = currency.flatMap { Currency(code: $0) }
        return question.rows(by: known, states).tallies.map { tally in
            let key = zip(dimensions, tally.key).map { "\($0)=\($1)" }.joined(separator: " ")
            let isBlank = tally.value.currency == nil && measure.kind == .sum
            let value = isBlank ? "blank" : tally.value.text + (tally.value.currency.map { " " + $0.code } ?? "")
            return "\(key) | \(value) | \(tally.possible.text) | \(tally.events.sorted().joined(separator: " "))"
        }.sorted()
    }

    static func states(_ name: String, _ view: View) throws -> LedgerStates {
        guard MeasureCatalogue.measure(named: name) != nil else { throw Unanswered(question: name, answer: "no measure") }
        return LedgerStates(view)
    }

    private static func dashed(_ word: String) -> String {
        word.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
    }

    static func timeline(_ view: View) -> [String] {
        Timeline(LedgerState(view)).rows.map { row in
            [
                row.date?.description ?? "", row.status.rawValue, row.kind, row.regions.map(\.rawValue).joined(separator: " "), row.title,
                row.subject,
                row.events.sorted().joined(separator: " "),
            ].joined(separator: " | ")
        }.sorted()
    }
}
extension ProgramLedger {
    /// Whether a row was done by its due day, and is not so any more.
    static func isUndone(_ forum: String, _ view: View) -> Bool {
        ReadinessTable.readiness(forum, view)?.requirements.contains { requirement in
            requirement.rows.contains { $0.remarks.contains { $0.hasPrefix("done by the due day") } }
        } ?? false
    }

    /// A forum's requirements and their rows, as the model writes them; none where there is no such forum.
    static func readiness(_ forum: String, _ view: View) -> [String] {
        ReadinessTable.readiness(forum, view)?.requirements.flatMap { requirement -> [String] in
            let due = requirement.due?.day.description ?? "no day"
            return ["\(requirement.slug) | \(requirement.status.rawValue) | \(due)"]
                + requirement.rows.map { row in
                    let key = row.key.map { "\($0.dimension.rawValue)=\($0.value)" } ?? ""
                    return "\(requirement.slug) \(key) | \(row.status.rawValue) | \(row.reached.text) | \(row.possible.text) | \(due)"
                }
        }.sorted() ?? []
    }
}
