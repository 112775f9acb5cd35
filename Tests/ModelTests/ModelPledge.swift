import DeskTesting
import JSON

/// A pledge under all its names.
struct ModelPledge {
    /// In the order in which they were made.
    var names: [String]
    var made: ModelLine
    var fields: [String: JSONValue] = [:]
    var stage = "no report"
    /// Its makings, what joins its names, and what its stage rests on.
    var events: [String] = []
    /// Every report of progress of any of its names.
    var reports: [ModelLine] = []

    /// The pledges of facts in effective order.
    static func all(_ facts: [ModelLine]) -> [ModelPledge] {
        let makings = facts.filter { $0.type == "pledge.made" }
        var names: [String] = []
        for making in makings where !names.contains(making.slug) { names.append(making.slug) }
        let joins = facts.filter { fact in
            fact.type == "pledge.same-as" && names.contains(fact.slug) && names.contains(fact["pledge"]?.text ?? "")
                && fact.slug != fact["pledge"]?.text
        }
        // Every name begins alone; a join puts two groups together, until none does any more.
        var groups = names.map { [$0] }
        for join in joins {
            let ends = [join.slug, join["pledge"]?.text ?? ""]
            let touched = groups.filter { group in ends.contains { group.contains($0) } }
            groups.removeAll { group in ends.contains { group.contains($0) } }
            groups.append(touched.flatMap(\.self))
        }
        return groups.map { group in
            pledge(names.filter(group.contains), facts.filter { $0.thing == "pledge" && group.contains($0.slug) }, joins)
        }.sorted { $0.names[0] < $1.names[0] }
    }

    private static func pledge(_ names: [String], _ facts: [ModelLine], _ joins: [ModelLine]) -> ModelPledge {
        let makings = facts.filter { $0.type == "pledge.made" }
        var pledge = ModelPledge(names: names, made: makings[0])
        for (place, name) in names.enumerated() {
            // The first name's own statements, and what amends any of the names; then what the next names say beside it.
            let sayings = facts.filter { fact in
                fact.type == "pledge.made" && fact.slug == name || place == 0 && fact.type == "pledge.amended"
            }
            var said: [String: JSONValue] = [:]
            for saying in sayings {
                for member in saying.data where !["cites", "why"].contains(member.name) { said[member.name] = member.value }
            }
            pledge.fields.merge(said) { held, _ in held }
        }
        let steps = facts.filter { ["pledge.progressed", "pledge.fulfilled", "pledge.withdrawn"].contains($0.type) }
        if let last = steps.last {
            pledge.stage = last["stage"]?.text ?? String(last.type.dropFirst("pledge.".count))
        }
        pledge.reports = steps.filter { $0.type != "pledge.withdrawn" }
        let own = joins.filter { names.contains($0.slug) }
        pledge.events = Set(
            facts.filter { ["pledge.made", "pledge.amended"].contains($0.type) }.map(\.id) + own.map(\.id) + steps.suffix(1).map(\.id)
        ).sorted()
        return pledge
    }

    func list(_ field: String) -> [String] {
        (fields[field]?.items ?? []).map { $0.text ?? $0.number.map { String($0) } ?? "" }
    }

    private func one(_ field: String) -> [String] {
        fields[field]?.text.map { [$0] } ?? []
    }

    /// The pledge as it is counted, on a day, among what is certain or with what may be.
    func item(_ day: Int, possible: Bool) -> ModelItem {
        var item = ModelItem(subject: "pledge/" + names[0], events: events, day: made.period)
        item.states = list("by")
        // Where no State makes it, its regions are those of where the pledgers sit.
        let sitsIn = item.states.isEmpty ? list("pledgerStates") : item.states
        item.values = [
            "state": item.states, "region": ModelRegions.regions(of: sitsIn, on: day, possible: possible),
            "in": list("implementedIn"), "objective": list("objectives"), "principle": list("principles"), "type": one("type"),
            "form": list("forms"), "stage": [stage], "forum": one("forum"), "year": [made.period.year],
            "framework": one("framework"), "pledger-kind": list("pledgerKinds"),
        ]
        return item
    }

    /// Each report of progress, or of fulfilment, of any of its names.
    func reportItems(_ day: Int, possible: Bool) -> [ModelItem] {
        let pledge = item(day, possible: possible)
        return reports.map { report in
            var item = ModelItem(subject: pledge.subject, states: pledge.states, events: [report.id], day: report.period)
            for dimension in ["region", "state", "objective", "forum"] { item.values[dimension] = pledge.values[dimension] }
            item.values["pledge"] = [names[0]]
            item.values["stage"] = [report["stage"]?.text ?? "fulfilled"]
            item.values["year"] = [report.period.year]
            return item
        }
    }
}
