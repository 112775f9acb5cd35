import DeskTesting
import JSON

/// Roles that are held, and the countries that are champions.
enum ModelRole {
    /// The roles of facts in effective order that were assumed and have not ended since.
    static func all(_ facts: [ModelLine], _ day: Int, possible: Bool) -> [ModelItem] {
        var held: [String: ModelItem] = [:]
        var fields: [String: [String: JSONValue]] = [:]
        var events: [String: [String]] = [:]
        for fact in facts where fact.thing == "role" {
            events[fact.slug, default: []].append(fact.id)
            if fact.type == "role.ended" {
                held[fact.slug] = nil
                continue
            }
            for member in fact.data { fields[fact.slug, default: [:]][member.name] = member.value }
            let own = fields[fact.slug] ?? [:]
            var item = ModelItem(subject: fact.subject, events: events[fact.slug] ?? [], day: fact.period)
            item.states = (own["states"]?.items ?? []).compactMap(\.text)
            item.values = [
                "kind": own["kind"]?.text.map { [$0] } ?? [], "state": item.states, "fund": own["fund"]?.text.map { [$0] } ?? [],
                "region": ModelRegions.regions(of: item.states, on: day, possible: possible),
            ]
            held[fact.slug] = item
        }
        return held.values.sorted { $0.subject < $1.subject }
    }

    /// The champion countries, each once however many roles name it.
    static func champions(_ facts: [ModelLine], _ day: Int, possible: Bool) -> [ModelItem] {
        let roles = all(facts, day, possible: possible).filter { $0.values["kind"] == ["champion-country"] }
        return Set(roles.flatMap(\.states)).sorted().map { state in
            let own = roles.filter { $0.states.contains(state) }
            var item = ModelItem(subject: state, events: own.flatMap(\.events), day: own[0].day)
            item.states = [state]
            item.values = ["state": [state], "region": ModelRegions.regions(of: state, on: day, possible: possible).sorted()]
            return item
        }
    }
}
