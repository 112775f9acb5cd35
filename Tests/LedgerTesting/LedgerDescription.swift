import Events
import GlobalCompact
package import History
package import Projections
package import Rules

/// Everything that follows from a view, a line each: two ledgers of the same events have the same description.
package enum LedgerDescription {
    /// Facts, measures, timeline and readiness under the view's cuts.
    package static func lines(_ view: View) -> [String] {
        let states = LedgerStates(view)
        let (certain, possible) = (states.certain, states.withPossible)
        return facts(view) + measures(certain, possible) + Timeline(certain).rows.map(row)
            + RandomFields.slugs(of: .meeting).flatMap { readiness($0, view) }
    }

    /// What is worth a look in a ledger.
    package static func lines(_ remarks: [Remark]) -> [String] {
        remarks.map { "\($0.subject): \($0.reason)" }
    }

    /// What the standing rules say of a ledger.
    package static func lines(_ contradictions: [Contradiction]) -> [String] {
        contradictions.map { "\($0.event): \($0.reason)" }
    }

    private static func facts(_ view: View) -> [String] {
        let conflicts = view.resolution.conflicts.map { view.eventIndex.ids[$0] }.sorted()
        let facts = view.facts.map { fact in
            let content = String(decoding: view.eventIndex.source.content(Int(fact.content.number)), as: UTF8.self)
            return "\(view.id(of: fact)) \(view.subject(of: fact)) \(fact.firstDay) \(fact.effectiveDay) \(fact.origin.recorded) \(content)"
        }
        return facts + ["unknown \(view.unknownCount)", "conflicts \(conflicts)"]
    }

    /// Every thing that counts with all that is said of it, and the values by nothing, by two dimensions and by one.
    private static func measures(_ certain: LedgerState, _ possible: LedgerState) -> [String] {
        MeasureCatalogue.all.flatMap { measure -> [String] in
            let sure = measure.items(certain).map { "\(measure.name) \(item($0))" }
            let maybe = measure.items(possible).map { "possible \(measure.name) \(item($0))" }
            if sure.isEmpty && maybe.isEmpty { return [] }
            let values = [[], Array(measure.dimensions.prefix(2)), measure.dimensions.suffix(1)].flatMap { dimensions in
                MeasureQuery(measure).tallies(by: dimensions, certain: certain, withPossible: possible).map { tally in
                    "\(measure.name) by \(dimensions.map(\.rawValue)): \(Self.tally(tally))"
                }
            }
            return sure + maybe + values
        }
    }

    private static func item(_ item: Measure.Item) -> String {
        let keys = item.keys.map { "\($0.rawValue) \($1)" }.sorted()
        let amount = item.amount.map { $0.amount + $0.currency.code } ?? "blank"
        return
            "\(item.subject) \(keys) \(item.occurred?.description ?? "") \(item.events) \(amount) \(item.stated ?? "blank") \(item.remarks)"
    }

    private static func tally(_ tally: Tally) -> String {
        "\(tally.key) \(tally.value.shown) \(tally.possible.shown) \(tally.events) \(tally.remarks) \(tally.blanks)"
    }

    private static func row(_ row: Timeline.Row) -> String {
        let days = row.date?.description ?? "no days"
        let regions = row.regions.map(\.rawValue).joined(separator: " ")
        return "\(days) \(row.status) \(row.kind) \(regions) \(row.title) \(row.subject) \(row.remarks) \(row.events)"
    }

    private static func readiness(_ forum: String, _ view: View) -> [String] {
        guard let readiness = ReadinessTable.readiness(forum, view) else { return ["no \(forum)"] }
        return lines(readiness)
    }

    /// All that a readiness says.
    package static func lines(_ readiness: Readiness) -> [String] {
        let days = "\(day(readiness.days)) \(readiness.dates?.description ?? "") \(readiness.daysLeft ?? 0)"
        let opening = "\(readiness.forum.slug) \(days) \(day(readiness.looked))"
        return [opening] + readiness.fund.map(Self.line) + background(readiness.background)
            + readiness.requirements.flatMap { requirement in
                ["\(requirement.id) \(requirement.slug) \(requirement.status) \(day(requirement.due))"] + requirement.rows.map(Self.row)
            }
    }

    private static func line(_ line: FundLine) -> String {
        let amounts =
            "\(line.reached?.shown ?? "unknown") of \(line.amount?.shown ?? "unknown"), missing \(line.missing?.shown ?? "nothing")"
        return "fund \(line.title) \(day(line.due)) \(amounts) \(line.status) \(line.remarks) \(line.events)"
    }

    private static func background(_ background: ReadinessBackground) -> [String] {
        ["after \(background.previous?.slug ?? "none")"]
            + background.lines.map { line in
                "\(line.title) \(part(line.now)) beside \(part(line.before)) stated \(line.stated.map(\.event))"
            }
    }

    private static func part(_ part: ReadinessBackground.Part) -> String {
        "\(part.count) \(part.named.ids)"
    }

    private static func row(_ row: Readiness.Row) -> String {
        let reached = "\(row.reached.shown) of \(row.expected?.shown ?? "nothing")"
        let counts = "\(reached) itemised \(row.itemised?.shown ?? "") possible \(row.possible.shown)"
        let days = "\(day(row.due)) \(day(row.metOn)) \(day(row.looked))"
        return "- \(row.key?.value ?? "") \(row.status) \(counts) \(days) \(row.remarks) \(row.events)"
    }

    private static func day(_ day: Day?) -> String {
        day?.description ?? "none"
    }

    private static func day(_ due: DueDay?) -> String {
        due.map { $0.day.description + ($0.isPlanUndated ? "?" : "") } ?? "none"
    }
}
