import Events
import GlobalCompact

extension ThingProjection {
    static let contribution = ThingProjection(
        .contribution, measures: [.contributions, .deposits], needed: [["donor", "donorOffice"], ["fund"]], listing: .allContributions,
        [
            ("slug", .slug), ("donor", .dimension(.donor)), ("fund", .dimension(.fund)), ("status", .dimension(.status)),
            ("committed", .of(ContributionState.self, committed)),
            ("deposited", .of(ContributionState.self) { told($0.received, of: $0.deposits) }),
            ("repaid", .of(ContributionState.self) { told(ContributionState.sums($0.repayments), of: $0.repayments) }),
            ("earmarking", .of(ContributionState.self) { $0.description.earmarking }),
        ])

    @Sendable private static func committed(_ contribution: ContributionState) -> String? {
        let standing = (contribution.standing.flatMap { $0.amount ?? $0.booked }).map { "\($0.currency.code) \($0.amount)" }
        return standing ?? (contribution.announced != nil || contribution.committed != nil ? "blank" : nil)
    }

    /// Where no part has an amount, the parts are blank.
    private static func told(_ sums: [Quantity], of parts: [ContributionState.Step]) -> String {
        if sums.isEmpty, !parts.isEmpty { return "blank" }
        return sums.map { ($0.currency.map { $0.code + " " } ?? "") + $0.text }.joined(separator: ", ")
    }
}
