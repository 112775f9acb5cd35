import Events
import GlobalCompact

extension Measure {
    /// What contributions stand at: committed, else announced, else what was deposited. Cancelled ones are left out.
    package static let contributions = contributions(withCancelled: false)

    /// The same with those that were cancelled, which are listed and stand at nothing.
    package static let allContributions = contributions(withCancelled: true)

    /// Of what only was deposited in parts, each is one: a part is its place among the receipts, from 1.
    private static func contributions(withCancelled: Bool) -> Measure {
        Measure(
            name: "contributions",
            help: "contributions at what they stand at: committed, else announced, else deposited"
                + (withCancelled ? "" : "; no cancelled ones"),
            of: .contribution, kind: .sum,
            by: [
                (.donor, .fields(["donor", "donorOffice"])), (.fund, .field("fund")), (.year, .year),
                (.status, .word { contribution, _ in ContributionState(contribution).status }), (.region, .region(orOf: "donor")),
                (.forRegion, .field("region")), (.pledge, .pledge("pledge")),
            ], statedAs: ["mobilised"],
            folding: { ContributionState($0) },
            parts: { contribution, count in
                guard contribution.begun, withCancelled || contribution.status != .cancelled else { return }
                if contribution.standing == nil && !contribution.deposits.isEmpty {
                    for part in contribution.receipts.indices { count(UInt32(part) + 1) }
                } else {
                    count(0)
                }
            }, days: { step($0, $1)?.fact.occurred },
            events: { contribution, part, take in
                if part == 0 { return contribution.entity.steps.forEach(take) }
                take(contribution.receipts[Int(part) - 1].fact.step)
                contribution.cancellations.forEach(take)
            }, amount: { Amount(step($0, $1)) })
    }

    private static func step(_ contribution: ContributionState, _ part: UInt32) -> ContributionState.Step? {
        part == 0
            ? contribution.standing ?? contribution.committed ?? contribution.announced : contribution.receipts[Int(part) - 1]
    }

    /// What has reached the fund, each part on its own day, less what was paid back; also where the rest was cancelled.
    static let deposits = Measure(
        name: "deposits", help: "what has reached the fund less what was paid back, each part on its own day", of: .contribution,
        kind: .sum,
        by: [
            (.donor, .fields(["donor", "donorOffice"])), (.fund, .field("fund")), (.year, .year), (.region, .region(orOf: "donor")),
            (.forRegion, .field("region")), (.pledge, .pledge("pledge")),
        ],
        folding: { ContributionState($0) },
        parts: { contribution, count in
            guard contribution.begun else { return }
            for part in contribution.receipts.indices { count(UInt32(part)) }
        }, days: { $0.receipts[Int($1)].fact.occurred }, events: { $2($0.receipts[Int($1)].fact.step) },
        amount: { Amount($0.receipts[Int($1)]) })
}

extension Measure.Amount {
    fileprivate init(_ step: ContributionState.Step?) {
        self.init(amount: step?.amount, booked: step?.booked)
    }
}
