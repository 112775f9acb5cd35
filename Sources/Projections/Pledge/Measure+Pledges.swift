import Events
import GlobalCompact

extension Measure {
    /// Pledges, each counted once however many make it, and whatever names it has.
    static let pledges = Measure(
        name: "pledges", help: "pledges, each counted once; withdrawn ones too", of: .pledge, by: pledgeSources + [(.year, .year)],
        statedAs: ["pledges"], parts: begun, days: { pledge, _ in PledgeState(pledge).made },
        events: { pledge, _, take in PledgeState(pledge).forEachDecisiveStep(take) })

    /// The pledges that count and were not withdrawn by a due day, by their first slugs: what has a row where something is expected for
    /// each pledge.
    static func standingPledges(due: Day?) -> Measure {
        Measure(
            name: "standing-pledges", help: "pledges that stand", of: .pledge, by: [(.pledge, .itself)] + pledgeSources,
            parts: { if $0.isBegun, PledgeState($0).isStanding(due: due) { $1(0) } },
            days: { pledge, _ in PledgeState(pledge).made }, events: { pledge, _, take in PledgeState(pledge).forEachDecisiveStep(take) })
    }

    /// Reports of progress on pledges, or of their fulfilment: each event is one.
    static let progressReports = Measure(
        name: "progress-reports", help: "reports of progress on pledges, or of their fulfilment", of: .pledge,
        by: [
            (.pledge, .itself), (.region, .regionOrSeat(of: "by", "pledgerStates")), (.state, .field("by")),
            (.objective, .field("objectives")),
            (
                .stage,
                .word(PledgeProgress.words + [PledgeStage.fulfilled.rawValue]) { pledge, step in
                    (PledgeProgress.words + [PledgeStage.fulfilled.rawValue]).firstIndex(
                        of: PledgeState.stage(pledge.table.step(Int(step)), pledge).rawValue)
                }
            ), (.forum, .field("forum")), (.year, .year),
        ],
        parts: { pledge, count in
            guard pledge.isBegun else { return }
            for step in pledge.table.range(pledge.number) where PledgeState.isReport(pledge.table.step(step)) { count(UInt32(step)) }
        }, days: { pledge, step in pledge.table.step(Int(step)).occurred }, events: { $2($0.table.step(Int($1))) })

    private static let pledgeSources: [(Dimension, DimensionSource)] = [
        (.region, .regionOrSeat(of: "by", "pledgerStates")), (.state, .field("by")), (.implementedIn, .field("implementedIn")),
        (.objective, .field("objectives")), (.principle, .field("principles")), (.type, .field("type")), (.form, .field("forms")),
        (.stage, .word { pledge, _ in PledgeState(pledge).stage }), (.forum, .field("forum")), (.framework, .field("framework")),
        (.pledgerKind, .field("pledgerKinds")),
    ]
}

extension PledgeState {
    /// Whether it was not withdrawn, or only after a due day.
    fileprivate func isStanding(due: Day?) -> Bool {
        guard stage == .withdrawn else { return true }
        guard let due, let withdrawn else { return false }
        return withdrawn > due
    }
}
