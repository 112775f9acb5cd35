import Events
import Formats
import GlobalCompact
import Projections

extension Report {
    /// A row for each row of each requirement: what csv gives.
    static func readinessTable(_ readiness: Readiness, _ numbers: [String: Int]) -> Table {
        let names = [
            "number", "group", "id", "title", "area", "verb", "owedBy", "owedTo", "per", "key", "due", "planningDayKnown", "status",
            "expected", "reached",
            "possible", "metOn", "looked", "events", "cites", "remarks",
        ]
        let rows = readiness.requirements.flatMap { requirement in
            requirement.rows.map { row in csvRow(requirement, row, numbers) }
        }
        return Table(columns: names.map { column($0, $0) }, rows: rows, empty: "No requirements are recorded.")
    }

    private static func csvRow(_ requirement: Readiness.Requirement, _ row: Readiness.Row, _ numbers: [String: Int]) -> [Cell] {
        let adopted = requirement.adopted
        let isKnown = row.due.map { $0.isPlanUndated ? "no" : "yes" } ?? ""
        let cells: [String] = [
            numbers[requirement.slug].map(String.init) ?? "", row.group.rawValue, requirement.slug, adopted.title, adopted.area.rawValue,
            adopted.verb.rawValue, adopted.owedBy.joined(separator: "; "),
            adopted.owedTo.joined(separator: "; "), adopted.per == .none ? "" : adopted.per.rawValue, row.key?.value ?? "",
            row.due?.day.description ?? "", isKnown,
            row.status.rawValue, row.expected?.text ?? "", row.reached.text, row.possible.text,
            row.metOn?.description ?? "", row.looked?.description ?? "", row.events.joined(separator: " "), spelled(adopted.cites),
            row.remarks.joined(separator: "; "),
        ]
        return cells.map { Cell($0, reasons: row.events) }
    }

    /// The readiness for programs.
    static func readinessRecord(_ readiness: Readiness, _ numbers: [String: Int], asOf: Day) -> Record {
        [
            "forum": .record(forumRecord(readiness)),
            "requirements": .records(readiness.requirements.map { requirementRecord($0, numbers) }),
            "summary": .counts(summary(readiness).map { ($0.status.rawValue, $0.count) }),
            "background": .record(backgroundRecord(readiness)), "fund": .records(fundRecords(readiness, asOf)),
        ]
    }

    private static func forumRecord(_ readiness: Readiness) -> Record {
        [
            "slug": .text(readiness.forum.slug), "title": .text(readiness.forum.title), "status": .text(readiness.forum.status.rawValue),
            "dates": .period(readiness.dates), "daysLeft": .number(readiness.daysLeft),
            "planningDayKnown": .flag(readiness.days.map { !$0.isPlanUndated }), "looked": .day(readiness.looked),
            "dropped": .number(readiness.dropped), "events": .texts(Set(readiness.forum.decisive)),
        ]
    }

    private static func requirementRecord(_ requirement: Readiness.Requirement, _ numbers: [String: Int]) -> Record {
        let adopted = requirement.adopted
        return [
            "id": .text(requirement.slug), "title": .text(adopted.title), "label": .text(adopted.label),
            "area": .text(adopted.area.rawValue),
            "verb": .text(adopted.verb.rawValue), "owedBy": .texts(adopted.owedBy), "owedTo": .texts(adopted.owedTo),
            "per": .text(adopted.per.rawValue), "due": .day(requirement.due?.day),
            "planningDayKnown": .flag(requirement.due.map { !$0.isPlanUndated }), "status": .text(requirement.status.rawValue),
            "group": .text(requirement.group.rawValue), "number": .number(numbers[requirement.slug]), "after": .texts(adopted.after),
            // What is voluntary expects nothing.
            "expected": requirement.expected.map { .quantity($0) } ?? .absent,
            "currency": requirement.expected?.currency.map { .text($0.code) } ?? .absent, "reached": .quantity(requirement.reached),
            "overlap": .flag(requirement.overlap.isThere), "looked": .day(requirement.looked), "cites": .cites(adopted.cites),
            "event": .text(requirement.id), "rows": .records(requirement.rows.map(rowRecord)),
        ]
    }

    private static func rowRecord(_ row: Readiness.Row) -> Record {
        [
            "key": .record(Record(row.key.map { [($0.dimension.rawValue, .text($0.value))] } ?? [])),
            "status": .text(row.status.rawValue), "group": .text(row.group.rawValue),
            "expected": row.expected.map { .quantity($0) } ?? .absent, "reached": .quantity(row.reached),
            "itemised": .quantity(row.itemised), "possible": .quantity(row.possible), "due": .day(row.due?.day),
            "met": .period(row.metDays),
            "metOn": .day(row.metOn), "metFrom": .day(row.metFrom == .earliest ? nil : row.metFrom), "inTime": .flag(row.inTime),
            "looked": .day(row.looked), "remarks": .texts(row.remarks), "events": .texts(row.events),
        ]
    }
}
