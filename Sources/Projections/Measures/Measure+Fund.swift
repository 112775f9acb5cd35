import Events
import GlobalCompact

extension Measure {
    /// What contributions stand at: committed, else announced, else what was deposited. Cancelled ones are left out.
    static let contributions = contributions(withCancelled: false)

    /// The same with those that were cancelled, which are listed and stand at nothing.
    package static let allContributions = contributions(withCancelled: true)

    private static func contributions(withCancelled: Bool) -> Measure {
        Measure(
            name: "contributions",
            help: "contributions at what they stand at: committed, else announced, else deposited"
                + (withCancelled ? "" : "; no cancelled ones"),
            things: [.contribution], kind: .sum,
            dimensions: [.donor, .fund, .year, .status, .region, .forRegion, .pledge], statedAs: ["mobilised"]
        ) { state, things in
            state.contributions.forEach { contribution in
                guard contribution.begun, withCancelled || contribution.status != .cancelled else { return }
                let ended = contribution.cancellations.map(\.id)
                let standing = contribution.standing
                if standing == nil && !contribution.deposits.isEmpty {
                    for step in contribution.receipts {
                        things.say(.status, contribution.status)
                        tell(contribution, step, events: [step.fact.id] + ended, of: state, &things)
                    }
                } else {
                    let step = standing ?? contribution.committed ?? contribution.announced
                    things.say(.status, contribution.status)
                    tell(contribution, step, events: contribution.events, of: state, &things)
                }
            }
        }
    }

    /// What has reached the fund, each part on its own day, less what was paid back; also where the rest was cancelled.
    static let deposits = Measure(
        name: "deposits", help: "what has reached the fund less what was paid back, each part on its own day", things: [.contribution],
        kind: .sum, dimensions: [.donor, .fund, .year, .region, .forRegion, .pledge]
    ) { state, things in
        state.contributions.forEach { contribution in
            guard contribution.begun else { return }
            for step in contribution.receipts { tell(contribution, step, events: [step.fact.id], of: state, &things) }
        }
    }

    /// Funding targets; annual and cumulative ones are kept apart by their kind.
    static let targets = Measure(
        name: "targets", help: "funding targets: set, reached or missed as documents say",
        things: [.target], dimensions: [.fund, .kind, .year, .status]
    ) { state, things in
        for target in state.targets.values where target.target != nil {
            things.say(.fund, target.target?.fund)
            things.say(.kind, target.target?.kind)
            things.say(.year, target.target?.year)
            things.say(.status, target.status)
            things.add("target/" + target.slug, on: target.occurred, events: target.events)
        }
    }

    /// Joint programmes by how far they have come.
    static let programmes = Measure(
        name: "programmes", help: "joint programmes by how far they have come", things: [.programme],
        dimensions: [.region, .state, .fund, .stage, .thematicArea, .year],
        statedAs: ["programmes"]
    ) { state, things in
        for programme in state.programmes.values where programme.begun {
            let description = programme.description
            things.say(.region, description.region, orOf: description.states)
            things.say(.state, description.states)
            things.say(.fund, description.fund)
            things.say(.stage, programme.stage)
            things.say(.thematicArea, description.thematicArea)
            things.say(.year, programme.occurred)
            things.add(
                "programme/" + programme.slug, on: programme.occurred, events: programme.decisive)
        }
    }

    /// Calls for funding, concept notes or inputs.
    static let calls = Measure(
        name: "calls", help: "calls for funding, concept notes or inputs", things: [.call], dimensions: [.kind, .fund, .status, .year]
    ) { state, things in
        for call in state.calls.values where call.call != nil {
            things.say(.kind, call.call?.kind)
            things.say(.fund, call.call?.fund)
            things.say(.status, call.status)
            things.say(.year, call.occurred)
            things.add("call/" + call.slug, on: call.occurred, events: call.events)
        }
    }

    @inline(__always)
    private static func tell(
        _ contribution: ContributionState, _ step: ContributionState.Step?, events: @autoclosure () -> [String],
        of state: LedgerState, _ things: inout CountedThings
    ) {
        things.say(.donor, contribution.description.donor)
        things.say(.donor, contribution.description.donorOffice)
        things.say(.fund, contribution.description.fund)
        things.say(.year, step?.fact.occurred)
        things.say(.region, nil, orOf: contribution.description.donor)
        things.say(.forRegion, contribution.description.region)
        things.say(.pledge, contribution.description.pledge, of: state.pledges)
        things.add(
            "contribution/" + contribution.slug, on: step?.fact.occurred, events: events(),
            amount: step?.amount, booked: step?.booked)
    }
}
