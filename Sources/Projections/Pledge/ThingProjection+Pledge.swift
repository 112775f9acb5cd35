import Events
import GlobalCompact

extension ThingProjection {
    static let pledge = ThingProjection(
        .pledge, measures: [.pledges, .progressReports], needed: [["title"], ["by", "stakeholders"]],
        standing: ("stage", { PledgeState($0).stage.rawValue }),
        [
            ("slug", .slug), ("occurred", .days("made", of: PledgeState.self) { $0.made }), ("by", .of(PledgeState.self, makers)),
            ("stage", .dimension(.stage)), ("objectives", .dimension(.objective)), ("type", .dimension(.type)),
            ("title", .of(PledgeState.self) { $0.title }),
        ])

    @Sendable private static func makers(_ pledge: PledgeState) -> String? {
        ([pledge.by.map(\.code).joined(separator: " ")] + pledge.stakeholders).filter { !$0.isEmpty }.joined(separator: "; ")
    }
}
