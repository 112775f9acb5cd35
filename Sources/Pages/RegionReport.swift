import Events
package import Formats
package import GlobalCompact
import JSON
package import Projections

extension Report {
    /// A region: what documents state beside what is recorded by name, pledges and practices by objective, its States, its timeline,
    /// and when sources were looked through.
    package static func region(
        _ brief: RegionBrief, _ details: RegionDetails, asOf: Day, _ basis: BasisNote
    ) -> Page {
        let cited = CitedDocuments(
            brief.sections.flatMap { section in
                lines(of: section, details).map(\.figure.cites)
            } + brief.targets.map { cites(of: $0, details) } + details.others.map(\.cites), details.documents)
        if let document = details.updates { return update(brief, document, details, cited, asOf: asOf, basis) }
        let table = sections(brief, details, cited)
        return Page(
            blocks: [
                .heading("The \(brief.region.rawValue) region, as of \(asOf.inFullWords)"),
                .paragraph(
                    "\(brief.members.count) member States on that day. What documents state is in their own scope; what is recorded here "
                        + "stands beside it by name, and is no statement that there is no more."),
                .table(table),
            ] + others(details, cited) + targets(brief, details, cited) + objectives(details) + areas(details) + states(brief)
                + timeline(details) + looks(brief) + cited.legend() + basis.blocks,
            json: record(brief, details, basis).json)
    }

    // MARK: Sections

    private static func sections(_ brief: RegionBrief, _ details: RegionDetails, _ cited: CitedDocuments) -> Table {
        Table(
            columns: [
                column("section", "SECTION", isKey: true), column("stated", "STATED", wraps: true), column("document", "BY", wraps: true),
                column("recorded", "RECORDED", .number), column("names", "BY NAME", wraps: true), column("gap", "GAP", for: .programs),
                eventsColumn,
            ],
            rows: brief.sections.flatMap { section -> [[Cell]] in
                let lines = lines(of: section, details)
                let first = lines.first
                let own = [
                    Cell(section.title), Cell(first.map(value) ?? ""), Cell(first.map { by($0, cited) } ?? ""),
                    Cell(.number(section.count), reasons: section.items.flatMap(\.events)), Cell(names(of: section)),
                    Cell(gap(section).map(String.init) ?? ""), Cell(section.items.flatMap(\.events).joined(separator: " ")),
                ]
                // People see the section once, a sheet's rows have it each.
                return [own]
                    + lines.dropFirst().map { line in
                        [Cell(.text(section.title), names: ""), Cell(value(line)), Cell(by(line, cited)), .blank, .blank, .blank, .blank]
                    }
            },
            empty: "")
    }

    /// What documents state of a section: in exactly this scope, the latest first; then the latest of another scope, marked so.
    private static func lines(of section: RegionBrief.Section, _ details: RegionDetails) -> [(figure: StatedFigure, isOther: Bool)] {
        section.stated.compactMap { details.stated[$0.slug] }.map { (figure: $0, isOther: false) }
            + section.elsewhere.prefix(1).compactMap { details.stated[$0.slug] }.map { (figure: $0, isOther: true) }
    }

    /// What stands in the column of what is stated: of another scope nothing, so that nobody takes it for this region's.
    private static func value(_ line: (figure: StatedFigure, isOther: Bool)) -> String {
        line.isOther ? "" : line.figure.exactValue
    }

    private static func by(_ line: (figure: StatedFigure, isOther: Bool), _ cited: CitedDocuments) -> String {
        let source = [cited.names(line.figure.cites), line.figure.days].filter { !$0.isEmpty }.joined(separator: ", ")
        return (line.isOther ? "other scope: \(line.figure.exactValue) \(line.figure.scope); " : "") + source
    }

    /// What of a document's figures of a region can be brought up to date: then, what was stated since, and what is recorded now.
    private static func update(
        _ brief: RegionBrief, _ document: String, _ details: RegionDetails, _ cited: CitedDocuments, asOf: Day, _ basis: BasisNote
    ) -> Page {
        let rows = brief.sections.flatMap { section -> [[Cell]] in
            let lines = lines(of: section, details).filter { !$0.isOther }
            guard let place = lines.firstIndex(where: { $0.figure.cites.contains { $0.document.isExactly(document) } }) else { return [] }
            let (then, since) = (lines[place].figure, lines[..<place].map(\.figure))
            let later = since.map { figure in
                let mark = figure.isCertainlyAfter(then) ? "" : "; perhaps before"
                return "\(figure.exactValue) (\(cited.names(figure.cites)), \(figure.days)\(mark))"
            }.joined(separator: "; ")
            return [
                [
                    Cell(section.title), Cell(then.exactValue), Cell(then.days), Cell(later),
                    Cell(.number(section.count), reasons: section.items.flatMap(\.events)), Cell(names(of: section)),
                    Cell(section.items.flatMap(\.events).joined(separator: " ")),
                ]
            ]
        }
        let table = Table(
            columns: [
                column("section", "SECTION", isKey: true), column("then", "THEN"), column("stated", "STATED"),
                column("since", "STATED SINCE", wraps: true), column("recorded", "RECORDED", .number),
                column("names", "BY NAME", wraps: true),
                eventsColumn,
            ], rows: rows, empty: "It states no figure of this region.")
        let name = details.documents.name(document)
        return Page(
            blocks: [
                .heading("What to bring up to date of \(name), in the \(brief.region.rawValue) region, as of \(asOf.inFullWords)"),
                .table(table),
            ] + (rows.isEmpty ? [] : [.paragraph("Where nothing was stated since, the old figure is the last one that a document gives.")])
                + cited.legend(of: table) + basis.blocks, json: record(brief, details, basis).json)
    }

    /// Codes of States where there are some, else titles.
    private static func names(of section: RegionBrief.Section) -> String {
        // A city's pledge is of its region, and of no State.
        let others =
            section.states.isEmpty ? 0 : section.items.count { Set($0.keys[.state, default: []] + $0.keys[.donor, default: []]).isEmpty }
        let more =
            (others == 0 ? "" : "; \(others) of others than States") + perhaps(section.possible)
        let codes = section.states.map(\.code)
        if !codes.isEmpty { return codes.joined(separator: " ") + more }
        let things = section.items.prefix(shown).map(\.entity.slug)
        return things.joined(separator: ", ") + more
    }

    private static func perhaps(_ count: Int) -> String {
        count == 0 ? "" : " (\(abs(count)) \(count > 0 ? "more" : "fewer") perhaps)"
    }

    /// What the latest figure of exactly this scope that is not doubtful states more than is recorded; nothing where there is none, or not
    /// more.
    static func gap(_ section: RegionBrief.Section) -> Int? {
        section.leading?.stated.value.map { $0 - section.count }.flatMap { $0 > 0 ? $0 : nil }
    }

    /// What documents state of the region that no section counts.
    private static func others(_ details: RegionDetails, _ cited: CitedDocuments) -> [Block] {
        if details.others.isEmpty { return [] }
        let table = Table(
            columns: [
                column("stated", "STATED", isKey: true), column("of", "WHAT", wraps: true, isKey: true),
                column("scope", "SCOPE", wraps: true, isKey: true), column("document", "BY", wraps: true),
            ],
            rows: details.others.map { figure in
                let source = [cited.names(figure.cites), figure.days].filter { !$0.isEmpty }.joined(separator: ", ")
                return [Cell(figure.exactValue, reasons: [figure.event]), Cell(figure.of), Cell(figure.scope), Cell(source)]
            }, empty: "")
        return [.heading("What its documents state beside that, each in a scope of its own"), .table(table)]
    }

    /// What a fund as a whole is to reach, and what is stated of that.
    private static func targets(_ brief: RegionBrief, _ details: RegionDetails, _ cited: CitedDocuments) -> [Block] {
        let lines = brief.targets.compactMap { target -> String? in
            guard let amount = target.whole.amount else { return nil }
            let source = cited.names(cites(of: target, details))
            let share = target.share.map { share in
                "; \(words(of: share.figure)) is stated, \(said(on: share.figure.occurred)), "
                    + "which comes to \(short(share.reckoned)): reckoned"
            }
            return "\(target.whole.title): \(short(.sum(amount))) \(due(target.whole)) (\(source))\(share ?? "")"
        }
        return lines.isEmpty ? [] : [.heading("What the fund as a whole is to reach"), .items(lines)]
    }

    private static func cites(of target: FundAccount.Target, _ details: RegionDetails) -> [Citation] {
        target.state.events.flatMap { details.cites[$0] ?? [] }.reduce(into: []) { all, cite in if !all.contains(cite) { all.append(cite) }
        }
    }

    /// Programmes in the pipeline by thematic area, where any says its area.
    private static func areas(_ details: RegionDetails) -> [Block] {
        guard details.areas.contains(where: { $0.key.first?.isEmpty == false }) else { return [] }
        let table = Table(
            columns: [column("thematicArea", "THEMATIC AREA", isKey: true), column("programmes", "PROGRAMMES", .number, isKey: true)],
            rows: details.areas.map { [key($0.key.first ?? "", .thematicArea), quantity($0)] }, empty: "")
        return [.heading("Programmes in the pipeline by thematic area"), .table(table)]
    }

    private static func objectives(_ details: RegionDetails) -> [Block] {
        let keys = Set(details.objectives.flatMap(\.tallies).compactMap { $0.key.first.flatMap { Int($0) } }).sorted()
        if keys.isEmpty { return [] }
        let table = Table(
            columns: [column("objective", "OBJECTIVE", .number, isKey: true)]
                + details.objectives.map { column($0.title, $0.title.uppercased(), .number) },
            rows: keys.map { key in
                [Cell(.number(key))]
                    + details.objectives.map { _, tallies in
                        guard let tally = tallies.first(where: { $0.key == [String(key)] }), case .count(let count) = tally.value else {
                            return .blank
                        }
                        return Cell(.number(count), reasons: tally.events)
                    }
            }, empty: "")
        return [.heading("By objective; one thing can serve several"), .table(table)]
    }

    // MARK: States

    private static func states(_ brief: RegionBrief) -> [Block] {
        let titles = brief.sections.map { $0.short ?? "" }
        let places = brief.sections.indices.filter { place in brief.states.contains { $0.counts[place] > 0 } }
        let table = Table(
            columns: [column("state", "STATE", isKey: true)]
                + places.map { column(titles[$0], titles[$0].uppercased(), .number) },
            rows: brief.states.map { row in
                [Cell(.text(row.state.code), names: row.state.name)]
                    + places.map { row.counts[$0] == 0 ? .blank : Cell(.number(row.counts[$0])) }
            },
            empty: "Nothing is recorded of any of its States.")
        let others = brief.members.count - brief.states.count
        return [.heading("Its States"), .table(table)]
            + (others == 0 || brief.states.isEmpty
                ? [] : [.paragraph("Of \(others) others none of this is recorded here, which is no statement about them.")])
    }

    // MARK: Days

    private static func timeline(_ details: RegionDetails) -> [Block] {
        let rows = details.timeline.suffix(shown)
        let table = Table(
            columns: [
                column("occurred", "WHEN", .days, isKey: true), column("status", "STATUS"),
                column("title", "WHAT", wraps: true, isKey: true),
            ],
            rows: rows.map { [.days($0.date, reasons: $0.events), Cell($0.status.rawValue), Cell($0.title)] }, empty: "")
        return rows.isEmpty ? [] : [.heading("Its review timeline, the last \(rows.count) of \(details.timeline.count)"), .table(table)]
    }

    private static func looks(_ brief: RegionBrief) -> [Block] {
        let table = Table(
            columns: [
                column("occurred", "LOOKED", .days, isKey: true), column("outcome", "OUTCOME"),
                column("scope", "SCOPE", wraps: true, isKey: true),
            ],
            rows: brief.looks.prefix(shown).map {
                [.days($0.fact.occurred, reasons: [$0.fact.id]), Cell($0.checked.outcome.rawValue), Cell($0.whole?.scope ?? "")]
            },
            empty: "No source is recorded as looked through: nobody can tell what is missing.")
        return [.heading("When sources were looked through, for it or for all"), .table(table)]
    }
}
