import Events
package import Formats
package import GlobalCompact
import JSON
package import Projections

extension Report {
    /// What stands for one State on the road to a forum.
    package static func readiness(
        of one: ReportedState, _ readiness: Readiness, asOf: Day, _ basis: BasisNote
    ) -> Page {
        let (state, regions, sections) = (one.state, one.regions, one.sections)
        let possible = state.regions(MembershipCut(asOf: asOf, includesPossible: true)).filter { !regions.contains($0) }
        let rows = readiness.requirements.flatMap { requirement in
            requirement.rows.filter { one.isConcerned(by: $0, of: requirement) }.map { (requirement, $0) }
        }
        let regional = Table(
            columns: [
                column("due", "DUE"), column("title", "WHAT", wraps: true), column("key", "FOR"), column("verb", "VERB"),
                column("status", "STATUS"), eventsColumn,
            ],
            rows: rows.map { requirement, row in
                [
                    Cell(row.due.map(told) ?? ""), Cell(requirement.adopted.title), Cell(row.key?.value ?? ""),
                    Cell(requirement.adopted.verb.rawValue), Cell(row.status.rawValue), Cell(listed(row.named)),
                ]
            },
            empty: "No requirement has a row for it.")
        let things = Table(
            columns: [
                column("measure", "WHAT"), column("subject", "SUBJECT", wraps: true, isKey: true), column("occurred", "DAY", .days),
                column("how", "HOW", wraps: true), eventsColumn,
            ],
            rows: sections.flatMap { measure, items in
                items.map { item in
                    [
                        Cell(measure.name), Cell(item.subject), .days(item.occurred), Cell(how(item)),
                        Cell(item.events.joined(separator: " ")),
                    ]
                }
            },
            empty: "Nothing is recorded of it. That is no statement that there is nothing.")
        let names = (regions.map(\.rawValue) + possible.map { $0.rawValue + " (possible)" }).joined(separator: ", ")
        return Page(
            blocks: [
                .heading("\(state.name) on the road to the \(readiness.forum.title), as of \(asOf.inFullWords)"),
                .paragraph("Regions: \(names.isEmpty ? "none" : names). What is voluntary is never missing."),
                .heading("What is recorded"), .table(things), .heading("What is expected of its regions and of it"), .table(regional),
                .note(basis.line),
            ],
            table: things,
            json: .object([
                ("basis", basis.json), ("forum", .string(readiness.forum.slug)), ("state", .string(state.code)),
                ("regions", texts(regions.map(\.rawValue))), ("possibleRegions", texts(possible.map(\.rawValue))),
                ("recorded", .array(sections.flatMap { measure, items in items.map { itemJSON($0, measure) } })),
                (
                    "requirements",
                    .array(
                        rows.map { requirement, row in
                            .object([
                                ("id", .string(requirement.slug)), ("title", .string(requirement.adopted.title)),
                                ("key", text(row.key?.value)), ("status", .string(row.status.rawValue)),
                                ("due", text(row.due?.day.description)), ("events", texts(row.events)),
                            ])
                        })
                ),
            ]))
    }

    private static func how(_ item: Measure.Item) -> String {
        let words = [Dimension.kind, .stage, .status].flatMap { item.keys[$0, default: []] }
        let amount = item.amount.map { ["\($0.currency.code) \($0.amount)"] } ?? []
        return (words + amount + item.remarks).joined(separator: ", ")
    }

    private static func itemJSON(_ item: Measure.Item, _ measure: Measure) -> JSONValue {
        .object([
            ("measure", .string(measure.name)), ("subject", .string(item.subject)), ("day", text(item.occurred?.description)),
            ("how", .string(how(item))), ("events", texts(item.events)),
        ])
    }
}
