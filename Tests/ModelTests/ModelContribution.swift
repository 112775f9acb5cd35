import DeskTesting
import JSON

/// A contribution with its steps and what has reached the fund.
struct ModelContribution {
    var slug: String
    var fields: [String: JSONValue] = [:]
    var isCancelled = false
    var steps: [ModelLine] = []

    /// The contributions of facts in effective order; one begins by being announced, committed or deposited.
    static func all(_ facts: [ModelLine]) -> [ModelContribution] {
        let slugs = Set(facts.filter { beginnings.contains($0.type) }.map(\.slug))
        return slugs.sorted().map { slug in
            var contribution = ModelContribution(slug: slug)
            for fact in facts where fact.thing == "contribution" && fact.slug == slug {
                contribution.steps.append(fact)
                contribution.isCancelled = contribution.isCancelled || fact.type == "contribution.cancelled"
                for member in fact.data where !["amount", "booked", "cites", "why"].contains(member.name) {
                    contribution.fields[member.name] = member.value
                }
            }
            return contribution
        }
    }

    private static let beginnings = ["contribution.announced", "contribution.committed", "contribution.deposited"]

    func steps(_ name: String) -> [ModelLine] {
        steps.filter { $0.type == "contribution." + name }
    }

    /// The furthest step that was taken.
    var status: String {
        isCancelled
            ? "cancelled" : !steps("deposited").isEmpty ? "deposited" : !steps("committed").isEmpty ? "committed" : "announced"
    }

    /// The step that says last what it stands at: a commitment, else an announcement; none where only deposits say so.
    var standing: ModelLine? {
        steps("committed").last { $0["amount"] != nil } ?? steps("announced").last { $0["amount"] != nil }
    }

    /// What has reached the fund, with the sign of what was paid back.
    var parts: [(line: ModelLine, amount: (minorUnits: Int, currency: String)?)] {
        steps.filter { ["contribution.deposited", "contribution.repaid"].contains($0.type) }.map { ($0, Self.signed($0, "amount")) }
    }

    /// An amount of a line, less than nothing where it was paid back.
    private static func signed(_ line: ModelLine, _ field: String) -> (minorUnits: Int, currency: String)? {
        let sign = line.type == "contribution.repaid" ? -1 : 1
        return line[field].flatMap(money).map { (sign * $0.minorUnits, $0.currency) }
    }

    /// Minor units and currency of an amount with two minor digits.
    static func money(_ value: JSONValue) -> (minorUnits: Int, currency: String)? {
        guard let text = value["amount"]?.text, let currency = value["currency"]?.text else { return nil }
        return Int(text.filter { $0 != "." }).map { ($0, currency) }
    }

    var donors: [String] {
        let states = (fields["donor"]?.items ?? []).compactMap(\.text)
        return states.isEmpty ? fields["donorOffice"]?.text.map { [$0] } ?? [] : states
    }

    private func values(_ pledges: [ModelPledge], _ day: Int, possible: Bool) -> [String: [String]] {
        let pledge = fields["pledge"]?.text.map { name in pledges.first { $0.names.contains(name) }?.names[0] ?? name }
        let states = (fields["donor"]?.items ?? []).compactMap(\.text)
        return [
            "donor": donors, "fund": fields["fund"]?.text.map { [$0] } ?? [], "for-region": fields["region"]?.text.map { [$0] } ?? [],
            "pledge": pledge.map { [$0] } ?? [], "region": ModelRegions.regions(of: states, on: day, possible: possible),
        ]
    }

    /// The contribution at what it stands at; none where it was cancelled, but in a list.
    func items(_ pledges: [ModelPledge], _ day: Int, possible: Bool, withCancelled: Bool = false) -> [ModelItem] {
        if isCancelled && !withCancelled { return [] }
        let last = steps("committed").last ?? steps("announced").last ?? steps[0]
        var item = ModelItem(subject: "contribution/" + slug, events: steps.map(\.id), day: last.period)
        item.values = values(pledges, day, possible: possible)
        item.states = (fields["donor"]?.items ?? []).compactMap(\.text)
        item.values["status"] = [status]
        if let standing, let money = standing["amount"].flatMap(Self.money) {
            item.amounts = [money.currency: money.minorUnits]
            item.booked = standing["booked"].flatMap(Self.money)?.minorUnits
            item.day = standing.period
        } else if !steps("deposited").isEmpty {
            // Listed though it was cancelled, each part is so by the cancellation, too.
            return parts.map { part in
                var listed = self.part(part, as: item)
                listed.events += steps("cancelled").map(\.id)
                return listed
            }
        }
        item.isBlank = item.amounts.isEmpty
        item.values["year"] = [item.day.year]
        return [item]
    }

    /// Of an item, what one part makes.
    private func part(_ part: (line: ModelLine, amount: (minorUnits: Int, currency: String)?), as item: ModelItem) -> ModelItem {
        var item = item
        item.events = [part.line.id]
        item.day = part.line.period
        item.values["year"] = [item.day.year]
        item.amounts = part.amount.map { [$0.currency: $0.minorUnits] } ?? [:]
        item.booked = Self.signed(part.line, "booked")?.minorUnits
        item.isBlank = part.amount == nil
        return item
    }

    /// What has reached the fund, each part on its own day.
    func deposits(_ pledges: [ModelPledge], _ day: Int, possible: Bool) -> [ModelItem] {
        var item = ModelItem(subject: "contribution/" + slug, events: [], day: steps[0].period)
        item.values = values(pledges, day, possible: possible)
        item.states = (fields["donor"]?.items ?? []).compactMap(\.text)
        return parts.map { part in self.part(part, as: item) }
    }
}
