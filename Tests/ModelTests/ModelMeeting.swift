import DeskTesting
import JSON

/// A meeting with what became of it.
struct ModelMeeting {
    var slug: String
    var status = "proposed"
    /// The days that it was held on, else those that it is planned for.
    var days: ModelPeriod?
    var fields: [String: JSONValue] = [:]
    var attended: Set<String> = []
    var groups: Set<String> = []
    /// What its status rests on.
    var events: [String] = []
    private var cancellations: [String] = []

    /// The meetings of facts in effective order; one begins by being proposed, mandated, scheduled or convened.
    static func all(_ facts: [ModelLine]) -> [ModelMeeting] {
        let slugs = Set(facts.filter { beginnings.contains($0.type) }.map(\.slug))
        return slugs.sorted().map { slug in
            var meeting = ModelMeeting(slug: slug)
            for fact in facts where fact.thing == "meeting" && fact.slug == slug { meeting.take(fact) }
            return meeting
        }
    }

    /// What facts say that is planned, of a meeting that any of them begins.
    static func plan(of slug: String, _ facts: [ModelLine]) -> ModelPeriod? {
        guard facts.contains(where: { beginnings.contains($0.type) && $0.slug == slug }) else { return nil }
        var meeting = ModelMeeting(slug: slug)
        for fact in facts where fact.thing == "meeting" && fact.slug == slug && fact.type != "meeting.convened" { meeting.take(fact) }
        return meeting.days
    }

    private static let beginnings = ["meeting.proposed", "meeting.mandated", "meeting.scheduled", "meeting.convened"]

    /// The members that are of the event and not of the meeting.
    private static let ofTheEvent = ["planned", "cites", "why", "attended", "groups", "note", "coChairs", "invited", "participants"]

    private mutating func take(_ fact: ModelLine) {
        for member in fact.data where !Self.ofTheEvent.contains(member.name) { fields[member.name] = member.value }
        switch fact.type {
        case "meeting.convened": convene(fact)
        case "meeting.cancelled":
            guard status != "held" else { return }
            cancellations.append(fact.id)
            events = cancellations
            status = "cancelled"
        case "meeting.scheduled", "meeting.rescheduled":
            guard status != "held" else { return }
            plan(fact, as: "planned")
        default:
            guard status == "proposed" else { return }
            plan(fact, as: "proposed")
        }
    }

    private mutating func convene(_ fact: ModelLine) {
        // A later statement is believed only where it is more exact.
        if status != "held" || days?.holds(fact.period) ?? true { days = fact.period }
        events = (status == "held" ? events : []) + [fact.id]
        status = "held"
        attended.formUnion((fact["attended"]?.items ?? []).compactMap(\.text))
        groups.formUnion((fact["groups"]?.items ?? []).compactMap(\.text))
    }

    /// New days hold, but that a month or a year which holds the day that is known says less than it.
    private mutating func plan(_ fact: ModelLine, as next: String) {
        let wasPlanned = status == next
        let planned = fact["planned"]?.text.map { ModelPeriod($0) }
        let isLess = wasPlanned && (planned.map { new in days.map { new.isVague && !$0.isVague && new.holds($0) } ?? false } ?? true)
        if next == "proposed" { events.append(fact.id) } else if !isLess || events.isEmpty { events = [fact.id] }
        if let planned, !isLess { days = planned }
        status = next
    }

    /// Its title, or its name where no event says one.
    var title: String { fields["title"]?.text ?? slug }

    private func one(_ field: String) -> [String] {
        (fields[field].flatMap { $0.text ?? $0.number.map { String($0) } }).map { [$0] } ?? []
    }

    func item() -> ModelItem {
        var item = ModelItem(subject: "meeting/" + slug, events: events, day: days ?? ModelPeriod("2000"))
        item.values = [
            "region": one("region"), "kind": one("kind"), "round": one("round"), "status": [status],
            "year": status == "held" ? days.map { [$0.year] } ?? [] : [], "meeting": [slug], "feeds-into": one("feedsInto"),
            "back-to-back-with": one("backToBackWith"), "formality": one("formality"), "mode": one("mode"), "group": groups.sorted(),
            "state": attended.sorted(),
        ]
        return item
    }
}
