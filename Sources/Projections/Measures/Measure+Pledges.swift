import Events
import GlobalCompact

extension Measure {
    /// Pledges, each counted once however many make it; one that turned out to be another is not counted.
    static let pledges = Measure(
        name: "pledges", help: "pledges, each counted once",
        dimensions: [.region, .state, .implementedIn, .objective, .principle, .type, .form, .stage, .forum, .year], statedAs: ["pledges"]
    ) { state in
        counted(state).lazy.compactMap { state.pledges[$0] }.map { pledge in
            Item(subject: "pledge/" + pledge.slug, keys: pledgeKeys(pledge), day: pledge.made?.last, events: pledge.decisive)
        }
    }

    /// Reports of progress on pledges, or of their fulfilment.
    static let progressReports = Measure(
        name: "progress-reports", help: "reports of progress on pledges, or of their fulfilment",
        dimensions: [.pledge, .region, .state, .objective, .stage, .forum, .year]
    ) { state in
        counted(state).lazy.compactMap { state.pledges[$0] }.flatMap { pledge in
            pledge.reports.map { report in
                var keys = pledgeKeys(pledge)
                keys[.pledge] = [pledge.slug]
                keys[.year] = year(report.occurred)
                return Item(subject: "pledge/" + pledge.slug, keys: keys, day: report.occurred.last, events: [report.id])
            }
        }
    }

    /// The slugs of the pledges that count, sorted.
    private static func counted(_ state: LedgerState) -> [String] {
        state.pledges.compactMap { $1.made != nil && $1.sameAs == nil ? $0 : nil }.sorted()
    }

    private static func pledgeKeys(_ pledge: PledgeState) -> DimensionValues {
        let description = pledge.description
        return [
            .region: regions(nil, description.by),
            .state: codes(description.by),
            .implementedIn: codes(description.implementedIn),
            .objective: numbers(description.objectives),
            .principle: description.principles.map(String.init),
            .type: one(description.type),
            .form: description.forms.map(\.rawValue),
            .stage: [pledge.stage.rawValue],
            .forum: one(description.forum),
            .year: year(pledge.made),
        ]
    }
}
