import Events
import GlobalCompact

extension Measure {
    /// Pledges, each counted once however many make it, and whatever names it has.
    static let pledges = Measure(
        name: "pledges", help: "pledges, each counted once; withdrawn ones too", things: [.pledge],
        dimensions: [.region, .state, .implementedIn, .objective, .principle, .type, .form, .stage, .forum, .year], statedAs: ["pledges"]
    ) { state, things in
        for pledge in state.pledges.values where isCounted(pledge) {
            say(pledge, &things)
            things.say(.year, pledge.made)
            things.add(
                "pledge/" + pledge.slug, on: pledge.made, events: pledge.decisive,
                eventCount: pledge.decisiveCount)
        }
    }

    /// The pledges that count and were not withdrawn by a due day, by their first slugs: what has a row where something is expected for
    /// each pledge.
    static func standingPledges(due: Day?) -> Measure {
        Measure(
            name: "standing-pledges", help: "pledges that stand", things: [.pledge], dimensions: [.pledge] + pledges.dimensions
        ) { state, things in
            for pledge in state.pledges.values where isCounted(pledge) && pledge.isStanding(due: due) {
                say(pledge, &things)
                things.say(.pledge, pledge)
                things.add(
                    "pledge/" + pledge.slug, on: pledge.made, events: pledge.decisive,
                    eventCount: pledge.decisiveCount)
            }
        }
    }

    /// Reports of progress on pledges, or of their fulfilment.
    static let progressReports = Measure(
        name: "progress-reports", help: "reports of progress on pledges, or of their fulfilment", things: [.pledge],
        dimensions: [.pledge, .region, .state, .objective, .stage, .forum, .year]
    ) { state, things in
        for (pledge, report) in state.pledges.reports where isCounted(pledge) {
            say(pledge, stage: report.stage, &things)
            things.say(.pledge, pledge)
            things.say(.year, report.occurred)
            things.add("pledge/" + pledge.slug, on: report.occurred, events: [report.id], eventCount: 1)
        }
    }

    private static func isCounted(_ pledge: PledgeState) -> Bool {
        pledge.made != nil
    }

    /// - Parameter stage: what a report says, where it is one that is counted and not the pledge.
    @inline(__always)
    private static func say(_ pledge: PledgeState, stage: @autoclosure () -> PledgeStage? = nil, _ things: inout CountedThings) {
        things.say(.region, nil, orOf: pledge.by)
        things.say(.state, pledge.by)
        things.say(.implementedIn, pledge.implementedIn)
        things.say(.objective, pledge.objectives)
        things.say(.principle, pledge.principles)
        things.say(.type, pledge.type)
        things.say(.form, pledge.forms)
        things.say(.stage, stage() ?? pledge.stage)
        things.say(.forum, pledge.forum)
    }
}

extension PledgeState {
    /// Whether it was not withdrawn, or only after a due day.
    fileprivate func isStanding(due: Day?) -> Bool {
        guard stage == .withdrawn else { return true }
        guard let due, let withdrawn else { return false }
        return withdrawn > due
    }
}
