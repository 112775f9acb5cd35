import DeskTesting
import JSON

/// A report with what became of it.
struct ModelReport {
    var slug: String
    var isSubmitted = false
    /// The day on which it was handed in, as far as it is known.
    var days: ModelPeriod?
    var fields: [String: JSONValue] = [:]
    var forwardings: [ModelLine] = []
    /// What its status rests on.
    var events: [String] = []

    /// The reports of facts in effective order; one begins by being announced, handed in or handed on.
    static func all(_ facts: [ModelLine]) -> [ModelReport] {
        let own = facts.filter { $0.thing == "report" }
        let meetings = ModelMeeting.all(facts)
        return Set(own.map(\.slug)).sorted().map { slug in
            var report = ModelReport(slug: slug)
            for fact in own where fact.slug == slug { report.take(fact) }
            // Of what region and round it is, its meeting says where it does not say it itself.
            let meeting = meetings.first { $0.slug == report.fields["meeting"]?.text }
            for field in ["region", "round"] where report.fields[field] == nil { report.fields[field] = meeting?.fields[field] }
            return report
        }
    }

    private mutating func take(_ fact: ModelLine) {
        for member in fact.data where !["planned", "cites", "why", "to", "note"].contains(member.name) {
            fields[member.name] = member.value
        }
        switch fact.type {
        case "report.submitted":
            // A later statement is believed only where it is more exact.
            if days?.holds(fact.period) ?? true { days = fact.period }
            events = (status == "submitted" ? events : []) + [fact.id]
            isSubmitted = true
        case "report.forwarded":
            if status == "announced" { events = [fact.id] }
            forwardings.append(fact)
        default: if status == "announced" { events.append(fact.id) }
        }
    }

    var status: String { isSubmitted || !forwardings.isEmpty ? "submitted" : "announced" }

    var title: String { fields["title"]?.text ?? slug }

    private func one(_ field: String) -> [String] { (fields[field].flatMap { $0.text ?? $0.number.map { String($0) } }).map { [$0] } ?? [] }

    var states: [String] { (fields["states"]?.items ?? []).compactMap(\.text) }

    func item(_ day: Int, possible: Bool) -> ModelItem {
        var item = ModelItem(subject: "report/" + slug, events: events, day: days ?? ModelPeriod("2000"))
        let region = one("region")
        // Its own region, or those of its States, each with its own.
        item.states = region.isEmpty ? states : []
        item.values = [
            "region": region.isEmpty ? ModelRegions.regions(of: states, on: day, possible: possible) : region, "state": states,
            "kind": one("kind"), "round": one("round"), "status": [status], "year": days.map { [$0.year] } ?? [], "meeting": one("meeting"),
        ]
        return item
    }

    /// That it was handed on, once for each to whom it was, on the first day.
    func forwardingItems(_ day: Int, possible: Bool) -> [ModelItem] {
        let report = item(day, possible: possible)
        let names = Set(forwardings.map { $0["to"]?.text ?? "" }).sorted()
        return names.compactMap { name in forwardings.first { $0["to"]?.text == name } }.map { forwarding in
            var item = report
            item.events = forwardings.filter { $0["to"] == forwarding["to"] }.map(\.id)
            item.values["year"] = [forwarding.period.year]
            item.values["to"] = forwarding["to"]?.text.map { [$0] } ?? []
            return item
        }
    }
}
