import Events
import Formats
import GlobalCompact
import Projections

/// The fund for programs.
extension Report {
    static func record(_ account: FundAccount, _ details: FundDetails, _ basis: BasisNote) -> Record {
        [
            "basis": .record(basis.record), "fund": .text(account.fund), "otherFunds": .texts(details.otherFunds),
            "targets": .records(account.targets.map(record)),
            "contributions": .records(account.contributions.map(record)),
            "sums": .records(
                details.sums.flatMap { dimension, tallies in
                    tallies.map { tally in
                        [
                            "by": .text(dimension.rawValue), "key": .text(tally.key.first), "value": .quantity(tally.value),
                            "currency": .text(tally.value.currency?.code), "possible": .quantity(tally.possible),
                            "remarks": .texts(tally.remarks), "events": .texts(tally.events),
                        ]
                    }
                }), "stated": .records(details.figures.map(\.record)),
            "programmes": .records(account.programmes.map { record($0, details) }),
            "seats": .records(account.seats.map(record)),
        ]
    }

    static func record(_ target: FundAccount.Target) -> Record {
        [
            "subject": .text(target.state.subject), "title": .text(target.whole.title), "kind": .text(target.whole.kind.rawValue),
            "amount": .money(target.whole.amount), "due": .text(target.whole.due?.description), "year": .number(target.whole.year),
            "status": .text(target.state.status.rawValue),
            "share": .record(
                target.share.map { share in
                    [
                        "percent": .number(share.figure.stated.value), "exactness": .text(share.figure.stated.exactness?.rawValue),
                        "occurred": .days(share.figure.occurred), "reckoned": .quantity(share.reckoned),
                        "currency": .text(share.reckoned.currency?.code), "event": .text(share.figure.event),
                    ]
                }), "events": .texts(target.state.events),
        ]
    }

    private static func record(_ contribution: ContributionState) -> Record {
        func steps(_ steps: [ContributionState.Step]) -> Record.Value {
            .records(
                steps.map { step in
                    [
                        "amount": .money(step.amount), "booked": .money(step.booked), "occurred": .days(step.fact.occurred),
                        "event": .text(step.fact.id),
                    ]
                })
        }
        let description = contribution.description
        return [
            "subject": .text(contribution.subject), "donor": .texts(description.donor.map(\.code)),
            "donorOffice": .text(description.donorOffice), "status": .text(contribution.status.rawValue),
            "earmarking": .text(description.earmarking), "announced": steps([contribution.announced].compactMap(\.self)),
            "committed": steps([contribution.committed].compactMap(\.self)),
            "deposited": steps(contribution.deposits), "repaid": steps(contribution.repayments),
            "events": .texts(contribution.events),
        ]
    }

    private static func record(_ programme: ProgrammeState, _ details: FundDetails) -> Record {
        [
            "subject": .text(programme.subject), "title": .text(programme.whole.title), "stage": .text(programme.stage.rawValue),
            "states": .texts(programme.whole.states.map(\.code)), "amount": .money(programme.whole.amount),
            "results": .records(
                details.results.filter { $0.subject == programme.subject }.map {
                    ["says": .text($0.says), "event": .text($0.id), "cites": .cites($0.cites)]
                }), "events": .texts(programme.events),
        ]
    }

    private static func record(_ seat: RoleState) -> Record {
        [
            "subject": .text(seat.subject), "states": .texts(seat.role.states.map(\.code)), "office": .text(seat.role.office),
            "since": .period(seat.since), "events": .texts(seat.events),
        ]
    }
}
