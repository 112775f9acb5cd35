import Events
package import Formats
package import GlobalCompact
import JSON
package import Projections

extension Report {
    /// A forum's readiness: what matters first, what is done last.
    package static func readiness(_ readiness: Readiness, asOf: Day, _ basis: BasisNote) -> Page {
        Page(
            blocks: blocks(readiness, asOf) + [.note(basis.line)], table: readinessTable(readiness),
            json: readinessJSON(readiness, asOf: asOf, basis))
    }

    private static func blocks(_ readiness: Readiness, _ asOf: Day) -> [Block] {
        let open = OpenRows.folded(readiness, asOf: asOf)
        var blocks: [Block] = [.heading("\(readiness.forum.title): readiness as of \(asOf.description)")]
        blocks += opening(readiness, asOf, open).map(Block.paragraph)
        blocks += [.heading("Overdue"), .table(openTable(open, .overdue, asOf, empty: "Nothing is overdue."))]
        blocks += [
            .heading("Due within 30 days"), .table(openTable(open, .within30Days, asOf, empty: "Nothing is due within 30 days.")),
        ]
        blocks += [.heading("Outstanding"), .table(openTable(open, .later, asOf, empty: "Nothing else is outstanding."))]
        blocks += chain(readiness) + background(readiness) + fund(readiness, asOf)
        return blocks + [.heading("Done"), .table(doneTable(readiness))]
    }

    // MARK: The opening

    private static func opening(_ readiness: Readiness, _ asOf: Day, _ open: [OpenRows]) -> [String] {
        func requirements(_ urgency: OpenRows.Urgency) -> Int {
            Set(open.filter { $0.urgency == urgency }.map(\.requirement.slug)).count
        }
        let overdue = open.filter { $0.urgency == .overdue }
        return [
            when(readiness, asOf) + " " + looked(readiness),
            counts(readiness) + " Open: \(requirements(.overdue)) overdue, \(requirements(.within30Days)) due within 30 days, "
                + "\(requirements(.later)) due later." + shared(open) + owing(overdue, "Overdue from"),
        ]
    }

    /// How many requirements have rows of several urgencies, and stand in several of their counts.
    private static func shared(_ open: [OpenRows]) -> String {
        let urgencies = Dictionary(grouping: open, by: \.requirement.slug).mapValues { Set($0.map(\.urgency)).count }
        let count = urgencies.values.count { $0 > 1 }
        if count == 0 { return "" }
        return count == 1 ? " One of them stands in two counts or more." : " \(count) of them stand in two counts or more."
    }

    /// Who owes what is overdue.
    private static func owing(_ rows: [OpenRows], _ words: String) -> String {
        let who = ExactText.sortedOnce(rows.flatMap(\.requirement.adopted.owedBy))
        return who.isEmpty ? "" : " \(words): \(who.joined(separator: "; "))."
    }

    private static func when(_ readiness: Readiness, _ asOf: Day) -> String {
        let dates = readiness.dates?.description ?? "days not known"
        if let held = readiness.forum.held { return "Held: \(held.description)." }
        if readiness.forum.status == .cancelled {
            let dropped = readiness.dropped
            let lost = "\(dropped) \(dropped == 1 ? "requirement" : "requirements")"
            return "Cancelled." + (dropped == 0 ? "" : " What was expected for it, \(lost), is dropped with it.")
        }
        let passed = readiness.dates.map { asOf > $0.last && !$0.isOpenEnd } ?? false
        guard let days = readiness.days, let left = readiness.daysLeft else {
            return "Planned: \(dates)." + (passed ? " The planned dates have passed; no record that it was held." : "")
        }
        let mark = days.isPlanUndated ? " (planning day not known)" : ""
        if passed {
            return "Planned: \(dates)\(mark). The planned dates have passed; no record that it was held."
        }
        return left > 0
            ? "Planned: \(dates)\(mark). Days left: \(left)." : "Planned: \(dates)\(mark). It has begun as planned, or is due to."
    }

    private static func looked(_ readiness: Readiness) -> String {
        readiness.looked.map { "Sources were last looked at on \($0.description)." }
            ?? "No look at a source is recorded that covers what is expected."
    }

    private static func counts(_ readiness: Readiness) -> String {
        let counts = summary(readiness).map { "\($0.count) \($0.status.rawValue)" }
        if counts.isEmpty { return readiness.dropped > 0 ? "No requirement stands." : "No requirements are recorded." }
        return "Requirements: \(counts.joined(separator: ", "))."
    }

    static func summary(_ readiness: Readiness) -> [(status: ReadinessStatus, count: Int)] {
        ReadinessStatus.allCases.compactMap { status in
            let count = readiness.requirements.count { $0.status == status }
            return count == 0 ? nil : (status, count)
        }
    }

    // MARK: What is open

    private static func openTable(_ open: [OpenRows], _ urgency: OpenRows.Urgency, _ asOf: Day, empty: String) -> Table {
        Table(
            columns: [
                column("due", "DUE"), column("title", "WHAT, FOR WHOM", wraps: true), column("owed", "OWED BY -> TO", wraps: true),
                column("verb", "VERB"), column("status", "STATUS", wraps: true), column("cites", "SOURCE", wraps: true),
            ],
            rows: open.filter { $0.urgency == urgency }.map { group in
                let adopted = group.requirement.adopted
                let keys = group.keys
                return [
                    Cell(dueText(group.due)),
                    Cell(keys.isEmpty ? adopted.title : "\(adopted.title): \(keys)", reasons: [group.requirement.id]),
                    Cell(owed(adopted)), Cell(adopted.verb.rawValue),
                    Cell("\(statusText(group, asOf)); \(reachedText(group))", reasons: group.firstRows.flatMap(\.events)),
                    Cell(spelled(adopted.cites)),
                ]
            },
            empty: empty)
    }

    private static func dueText(_ due: DueDay?) -> String {
        due.map { $0.day.description + ($0.isPlanUndated ? "?" : "") } ?? "not known"
    }

    private static func owed(_ adopted: RequirementAdopted) -> String {
        adopted.owedBy.joined(separator: ", ") + (adopted.owedTo.isEmpty ? "" : " -> " + adopted.owedTo.joined(separator: ", "))
    }

    private static func statusText(_ group: OpenRows, _ asOf: Day) -> String {
        let looked = group.looked.map { ", last looked \($0.description)" } ?? ""
        guard group.status == .outstanding, let due = group.due else { return group.status.rawValue + looked }
        let days = due.day - asOf
        return "outstanding (\(days) \(days == 1 ? "day" : "days"))" + looked
    }

    private static func reachedText(_ group: OpenRows) -> String {
        let of = group.expected.map { " of \(short($0))" } ?? ""
        return short(group.reached) + of + (group.possible.isZero ? "" : " (\(signed(group.possible)))")
            + ((group.leftOut?.remarks ?? []) + group.remarks).map { ", " + $0 }.joined()
            + (group.overlaps ? ", in rows that overlap" : "")
    }

    // MARK: The regions, and what is done

    private static func chain(_ readiness: Readiness) -> [Block] {
        let regional = readiness.requirements.filter { $0.adopted.per == .region && $0.adopted.verb != .voluntary }
        guard !regional.isEmpty else { return [] }
        let depths = DependencyDepths(regional.map(\.slug), after: regional.map(\.adopted.after)).depths
        let ordered = zip(depths, regional).map { (depth: $0, requirement: $1) }
            .sorted { $0.depth != $1.depth ? $0.depth < $1.depth : $0.requirement.id < $1.requirement.id }.map(\.requirement)
        let table = Table(
            columns: [column("region", "REGION")] + ordered.map { column($0.slug, $0.slug, wraps: true) },
            rows: Region.allCases.map { region in
                [Cell(region.rawValue)]
                    + ordered.map { requirement in
                        guard let row = requirement.rows.first(where: { $0.key?.value == region.rawValue }) else { return Cell("") }
                        return Cell(
                            metText(row).map { "\(row.status.rawValue) \($0)" } ?? row.status.rawValue, reasons: row.events)
                    }
            },
            empty: "No regional requirements.")
        return [.heading("The regions along the chain"), .table(table)]
    }

    private static func doneTable(_ readiness: Readiness) -> Table {
        Table(
            columns: [
                column("met", "MET ON"), column("title", "WHAT", wraps: true), column("key", "FOR"), column("status", "STATUS"),
                column("how", "HOW", wraps: true), column("events", "EVENTS", wraps: true),
            ],
            rows: readiness.requirements.flatMap { requirement in
                firstDone(requirement).map { doneRow(requirement, requirement.rows[$0]) } + moreDone(requirement)
            },
            empty: "Nothing is done yet.")
    }

    /// The day of which it was met, or by which, where several may be meant.
    private static func metText(_ row: Readiness.Row) -> String? {
        row.metOn.map { (row.metFrom == $0 ? "" : "by ") + $0.description }
    }

    private static func doneRow(_ requirement: Readiness.Requirement, _ row: Readiness.Row) -> [Cell] {
        [
            Cell(metText(row) ?? "day not known"), Cell(requirement.adopted.title, reasons: [requirement.id]),
            Cell(row.key?.value ?? ""), Cell(row.status.rawValue), Cell((row.remarks + timeliness(row)).joined(separator: "; ")),
            Cell(listed(row.named)),
        ]
    }

    /// What is to be said of a row that is met where nobody can say whether it was in time.
    private static func timeliness(_ row: Readiness.Row) -> [String] {
        guard row.status == .met, row.inTime == nil, row.metOn != nil, let due = row.due else { return [] }
        return ["whether it was in time, by \(due.day.description), is not known"]
    }

    /// The places of the first rows that are done.
    static func firstDone(_ requirement: Readiness.Requirement) -> [Int] {
        Array(requirement.rows.indices.lazy.filter { requirement.rows[$0].status.isMet }.prefix(shown))
    }

    /// A line each for the other rows that are met, and met late.
    private static func moreDone(_ requirement: Readiness.Requirement) -> [[Cell]] {
        let first = (firstDone(requirement).last ?? -1) + 1
        return [ReadinessStatus.met, .metLate].compactMap { status in
            let count = requirement.rows[first...].count { $0.status == status }
            return count == 0 ? nil : ["", Cell(requirement.adopted.title), Cell("and \(count) more"), Cell(status.rawValue), "", ""]
        }
    }
}
