package import Events
import GlobalCompact
package import Projections

extension Line {
    /// A step of a contribution to the fund MIG00; without an amount the source leaves it blank.
    package static func contribution(
        _ slug: String, _ step: ContributionStatus, _ amount: String? = nil, booked: String? = nil, from donor: String = "DEU", on: String,
        _ body: (inout ContributionDescription) throws -> Void = { _ in }
    ) throws -> Line {
        var contribution = ContributionDescription()
        contribution.donor = try State.written(donor)
        contribution.fund = "MIG00"
        try body(&contribution)
        let (money, books) = (try Money.written(amount), try Money.written(booked))
        switch step {
        case .announced:
            return try .stating(ContributionAnnounced.self, slug, on: on) {
                ($0.contribution, $0.amount, $0.booked) = (contribution, money, books)
            }
        case .committed:
            return try .stating(ContributionCommitted.self, slug, on: on) {
                ($0.contribution, $0.amount, $0.booked) = (contribution, money, books)
            }
        case .deposited:
            return try .stating(ContributionDeposited.self, slug, on: on) {
                ($0.contribution, $0.amount, $0.booked) = (contribution, money, books)
            }
        case .cancelled: return try .stating(ContributionCancelled.self, slug, on: on)
        }
    }

    /// Of a contribution to the fund MIG00 something is paid back.
    package static func repaid(_ slug: String, _ amount: String? = nil, booked: String? = nil, on: String) throws -> Line {
        try .stating(ContributionRepaid.self, slug, on: on) {
            ($0.amount, $0.booked) = (try Money.written(amount), try Money.written(booked))
        }
    }

    /// The fund MIG00 is given a target, or a document says what became of it.
    package static func target(
        _ slug: String, _ step: TargetStatus = .set, kind: TargetKind = .annual, year: Int? = nil, fund: String = "MIG00",
        amount: String? = nil, on: String
    ) throws -> Line {
        switch step {
        case .set:
            try .stating(TargetSet.self, slug, on: on) { target in
                (target.title, target.kind, target.year, target.fund) = ("A target", kind, year, fund)
                target.amount = try Money.written(amount)
            }
        case .reached: try .stating(TargetReached.self, slug, on: on)
        case .missed: try .stating(TargetMissed.self, slug, on: on)
        }
    }

    /// A joint programme of the fund MIG00 reaches a stage.
    package static func programme(
        _ slug: String, _ stage: ProgrammeStage, on: String, _ body: (inout ProgrammeDescription) throws -> Void = { _ in }
    ) throws -> Line {
        var programme = ProgrammeDescription()
        programme.title = "A joint programme"
        programme.fund = "MIG00"
        try body(&programme)
        switch stage {
        case .conceptSubmitted: return try .stating(ProgrammeConceptSubmitted.self, slug, on: on) { $0.programme = programme }
        case .pipeline: return try .stating(ProgrammeEnteredPipeline.self, slug, on: on) { $0.programme = programme }
        case .approved: return try .stating(ProgrammeApproved.self, slug, on: on) { $0.programme = programme }
        case .funded: return try .stating(ProgrammeFunded.self, slug, on: on) { $0.programme = programme }
        case .closed: return try .stating(ProgrammeClosed.self, slug, on: on)
        }
    }

    /// A document states a figure; without a number it leaves it blank.
    package static func figure(
        _ slug: String, of measured: String, scope: String = "the whole", _ value: Int? = nil, on: String,
        _ body: (inout FigureStated) throws -> Void = { _ in }
    ) throws -> Line {
        try .stating(FigureStated.self, slug, on: on) { figure in
            (figure.of, figure.scope, figure.value) = (measured, scope, value)
            try body(&figure)
        }
    }
}
