import Events
import GlobalCompact

extension Measure {
    /// What contributions stand at: committed, else announced, else what was deposited. Cancelled ones are left out.
    static let contributions = Measure(
        name: "contributions", help: "contributions at what they stand at: committed, else announced, else deposited", kind: .sum,
        dimensions: [.donor, .fund, .year, .status, .region, .pledge], statedAs: ["mobilised"]
    ) { state in
        begun(state).filter { $0.status != .cancelled }.flatMap { contribution -> [Item] in
            if let step = contribution.standing {
                return [item(contribution, step, events: contribution.events)]
            }
            if contribution.deposits.isEmpty {
                return [item(contribution, contribution.committed ?? contribution.announced, events: contribution.events)]
            }
            return contribution.deposits.map { item(contribution, $0, events: [$0.fact.id]) }
        }
    }

    /// What has reached the fund, each part on its own day; also where the rest was cancelled.
    static let deposits = Measure(
        name: "deposits", help: "what has reached the fund, each part on its own day", kind: .sum,
        dimensions: [.donor, .fund, .year, .region, .pledge]
    ) { state in
        begun(state).flatMap { contribution in contribution.deposits.map { item(contribution, $0, events: [$0.fact.id]) } }
    }

    /// Funding targets; annual and cumulative ones are kept apart by their kind.
    static let targets = Measure(
        name: "targets", help: "funding targets: set, reached or missed as documents say", dimensions: [.fund, .kind, .year, .status]
    ) { state in
        state.targets.values.filter { $0.target != nil }.sorted { $0.slug < $1.slug }.map { target in
            Item(
                subject: "target/" + target.slug,
                keys: [
                    .fund: one(target.target?.fund),
                    .kind: one(target.target?.kind),
                    .year: one(target.target?.year),
                    .status: [target.status.rawValue],
                ],
                day: target.occurred?.last, events: target.events)
        }
    }

    /// Joint programmes by how far they have come.
    static let programmes = Measure(
        name: "programmes", help: "joint programmes by how far they have come",
        dimensions: [.region, .state, .fund, .stage, .thematicArea, .year],
        statedAs: ["programmes"]
    ) { state in
        state.programmes.values.filter(\.begun).sorted { $0.slug < $1.slug }.map { programme in
            let description = programme.description
            return Item(
                subject: "programme/" + programme.slug,
                keys: [
                    .region: regions(description.region, description.states),
                    .state: codes(description.states),
                    .fund: one(description.fund),
                    .stage: [programme.stage.rawValue],
                    .thematicArea: one(description.thematicArea),
                    .year: year(programme.occurred),
                ],
                day: programme.occurred?.last, events: programme.decisive)
        }
    }

    /// Calls for funding, concept notes or inputs.
    static let calls = Measure(
        name: "calls", help: "calls for funding, concept notes or inputs", dimensions: [.kind, .fund, .status, .year]
    ) { state in
        state.calls.values.filter { $0.call != nil }.sorted { $0.slug < $1.slug }.map { call in
            Item(
                subject: "call/" + call.slug,
                keys: [
                    .kind: one(call.call?.kind), .fund: one(call.call?.fund), .status: [call.status],
                    .year: year(call.occurred),
                ],
                day: call.occurred?.last, events: call.events)
        }
    }

    private static func begun(_ state: LedgerState) -> [ContributionState] {
        state.contributions.values.filter(\.begun).sorted { $0.slug < $1.slug }
    }

    private static func item(_ contribution: ContributionState, _ step: ContributionState.Step?, events: [String]) -> Item {
        let description = contribution.description
        return Item(
            subject: "contribution/" + contribution.slug,
            keys: [
                .donor: codes(description.donor) + one(description.donorOffice),
                .fund: one(description.fund),
                .year: year(step?.fact.occurred),
                .status: [contribution.status.rawValue],
                .region: regions(description.region, description.donor),
                .pledge: one(description.pledge),
            ],
            day: step?.fact.occurred.last, events: events, amount: step?.amount)
    }
}
