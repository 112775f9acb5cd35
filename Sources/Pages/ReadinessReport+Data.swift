import Events
import Formats
import GlobalCompact
import JSON
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
    static func readinessJSON(_ readiness: Readiness, _ numbers: [String: Int], asOf: Day, _ basis: BasisNote) -> JSONValue {
        .object([
            ("basis", basis.json),
            ("forum", forumJSON(readiness)),
            ("requirements", .array(readiness.requirements.map { requirementJSON($0, numbers) })),
            ("summary", .object(summary(readiness).map { ($0.status.rawValue, .integer($0.count)) })),
            ("background", backgroundJSON(readiness)),
            ("fund", fundJSON(readiness, asOf)),
        ])
    }

    private static func forumJSON(_ readiness: Readiness) -> JSONValue {
        .object([
            ("slug", .string(readiness.forum.slug)), ("title", .string(readiness.forum.title)),
            ("status", .string(readiness.forum.status.rawValue)), ("dates", text(readiness.dates?.description)),
            ("daysLeft", readiness.daysLeft.map(JSONValue.integer) ?? .null),
            ("planningDayKnown", readiness.days.map { .bool(!$0.isPlanUndated) } ?? .null),
            ("looked", text(readiness.looked?.description)), ("dropped", .integer(readiness.dropped)),
            ("events", texts(readiness.forum.decisive.sorted())),
        ])
    }

    private static func requirementJSON(_ requirement: Readiness.Requirement, _ numbers: [String: Int]) -> JSONValue {
        let adopted = requirement.adopted
        var members: [(name: String, value: JSONValue)] = [
            ("id", .string(requirement.slug)), ("title", .string(adopted.title)), ("label", text(adopted.label)),
            ("area", .string(adopted.area.rawValue)),
            ("verb", .string(adopted.verb.rawValue)), ("owedBy", texts(adopted.owedBy)), ("owedTo", texts(adopted.owedTo)),
            ("per", .string(adopted.per.rawValue)), ("due", text(requirement.due?.day.description)),
            ("planningDayKnown", requirement.due.map { .bool(!$0.isPlanUndated) } ?? .null),
            ("status", .string(requirement.status.rawValue)), ("group", .string(requirement.group.rawValue)),
            ("number", numbers[requirement.slug].map(JSONValue.integer) ?? .null), ("after", texts(adopted.after)),
        ]
        if let expected = requirement.expected {
            members.append(("expected", json(expected)))
            if let currency = expected.currency { members.append(("currency", .string(currency.code))) }
        }
        members += [
            ("reached", json(requirement.reached)), ("overlap", .bool(requirement.overlap.isThere)),
            ("looked", text(requirement.looked?.description)),
            ("cites", citations(adopted.cites)), ("event", .string(requirement.id)), ("rows", .array(requirement.rows.map(rowJSON))),
        ]
        return .object(members)
    }

    private static func rowJSON(_ row: Readiness.Row) -> JSONValue {
        var members: [(name: String, value: JSONValue)] = [
            ("key", .object(row.key.map { [($0.dimension.rawValue, .string($0.value))] } ?? [])),
            ("status", .string(row.status.rawValue)), ("group", .string(row.group.rawValue)),
        ]
        if let expected = row.expected { members.append(("expected", json(expected))) }
        members += [
            ("reached", json(row.reached)), ("itemised", row.itemised.map(json) ?? .null), ("possible", json(row.possible)),
            ("due", text(row.due?.day.description)),
            ("met", text(row.metDays?.description)), ("metOn", text(row.metOn?.description)),
            ("metFrom", text(row.metFrom.flatMap { $0 == .earliest ? nil : $0.description })),
            ("inTime", row.inTime.map(JSONValue.bool) ?? .null),
            ("looked", text(row.looked?.description)), ("remarks", texts(row.remarks)),
            ("events", texts(row.events)),
        ]
        return .object(members)
    }
}
