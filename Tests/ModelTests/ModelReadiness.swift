import DeskTesting
import JSON

/// The requirements of a forum and their rows, reckoned from the facts each time.
struct ModelReadiness {
    private let view: ModelView
    private let forum: String

    /// A row as it stands.
    struct Row {
        /// `dimension=value`, or nothing for the only one.
        var key: String
        var status: String
        var reached: Int
        var possible: Int
    }

    struct Requirement {
        var line: ModelLine
        var due: Int?
        var isSum: Bool
        var rows: [Row]
        var status = ""
    }

    init(_ forum: String, _ view: ModelView) {
        self.forum = forum
        self.view = view
    }

    /// A line a requirement and a line a row, sorted; none where there is no such forum, or it was called off.
    var rows: [String] {
        let meetings = ModelMeeting.all(view.certain) + ModelMeeting.all(view.withPossible)
        guard let meeting = meetings.first(where: { $0.slug == forum }), meeting.status != "cancelled" else { return [] }
        return requirements.flatMap { requirement -> [String] in
            let due = requirement.due.map(ModelPeriod.text) ?? "no day"
            return ["\(requirement.line.slug) | \(requirement.status) | \(due)"]
                + requirement.rows.map { row in
                    let counts = [row.reached, row.possible].map { requirement.isSum ? ModelMeasure.amount($0) : String($0) }
                    return "\(requirement.line.slug) \(row.key) | \(row.status) | \(counts[0]) | \(counts[1]) | \(due)"
                }
        }.sorted()
    }

    /// Those that stand. Whether a row is met does not depend on what it waits for, so all are reckoned once without waiting.
    private var requirements: [Requirement] {
        var open: [ModelLine] = []
        for line in view.certain where line.thing == "requirement" {
            open.removeAll { $0.slug == line.slug }
            if line.type == "requirement.adopted", line["forum"]?.text == forum { open.append(line) }
        }
        let alone = open.map { requirement($0, after: []) }
        return open.map { line in requirement(line, after: alone.filter { after(line, open).contains($0.line.slug) }) }
    }

    private func after(_ line: ModelLine, _ open: [ModelLine]) -> [String] {
        (line["after"]?.items ?? []).compactMap(\.text).filter { name in open.contains { $0.slug == name } }
    }

    // MARK: One requirement

    /// A requirement after others.
    private func requirement(_ line: ModelLine, after others: [Requirement]) -> Requirement {
        let due = dueDay(line)
        let amount = line["amount"].flatMap(ModelContribution.money)
        let isVoluntary = line["verb"]?.text == "voluntary"
        let name = line["measure"]?.text ?? ""
        let (certain, all) = (items(name, line, view.certain, possible: false), items(name, line, view.withPossible, possible: true))
        let from = line["countedFrom"]?.text.map { ModelPeriod($0).last } ?? Int.min
        var requirement = Requirement(line: line, due: due, isSum: amount != nil, rows: [])
        for key in keys(line) {
            let mine = certain.filter { matches($0, key, possible: false) && $0.day.first >= from }
            let may = all.filter { matches($0, key, possible: true) && $0.day.last >= from }
            let reached = sum(mine, amount?.currency)
            var row = Row(key: key, status: "", reached: reached, possible: sum(may, amount?.currency) - reached)
            let isWaiting = others.contains { other in !isMet(other, key) }
            row.status =
                isVoluntary
                ? voluntary(mine)
                : status(line, key, mine, amount?.minorUnits ?? line["atLeast"]?.number ?? 1, amount?.currency, due, isWaiting)
            requirement.rows.append(row)
        }
        requirement.status = isVoluntary ? voluntary(requirement.rows) : status(requirement.rows, due)
        return requirement
    }

    private func isMet(_ requirement: Requirement, _ key: String) -> Bool {
        let own = requirement.rows.filter { $0.key == key }
        return (own.isEmpty ? requirement.rows : own).allSatisfy { ["met", "met late", "submitted"].contains($0.status) }
    }

    private func status(
        _ line: ModelLine, _ key: String, _ items: [ModelItem], _ expected: Int, _ currency: String?, _ due: Int?, _ isWaiting: Bool
    ) -> String {
        if sum(items, currency) >= expected {
            guard let due else { return "met" }
            return sum(items.filter { $0.day.first <= due }, currency) >= expected ? "met" : "met late"
        }
        if isWaiting { return "waiting" }
        guard let due, view.cutoffs.asOfDay > due else { return "outstanding" }
        if sum(items, currency) > 0 { return "partly met" }
        return isLookedFor(line, key, after: due) ? "nothing found" : "not looked"
    }

    private func voluntary(_ items: [ModelItem]) -> String {
        if items.isEmpty { return "none recorded" }
        return items.contains { $0.values["status"] != ["announced"] } ? "submitted" : "announced"
    }

    private func voluntary(_ rows: [Row]) -> String {
        ["submitted", "announced"].first { status in rows.contains { $0.status == status } } ?? "none recorded"
    }

    private func status(_ rows: [Row], _ due: Int?) -> String {
        let statuses = rows.map(\.status)
        if statuses.allSatisfy({ ["met", "met late"].contains($0) }) { return statuses.contains("met late") ? "met late" : "met" }
        let open = statuses.filter { !["met", "met late"].contains($0) }
        guard let due, view.cutoffs.asOfDay > due else { return open.allSatisfy { $0 == "waiting" } ? "waiting" : "outstanding" }
        if open.count < statuses.count { return "partly met" }
        return ["not met", "nothing found", "not looked", "waiting"].first(where: open.contains) ?? "partly met"
    }

    // MARK: What counts

    private func items(_ name: String, _ line: ModelLine, _ facts: [ModelLine], possible: Bool) -> [ModelItem] {
        ModelMeasure.items(name, facts, view.cutoffs.asOfDay, possible: possible).filter { item in
            (line["filters"]?.items ?? []).allSatisfy { filter in
                let values = item.values[filter["dimension"]?.text ?? ""] ?? []
                return (filter["values"]?.items ?? []).contains { $0.text.map(values.contains) ?? false }
            }
        }
    }

    private func sum(_ items: [ModelItem], _ currency: String?) -> Int {
        currency.map { currency in items.compactMap { $0.amount(in: currency) }.reduce(0, +) } ?? items.count
    }

    private func keys(_ line: ModelLine) -> [String] {
        let among = (line["among"]?.items ?? []).compactMap(\.text)
        switch line["per"]?.text {
        case "region": return (among.isEmpty ? ["UNECE", "ECA", "ECLAC", "ESCAP", "ESCWA"] : among).map { "region=" + $0 }
        case "State": return among.map { "state=" + $0 }
        default: return [""]
        }
    }

    private func matches(_ item: ModelItem, _ key: String, possible: Bool) -> Bool {
        let parts = key.split(separator: "=").map(String.init)
        guard parts.count == 2 else { return true }
        return (item.values[parts[0]] ?? item.values[parts[0] == "state" ? "donor" : ""] ?? []).contains(parts[1])
    }

    private func isLookedFor(_ line: ModelLine, _ key: String, after due: Int) -> Bool {
        let parts = key.split(separator: "=").map(String.init)
        return view.certain.contains { look in
            guard look.type == "source.checked", look.period.first > due else { return false }
            guard (look["requirements"]?.items ?? []).contains(.string(line.slug)) else { return false }
            let (regions, states) = (look["regions"]?.items ?? [], look["states"]?.items ?? [])
            if regions.isEmpty && states.isEmpty { return true }
            guard parts.count == 2 else { return false }
            if parts[0] == "region" { return regions.contains(.string(parts[1])) }
            let own = ModelRegions.regions(of: parts[1], on: view.cutoffs.asOfDay, possible: false)
            return states.contains(.string(parts[1])) || own.contains { regions.contains(.string($0)) }
        }
    }

    // MARK: Days

    /// The first of its days that is known, else the first that is known of a plan for a month or a year: its last day.
    private func dueDay(_ line: ModelLine) -> Int? {
        let rules = (line["due"]?.items ?? []).compactMap(\.text)
        return rules.lazy.compactMap { day($0, vaguely: false) }.first ?? rules.lazy.compactMap { day($0, vaguely: true) }.first
    }

    /// A date, or the start or the end of a meeting with an offset. Where no certain plan names days, a possible one may.
    private func day(_ rule: String, vaguely: Bool) -> Int? {
        guard let dot = rule.firstIndex(of: ".") else { return ModelPeriod(rule).last }
        let slug = String(rule[..<dot])
        let rest = rule[rule.index(after: dot)...]
        let offset = Int(rest.drop { $0.isLetter }) ?? 0
        let certain = ModelMeeting.all(view.certain).first { $0.slug == slug }
        let possible = certain?.status == "held" ? nil : ModelMeeting.plan(of: slug, view.withPossible)
        let isStart = rest.hasPrefix("start")
        for days in [certain?.days, possible].compactMap(\.self) {
            let ends = days.text.split(separator: "/").map(String.init)
            // A day that is named is known, whatever the other end is.
            let end = isStart ? ends.first : ends.last
            let isNamed = end?.count == 10
            if isNamed { return (isStart ? days.first : days.last) + offset }
            if vaguely { return days.last + offset }
        }
        return nil
    }
}
