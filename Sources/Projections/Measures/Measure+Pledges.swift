import Events
import GlobalCompact

extension Measure {
    /// Pledges, each counted once however many make it; one that turned out to be another is not counted.
    static let pledges = Measure(
        name: "pledges", help: "pledges, each counted once",
        dimensions: [.region, .state, .implementedIn, .objective, .principle, .type, .form, .stage, .forum, .year], statedAs: ["pledges"]
    ) { state in
        counted(state).map { pledge in
            Item(subject: "pledge/" + pledge.slug, keys: pledgeKeys(pledge), day: pledge.made?.last, events: pledge.decisive)
        }
    }

    /// Reports of progress on pledges, or of their fulfilment.
    static let progressReports = Measure(
        name: "progress-reports", help: "reports of progress on pledges, or of their fulfilment",
        dimensions: [.pledge, .region, .state, .objective, .stage, .forum, .year]
    ) { state in
        counted(state).flatMap { pledge in
            pledge.reports.map { report in
                var keys = pledgeKeys(pledge)
                keys[.pledge] = [pledge.slug]
                keys[.year] = year(report.occurred)
                return Item(subject: "pledge/" + pledge.slug, keys: keys, day: report.occurred.last, events: [report.id])
            }
        }
    }

    /// The pledges that count, sorted by slug.
    private static func counted(_ state: LedgerState) -> [PledgeState] {
        state.pledges.values.filter { $0.made != nil && !$0.isSameAsAnother }.sorted { $0.slug < $1.slug }
    }

    private static func pledgeKeys(_ pledge: PledgeState) -> DimensionValues {
        [
            .region: regions(nil, pledge.by),
            .state: codes(pledge.by),
            .implementedIn: codes(pledge.implementedIn),
            .objective: numbers(pledge.objectives),
            .principle: pledge.principles.map(String.init),
            .type: one(pledge.type),
            .form: pledge.forms.map(\.rawValue),
            .stage: [pledge.stage.rawValue],
            .forum: one(pledge.forum),
            .year: year(pledge.made),
        ]
    }
}
