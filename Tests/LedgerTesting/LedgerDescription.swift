package import Decisions
import Events
import GlobalCompact
package import History
import Projections

/// Everything that follows from a view, a line each: two ledgers of the same events have the same description.
package enum LedgerDescription {
    /// Facts, measures, timeline and readiness under the view's cuts.
    package static func lines(_ view: View) -> [String] {
        let certain = LedgerState(view)
        let possible = LedgerState(view, includingPossible: true)
        return facts(view) + measures(certain, possible) + Timeline(certain).rows.map(row)
            + RandomFields.slugs(of: .meeting).flatMap { readiness($0, view) }
    }

    /// What the standing rules say of a ledger.
    package static func lines(_ contradictions: [Contradiction]) -> [String] {
        contradictions.map { "\($0.event): \($0.reason)" }
    }

    private static func facts(_ view: View) -> [String] {
        let conflicts = view.resolution.conflicts.map { view.chronicle.ids[$0] }.sorted()
        let facts = view.facts.map { fact in
            let content = String(decoding: view.chronicle.source.content(Int(fact.content.number)), as: UTF8.self)
            return "\(view.id(of: fact)) \(view.subject(of: fact)) \(fact.firstDay) \(fact.effectiveDay) \(fact.origin.recorded) \(content)"
        }
        return facts + ["unknown \(view.unknownCount)", "conflicts \(conflicts)"]
    }

    private static func measures(_ certain: LedgerState, _ possible: LedgerState) -> [String] {
        MeasureCatalogue.all.flatMap { measure in
            ([[]] + measure.dimensions.map { [$0] }).flatMap { dimensions in
                Question(measure).tallies(by: dimensions, certain: certain, withPossible: possible).map { tally in
                    "\(measure.name) by \(dimensions.map(\.rawValue)): \(tally.key) \(tally.value) \(tally.possible) \(tally.events)"
                }
            }
        }
    }

    private static func row(_ row: Timeline.Row) -> String {
        let days = row.date?.description ?? "no days"
        return "\(days) \(row.status) \(row.kind) \(row.region?.rawValue ?? "") \(row.title) \(row.subject) \(row.remarks) \(row.events)"
    }

    private static func readiness(_ forum: String, _ view: View) -> [String] {
        guard let readiness = ReadinessTable.readiness(forum, view) else { return ["no \(forum)"] }
        let opening =
            "\(forum) \(day(readiness.days)) \(readiness.dates?.description ?? "") \(readiness.daysLeft ?? 0) \(day(readiness.looked))"
        return [opening]
            + readiness.requirements.flatMap { requirement in
                ["\(requirement.id) \(requirement.slug) \(requirement.status) \(day(requirement.due))"] + requirement.rows.map(Self.row)
            }
    }

    private static func row(_ row: Readiness.Row) -> String {
        let counts = "\(row.reached) of \(row.expected ?? -1) possible \(row.possible)"
        return "- \(row.key?.value ?? "") \(row.status) \(counts) \(day(row.due)) \(day(row.metOn)) \(day(row.looked)) \(row.events)"
    }

    private static func day(_ day: Day?) -> String {
        day?.description ?? "none"
    }

    private static func day(_ due: DueDay?) -> String {
        due.map { $0.day.description + ($0.isPlanningDayUnknown ? "?" : "") } ?? "none"
    }
}
