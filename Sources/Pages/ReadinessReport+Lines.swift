import Events
import Formats
import GlobalCompact
import Projections

/// The numbered lines of a readiness, by evidence.
extension Report {
    typealias NumberedRequirement = (number: Int, requirement: Readiness.Requirement)

    /// A table with a section a group, and what is done in a sentence.
    static func lines(
        _ told: [NumberedRequirement], _ narrowing: ReadinessNarrowing, _ documents: @escaping (String) -> String?
    ) -> [Block] {
        let numbers = Dictionary(told.map { ($0.requirement.slug, $0.number) }) { first, _ in first }
        var rows: [[Cell]] = []
        var sections: [Int: String] = [:]
        for group in ReadinessGroup.allCases where group != .done {
            let members = told.filter { $0.requirement.group == group }
            if !members.isEmpty { sections[rows.count] = title(group, members) }
            rows += members.map { line($0, numbers, narrowing, documents) }
        }
        let done = told.filter { $0.requirement.group == .done }
        var sources = column("cites", "SOURCE", for: narrowing.showsSources ? .everybody : .programs, wraps: true)
        sources.footnotesOf = "title"
        var table = Table(
            columns: [
                column("number", "NO.", .number, isKey: true), column("due", "DUE", wraps: true, isKey: true),
                column("title", "EXPECTED", wraps: true, isKey: true), detail("owedBy", "OF"),
                column("recorded", "RECORDED", wraps: true, isKey: true), column("verb", "VERB", for: .programs), sources, eventsColumn,
            ],
            rows: rows, empty: done.isEmpty ? "Nothing is expected." : "Nothing is open.")
        (table.sections, table.mayJoinColumns) = (sections, true)
        return [.table(table)] + (done.isEmpty ? [] : [.heading("Done (\(done.count))"), .items(done.map(doneLine))]) + legend(told)
    }

    /// The heading of a group, with the day of the last look where it is one.
    private static func title(_ group: ReadinessGroup, _ members: [NumberedRequirement]) -> String {
        let looks = Set(members.map(\.requirement.looked))
        let look = group == .notFound && looks.count == 1 ? looks.first.flatMap(\.self).map { " (on \($0.inWords))" } : nil
        return group.rawValue.uppercased() + (look ?? "") + meaning(of: group)
    }

    private static func meaning(of group: ReadinessGroup) -> String {
        switch group {
        case .nobodyLooked: ": no statement about anybody"
        case .waits: " FOR THE LINE IN BRACKETS"
        case .voluntary: ": invited, never missing"
        case .missed, .notFound, .inPart, .notYetDue, .done: ""
        }
    }

    private static func line(
        _ told: NumberedRequirement, _ numbers: [String: Int], _ narrowing: ReadinessNarrowing, _ documents: (String) -> String?
    ) -> [Cell] {
        let requirement = told.requirement
        let adopted = requirement.adopted
        let waitsFor = requirement.group == .waits ? adopted.after.compactMap { numbers[$0] }.map { " [\($0)]" }.joined() : ""
        let events = requirement.rows.flatMap(\.events)
        let shownEvents = events.prefix(shown).joined(separator: " ") + (events.count > shown ? " and \(events.count - shown) more" : "")
        let words = recorded(requirement)
        var recordedCell = Cell(words, reasons: events)
        recordedCell.isMark = [notFoundMark, notLookedMark, waitsMark].contains(words)
        return [
            Cell(.number(told.number)), Cell(due(requirement)), Cell(adopted.shortTitle + waitsFor, reasons: [requirement.id]),
            Cell(adopted.owedBy.joined(separator: ", ")), recordedCell, Cell(adopted.verb.rawValue),
            Cell(.sources(sources(adopted.cites, documents))), Cell(shownEvents),
        ]
    }

    /// `A/RES/76/266, para 77; Regional Information Brief, Pledges`
    static func sources(_ cites: [Citation], _ documents: (String) -> String?) -> [Cell.Source] {
        cites.map { Cell.Source(document: documents($0.document) ?? $0.document, place: $0.at) }
    }

    /// The due day, or the first and the last of several.
    static func due(_ requirement: Readiness.Requirement) -> String {
        let days = requirement.rows.compactMap(\.due)
        guard let first = days.min(by: { $0.day < $1.day }), let last = days.max(by: { $0.day < $1.day }) else {
            return requirement.due.map(told) ?? "not known"
        }
        return first.day == last.day ? told(first) : "\(told(first)) to \(told(last))"
    }

    static func told(_ due: DueDay) -> String {
        due.day.inWords + (due.isPlanUndated ? "?" : "")
    }

    // MARK: What is recorded

    private static let (notFoundMark, notLookedMark, waitsMark) = ("-", "?", "...")

    private static func recorded(_ requirement: Readiness.Requirement) -> String {
        let rows = requirement.rows
        let changes = rows.map(\.possible).filter { !$0.isZero }
        let directions = [(changes.contains(where: \.isAboveZero), "more"), (changes.contains { !$0.isAboveZero }, "less")]
        let possible =
            changes.isEmpty ? "" : "; \(directions.filter(\.0).map(\.1).joined(separator: " or ")) is possible"
        switch requirement.group {
        case .notFound:
            let looks = Set(rows.compactMap(\.looked)).sorted()
            return (looks.count == 1 ? notFoundMark : "- (looked \(looks.map(\.inWords).joined(separator: ", ")))") + possible
        case .nobodyLooked: return notLookedMark + possible
        case .waits: return waitsMark + possible
        case .missed, .inPart, .notYetDue, .done: return reached(requirement) + overdue(requirement) + possible
        case .voluntary: return voluntary(rows) + possible
        }
    }

    /// What is recorded of something that nobody has to do: of several rows how many have any, of one how much there is.
    static func voluntary(_ rows: [Readiness.Row]) -> String {
        let found = rows.filter { $0.status == .submitted || $0.reached.isAboveZero }
        guard let row = found.first else { return ReadinessStatus.noneRecorded.rawValue }
        return "\(rows.count == 1 && row.reached.isAboveZero ? short(row.reached) : String(found.count)) recorded"
    }

    /// How many rows are after their due day and not met, of a requirement that stands where not all are.
    private static func overdue(_ requirement: Readiness.Requirement) -> String {
        let groups = requirement.rows.map(\.group)
        if requirement.rows.count == 1 { return "" }
        let (found, looked) = (groups.count { $0 == .notFound }, groups.count { $0 == .nobodyLooked })
        return (found == 0 ? "" : "; \(found) looked for, not found") + (looked == 0 ? "" : "; of \(looked) past due nobody has looked")
    }

    /// How much is there of what is expected: rows that are met, of one row what is counted, or what a document states of it.
    static func reached(_ requirement: Readiness.Requirement) -> String {
        let rows = requirement.rows
        guard rows.count == 1, let row = rows.first else {
            let missed = rows.filter { $0.status == .notMet }.compactMap(\.key?.value)
            return "\(rows.count(where: \.status.isMet)) of \(rows.count) \(keys(requirement))"
                + (missed.isEmpty ? "" : "; missed: \(missed.joined(separator: ", "))")
        }
        if row.status == .notMet { return "missed" }
        if row.status.isMet, let days = row.metDays { return days.inWords }
        guard let expected = row.expected else { return short(row.reached) }
        if row.itemised != nil, let stated = statedShare(row) {
            let days = row.stated.map { " " + said(on: $0) } ?? ""
            return stated + " of \(short(expected)), as stated\(days); reckoned \(short(row.reached))"
        }
        return "\(short(row.reached)) of \(short(expected))"
    }

    /// What a document states of a row's amount, where that leads.
    static func statedShare(_ row: Readiness.Row) -> String? {
        row.remarks.first { $0.hasPrefix("stated: ") }.map { String($0.dropFirst("stated: ".count)) }
    }

    /// `by 11 Mar 2024`, `on 11 Mar 2024`, `in 2024`
    static func said(on days: Period) -> String {
        if days.isOpenStart || days.isOpenEnd { return days.inWords }
        return (days.first == days.last ? "on " : "in ") + days.inWords
    }

    static func keys(_ requirement: Readiness.Requirement) -> String {
        switch requirement.adopted.per {
        case .region: "regions"
        case .state: "States"
        case .pledge: "pledges"
        case .fund: "funds"
        case .year: "years"
        case .none: "rows"
        }
    }

    private static func doneLine(_ told: NumberedRequirement) -> String {
        let rows = told.requirement.rows
        let late = rows.contains { $0.status == .metLate } ? ", late" : ""
        let unsure = rows.contains { $0.status == .met && $0.inTime == nil && $0.metOn != nil && $0.due != nil }
        return "\(told.number). \(told.requirement.adopted.shortTitle): \(reached(told.requirement))\(late)"
            + (unsure ? "; whether it was in time is not known" : "")
    }

    // MARK: Words

    /// What the marks in the lines mean, as far as they are there.
    private static func legend(_ told: [NumberedRequirement]) -> [Block] {
        let groups = Set(told.map(\.requirement.group))
        var marks: [String] = []
        if groups.contains(.notFound) { marks.append("-: somebody looked for it after it was due, and did not find it") }
        if groups.contains(.nobodyLooked) { marks.append("?: nobody has looked for it since it was due") }
        if groups.contains(.waits) { marks.append("...: waits for the line in brackets") }
        let isUndated = told.contains { $0.requirement.rows.contains { $0.due?.isPlanUndated == true } }
        return (marks.isEmpty ? [] : [.marks(marks.joined(separator: "; ") + ".")])
            + (isUndated ? [.paragraph("A day with ?: the plan that names it has no day of its own.")] : [])
    }

    // MARK: The regions

    /// The regions across, the steps down.
    static func chain(_ readiness: Readiness, _ numbers: [String: Int]) -> [Block] {
        let ordered = regionalSteps(readiness)
        guard !ordered.isEmpty else { return [] }
        let table = Table(
            columns: [column("step", "STEP", wraps: true, isKey: true)]
                + Region.allCases.map { region in
                    var marks = column(region.rawValue, region.rawValue, wraps: true, isKey: true)
                    (marks.minimum, marks.isAlike) = (7, true)
                    return marks
                },
            rows: ordered.map { requirement in
                let number = numbers[requirement.slug].map { "\($0). " } ?? ""
                return [Cell(number + requirement.adopted.shortTitle, reasons: [requirement.id])]
                    + Region.allCases.map { region in
                        guard let row = requirement.rows.first(where: { $0.key?.value == region.rawValue }) else { return Cell("") }
                        return Cell(mark(row), reasons: row.events)
                    }
            },
            empty: "No regional requirements.")
        return [
            .heading("The regions, step by step"), .table(table),
            .paragraph(chainMarks(ordered)),
        ]
    }

    /// What is expected of each region, by how many steps must come before it.
    static func regionalSteps(_ readiness: Readiness) -> [Readiness.Requirement] {
        let regional = readiness.requirements.filter { $0.adopted.per == .region && $0.adopted.verb != .voluntary }
        let depths = DependencyDepths(regional.map(\.slug), after: regional.map(\.adopted.after)).depths
        return zip(depths, regional).sorted { left, right in left.0 != right.0 ? left.0 < right.0 : left.1.id < right.1.id }.map(\.1)
    }

    /// What the marks of the chain mean, as far as they are there.
    private static func chainMarks(_ requirements: [Readiness.Requirement]) -> String {
        let groups = Set(requirements.flatMap { $0.rows.map(\.group) })
        let meanings: [(ReadinessGroup, String)] = [
            (.done, "a day: done"), (.notFound, "-: looked for, not found"), (.nobodyLooked, "?: nobody has looked"),
            (.waits, "...: waits for an earlier step"), (.notYetDue, "due: not yet due"),
        ]
        let told = meanings.filter { groups.contains($0.0) }.map(\.1).joined(separator: "; ")
        return told.isEmpty ? "" : told.prefix(1).uppercased() + told.dropFirst() + "."
    }

    /// How a row stands, in a mark or a day.
    private static func mark(_ row: Readiness.Row) -> String {
        switch row.group {
        case .missed: return "missed"
        case .notFound: return "-"
        case .inPart: return row.expected.map { "\(short(row.reached)) of \(short($0))" } ?? short(row.reached)
        case .nobodyLooked: return "?"
        case .notYetDue: return row.due.map { "due \(told($0))" } ?? "due"
        case .waits: return "..."
        case .done: return (row.metDays?.inWords ?? "done") + (row.status == .metLate ? ", late" : "")
        case .voluntary: return row.status.rawValue
        }
    }
}

extension RequirementAdopted {
    /// What is expected, in a few words where somebody recorded these.
    var shortTitle: String { label ?? title }
}
