import Events
import Formats
import GlobalCompact
import JSON
import Projections

/// The fund for programs.
extension Report {
    static func json(_ account: FundAccount, _ details: FundDetails, _ basis: BasisNote) -> JSONValue {
        .object([
            ("basis", basis.json), ("fund", .string(account.fund)), ("targets", .array(account.targets.map(json))),
            ("contributions", .array(account.contributions.map(json))),
            (
                "sums",
                .array(
                    details.sums.flatMap { dimension, tallies in
                        tallies.map { tally in
                            .object([
                                ("by", .string(dimension.rawValue)), ("key", text(tally.key.first)), ("value", json(tally.value)),
                                ("currency", text(tally.value.currency?.code)), ("possible", json(tally.possible)),
                                ("remarks", texts(tally.remarks)), ("events", texts(tally.events)),
                            ])
                        }
                    })
            ),
            ("stated", .array(details.figures.map(\.json))), ("programmes", .array(account.programmes.map { json($0, details) })),
            ("seats", .array(account.seats.map(json))),
        ])
    }

    static func json(_ target: FundAccount.Target) -> JSONValue {
        .object([
            ("subject", .string(target.state.subject)), ("title", .string(target.whole.title)),
            ("kind", .string(target.whole.kind.rawValue)),
            ("amount", json(target.whole.amount)), ("due", text(target.whole.due?.description)),
            ("year", target.whole.year.map(JSONValue.integer) ?? .null), ("status", .string(target.state.status.rawValue)),
            (
                "share",
                target.share.map { share in
                    .object([
                        ("percent", share.figure.stated.value.map(JSONValue.integer) ?? .null),
                        ("exactness", text(share.figure.stated.exactness?.rawValue)),
                        ("occurred", .string(share.figure.occurred.description)),
                        ("earliest", text(share.figure.occurred.earliest?.description)),
                        ("latest", text(share.figure.occurred.latest?.description)), ("reckoned", json(share.reckoned)),
                        ("currency", text(share.reckoned.currency?.code)), ("event", .string(share.figure.event)),
                    ])
                } ?? .null
            ),
            ("events", texts(target.state.events)),
        ])
    }

    private static func json(_ contribution: ContributionState) -> JSONValue {
        func amounts(_ steps: [ContributionState.Step]) -> JSONValue {
            .array(
                steps.map { step in
                    .object([
                        ("amount", json(step.amount)), ("booked", json(step.booked)),
                        ("occurred", .string(step.fact.occurred.description)),
                        ("earliest", text(step.fact.occurred.earliest?.description)),
                        ("latest", text(step.fact.occurred.latest?.description)), ("event", .string(step.fact.id)),
                    ])
                })
        }
        let description = contribution.description
        return .object([
            ("subject", .string(contribution.subject)), ("donor", texts(description.donor.map(\.code))),
            ("donorOffice", text(description.donorOffice)), ("status", .string(contribution.status.rawValue)),
            ("earmarking", text(description.earmarking)), ("announced", amounts([contribution.announced].compactMap(\.self))),
            ("committed", amounts([contribution.committed].compactMap(\.self))), ("deposited", amounts(contribution.deposits)),
            ("repaid", amounts(contribution.repayments)), ("events", texts(contribution.events)),
        ])
    }

    private static func json(_ programme: ProgrammeState, _ details: FundDetails) -> JSONValue {
        .object([
            ("subject", .string(programme.subject)), ("title", text(programme.whole.title)), ("stage", .string(programme.stage.rawValue)),
            ("states", texts(programme.whole.states.map(\.code))), ("amount", json(programme.whole.amount)),
            (
                "results",
                .array(
                    details.results.filter { $0.subject == programme.subject }.map {
                        .object([("says", .string($0.says)), ("event", .string($0.id)), ("cites", citations($0.cites))])
                    })
            ),
            ("events", texts(programme.events)),
        ])
    }

    private static func json(_ seat: RoleState) -> JSONValue {
        .object([
            ("subject", .string(seat.subject)), ("states", texts(seat.role.states.map(\.code))), ("office", text(seat.role.office)),
            ("since", text(seat.since?.description)), ("events", texts(seat.events)),
        ])
    }

    /// An amount with its currency; null where it is blank.
    private static func json(_ money: Money?) -> JSONValue {
        money.map { .object([("amount", .string($0.amount)), ("currency", .string($0.currency.code))]) } ?? .null
    }
}
