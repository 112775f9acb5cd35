import Events
package import Formats
import GlobalCompact
package import Projections

extension Report {
    /// Stated figures beside what is recorded, and beside each other: a row each.
    ///
    /// - Parameter stated: the figures as documents state them, by slug.
    package static func reconcile(
        _ found: Reconciliation, heading: String, stated: [String: StatedFigure], _ basis: BasisNote
    ) -> Page {
        let rows = found.rows
        return Page(
            table: table(rows, stated),
            blocks: { table in
                [.heading(heading), .items(summary(found)), .table(table)] + targets(found)
                    + [
                        .paragraph(
                            "A difference of scope or day is no contradiction; what is stated and not recorded is a gap of this ledger. "
                                + "What is recorded is counted as of the day that the figure is of, without what no source dates by then."
                        )
                    ]
                    + basis.blocks
            },
            rows: rows.map { record($0, stated).json },
            json: { rows in
                ([
                    "basis": .record(basis.record), "rows": .values(rows),
                    "targets": .records(
                        found.targets.map { fund in
                            [
                                "fund": .text(fund.targets.first?.whole.fund),
                                "kinds": .texts(
                                    fund.targets.reduce(into: []) { all, one in
                                        if !all.contains(one.whole.kind.rawValue) { all.append(one.whole.kind.rawValue) }
                                    }), "targets": .texts(fund.targets.map(\.state.subject)),
                                "events": .texts(fund.targets.flatMap(\.state.events)),
                            ]
                        }),
                ] as Record).json
            })
    }

    /// How many rows stand how, in the order of the verdicts.
    private static func summary(_ found: Reconciliation) -> [String] {
        let counts = Reconciliation.Verdict.allCases.compactMap { verdict -> String? in
            let count = found.rows.count { $0.verdict == verdict }
            return count == 0 ? nil : "\(verdict.rawValue): \(count)"
        }
        return counts
    }

    private static func table(_ rows: [Reconciliation.Row], _ stated: [String: StatedFigure]) -> Table {
        Table(
            columns: [
                column("of", "OF", wraps: true, isKey: true), column("figure", "FIGURE", for: .programs),
                column("stated", "STATED", wraps: true, isKey: true), column("value", "VALUE", for: .programs),
                column("occurred", "STATED ON", .days, for: .programs), column("beside", "BESIDE", wraps: true, isKey: true),
                column("other", "OTHER FIGURE", for: .programs), column("recorded", "RECORDED", for: .programs),
                column("verdict", "VERDICT", isKey: true), column("why", "WHY", wraps: true), eventsColumn,
            ],
            rows: rows.map { row in
                let own = stated[row.figure.slug]
                let beside = row.other.map { stated[$0.slug]?.shortLine ?? $0.slug } ?? recorded(row)
                return [
                    Cell(words(ofKind: row.figure.stated.of)), Cell(row.figure.slug), Cell(own?.shortLine ?? row.figure.slug),
                    Cell(own?.value ?? ""), .days(row.figure.occurred, reasons: [row.figure.event]), Cell(beside),
                    Cell(row.other?.slug ?? ""), Cell(row.recorded?.value.text ?? ""), Cell(row.verdict.rawValue),
                    Cell(.text(row.why), names: amountsInWords(row.why)), Cell(events(row).joined(separator: " ")),
                ]
            },
            empty: "No figure is recorded.")
    }

    private static func recorded(_ row: Reconciliation.Row) -> String {
        row.recorded.map { "\(short($0.value)) recorded here by \(row.day.inWords)" } ?? "nothing counted here"
    }

    private static func events(_ row: Reconciliation.Row) -> [String] {
        [row.figure.event] + (row.other.map { [$0.event] } ?? []) + (row.recorded?.events ?? [])
    }

    private static func targets(_ found: Reconciliation) -> [Block] {
        found.targets.isEmpty
            ? []
            : [
                .heading("Targets that are never held against each other"),
                .items(
                    found.targets.map { fund in
                        let told = fund.targets.map { one in
                            "\(words(ofKind: one.whole.kind.rawValue)) \(one.whole.amount.map { short(.sum($0)) } ?? "blank")"
                                + (one.whole.year.map { " (\($0))" } ?? "")
                        }
                        return "\(fund.targets.first?.whole.fund ?? ""): \(told.joined(separator: ", "))"
                    }),
            ]
    }

    private static func record(_ row: Reconciliation.Row, _ stated: [String: StatedFigure]) -> Record {
        [
            "of": .text(row.figure.stated.of), "figure": .record(stated[row.figure.slug]?.record),
            "other": .record(row.other.flatMap { stated[$0.slug]?.record }),
            "recorded": .quantity(row.recorded?.value), "verdict": .text(row.verdict.rawValue),
            "why": .text(row.why), "events": .texts(events(row)),
        ]
    }
}
