import Events
import GlobalCompact

extension ThingProjection {
    static let contribution = ThingProjection(
        .contribution, measures: [.contributions, .deposits], needed: [["donor", "donorOffice"], ["fund"]], listing: .allContributions,
        [
            ("slug", .slug), ("donor", .dimension(.donor)), ("fund", .dimension(.fund)), ("status", .dimension(.status)),
            ("standsAt", .amounts(of: ContributionState.self, standsAt)),
            ("deposited", .amounts(of: ContributionState.self) { ($0.received, $0.deposits.isEmpty ? nil : "blank") }),
            (
                "repaid",
                .amounts(of: ContributionState.self) { (ContributionState.sums($0.repayments), $0.repayments.isEmpty ? nil : "blank") }
            ),
            ("earmarking", .of(ContributionState.self) { $0.description.earmarking }),
        ])

    /// What it stands at; where no amount is named, that is blank.
    @Sendable private static func standsAt(_ contribution: ContributionState) -> (sums: [Quantity], otherwise: String?) {
        let standing = contribution.standing.flatMap { $0.amount ?? $0.booked }
        let isStated = contribution.announced != nil || contribution.committed != nil
        return (standing.map { [.sum($0)] } ?? [], isStated ? "blank" : nil)
    }
}
