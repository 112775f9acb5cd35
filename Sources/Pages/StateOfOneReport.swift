import Events
package import Formats
package import GlobalCompact
package import Projections

extension Report {
    /// One State on the road to a forum: what is expected of it itself, what is recorded of it, how its regions stand.
    ///
    /// - Parameters:
    ///   - readiness: that of the forum; nothing where the ledger expects nothing.
    ///   - figures: the command that lists the figures that name it.
    package static func state(
        _ one: ReportedState, _ readiness: Readiness?, asOf: Day, figures: String, _ basis: BasisNote
    ) -> Page {
        let regions = one.regions
        let possible = one.state.regions(MembershipCut(asOf: asOf, includesPossible: true)).filter { !regions.contains($0) }
        let rows = (readiness?.requirements ?? []).flatMap { requirement in
            requirement.rows.filter { one.isConcerned(by: $0, of: requirement) }.map { (requirement, $0) }
        }
        let table = recorded(one)
        let names = (regions.map(\.rawValue) + possible.map { $0.rawValue + " (possible)" }).joined(separator: ", ")
        let name = one.state.name
        @Sendable func blocks() -> [Block] {
            let named: [Block] =
                one.figures == 0
                ? [] : [.next("It is named in \(one.figures) stated \(one.figures == 1 ? "figure" : "figures")", command: figures)]
            let road = readiness.map { " on the road to the \($0.forum.title)" } ?? ""
            let asked: [Block] =
                readiness == nil ? [] : [.heading("Expected or invited of \(name) itself"), .table(expected(one, rows))]
            return [
                .heading("\(name)\(road), as of \(asOf.inFullWords)"),
                .paragraph("Regions: \(names.isEmpty ? "none" : names). What is voluntary is never missing."),
            ] + asked + [.heading("Recorded of \(name)"), .table(table)] + named + regional(one, rows) + basis.blocks
        }
        return Page(blocks: blocks(), table: table, json: record(one, readiness, rows, possible, basis).json)
    }

    private typealias ConcernedRow = (Readiness.Requirement, Readiness.Row)

    private static func expected(_ one: ReportedState, _ rows: [ConcernedRow]) -> Table {
        let own = rows.filter { one.isItself(concernedBy: $0.1, of: $0.0) }
        return Table(
            columns: [
                column("due", "DUE", isKey: true), column("title", "EXPECTED", wraps: true, isKey: true),
                column("key", "OF", wraps: true), column("verb", "VERB", for: .programs), column("recorded", "RECORDED", wraps: true),
                eventsColumn,
            ],
            rows: own.map { requirement, row in
                let key = row.key.map { $0.dimension == .pledge ? one.title(ofPledge: $0.value) ?? $0.value : "" } ?? ""
                return [
                    Cell(row.due.map(told) ?? ""), Cell(requirement.adopted.shortTitle), Cell(key), Cell(requirement.adopted.verb.rawValue),
                    Cell(standing(row)), Cell(listed(row.named)),
                ]
            },
            empty: "No requirement names it or its pledges.")
    }

    /// How a row stands, in words that accuse nobody.
    private static func standing(_ row: Readiness.Row) -> String {
        switch row.group {
        case .done: return (row.metDays?.inWords ?? "done") + (row.status == .metLate ? ", late" : "")
        case .voluntary: return row.status.rawValue
        case .notFound: return row.looked.map { "looked for on \($0.inWords), not found" } ?? row.group.rawValue
        case .missed, .inPart, .nobodyLooked, .notYetDue, .waits: return row.group.rawValue
        }
    }

    private static func recorded(_ one: ReportedState) -> Table {
        Table(
            columns: [
                column("occurred", "WHEN", .days, isKey: true), column("thing", "THING"), column("subject", "SUBJECT", for: .programs),
                column("title", "WHAT", wraps: true, isKey: true), column("how", "HOW", wraps: true), eventsColumn,
            ],
            rows: one.recorded.map { recorded in
                let item = recorded.item
                return [
                    item.occurred.map { Cell.days($0, reasons: item.events) } ?? Cell(.text(""), names: "day not known"),
                    Cell(recorded.thing.rawValue), Cell(item.subject),
                    Cell(recorded.title), Cell(.text(how(item)), names: words(ofHow: recorded)), Cell(item.events.joined(separator: " ")),
                ]
            },
            empty: "Nothing is recorded of it. That is no statement that there is nothing.")
    }

    /// How each of its regions stands, a line each.
    private static func regional(_ one: ReportedState, _ rows: [ConcernedRow]) -> [Block] {
        let lines = one.regions.compactMap { region -> String? in
            let own = rows.map(\.1).filter { $0.key?.dimension == .region && $0.key?.value == region.rawValue }
            if own.isEmpty { return nil }
            let counts = ReadinessGroup.allCases.compactMap { group in
                let count = own.count { $0.group == group }
                return count == 0 ? nil : group.told(count)
            }
            return "\(region.rawValue): \(counts.joined(separator: "; "))."
        }
        return lines.isEmpty ? [] : [.heading("Of its regions"), .items(lines)]
    }

    private static func how(_ item: Measure.Item) -> String {
        let words = [Dimension.kind, .stage, .status].flatMap { item.keys[$0, default: []] }
        let amount = item.amount.map { ["\($0.currency.code) \($0.amount)"] } ?? []
        return (words + amount + item.remarks.map(amountsInWords)).joined(separator: ", ")
    }

    private static func words(ofHow recorded: ReportedState.Recorded) -> String {
        let (item, dimensions) = (recorded.item, recorded.saysKind ? [Dimension.stage, .status] : [.kind, .stage, .status])
        let words = dimensions.flatMap { item.keys[$0, default: []] }.map(words(ofKind:))
        return (words + (item.amount.map { [short(.sum($0))] } ?? []) + item.remarks.map(amountsInWords)).joined(separator: ", ")
    }

    // MARK: For programs

    private static func record(
        _ one: ReportedState, _ readiness: Readiness?, _ rows: [ConcernedRow], _ possible: [Region], _ basis: BasisNote
    ) -> Record {
        [
            "basis": .record(basis.record), "forum": .text(readiness?.forum.slug), "state": .text(one.state.code),
            "regions": .texts(one.regions.map(\.rawValue)), "possibleRegions": .texts(possible.map(\.rawValue)),
            "recorded": .records(one.sections.flatMap { measure, items in items.map { itemRecord($0, measure) } }),
            "requirements": .records(rows.map { rowRecord($0, $1, one) }),
        ]
    }

    private static func rowRecord(_ requirement: Readiness.Requirement, _ row: Readiness.Row, _ one: ReportedState) -> Record {
        [
            "id": .text(requirement.slug), "title": .text(requirement.adopted.title), "key": .text(row.key?.value),
            "status": .text(row.status.rawValue), "group": .text(row.group.rawValue),
            "ofItself": .flag(one.isItself(concernedBy: row, of: requirement)), "due": .day(row.due?.day),
            "events": .texts(row.events),
        ]
    }

    private static func itemRecord(_ item: Measure.Item, _ measure: Measure) -> Record {
        [
            "measure": .text(measure.name), "subject": .text(item.subject), "occurred": .days(item.occurred), "how": .text(how(item)),
            "events": .texts(item.events),
        ]
    }
}
