import Formats
import GlobalCompact

/// Regions and States.
extension HelpTopic {
    static let regions = HelpTopic(name: "regions", otherNames: ["region", "commissions", "commission"]) { _ in page(of: Region.allCases) }

    static let states = HelpTopic(name: "states", otherNames: ["state", "countries", "country", "memberships", "membership"]) { today in
        page(of: State.memberStates, today: today)
    }

    /// A region, a State or a currency, by its code or its name.
    static func page(ofPlace word: String, today: Day) -> Page? {
        if let region = Region(rawValue: word.uppercased()) { return page(of: [region]) }
        if let state = State(named: word) ?? State(named: word.uppercased()) { return page(of: [state], today: today) }
        return Currency(code: word.uppercased()).map { page(of: [$0]) }
    }

    static func page(of regions: [Region]) -> Page {
        page(
            ["region", "commission", "members", "associates"],
            regions.map { [$0.rawValue, $0.title, String($0.members.count), String($0.associates.count)] },
            below: regions.count == 1
                ? ["\(command("readiness --region \(regions[0].rawValue)")) has its road to the forum."] : ofMemberships)
    }

    /// - Parameter today: the day of which the regions of States are.
    static func page(of states: [State], today: Day) -> Page {
        page(
            ["code", "State", "regions", "memberships", "other names"],
            states.map {
                [
                    $0.code, $0.name, $0.regions(MembershipCut(asOf: today)).map(\.rawValue).joined(separator: " "),
                    $0.memberships.map(told).joined(separator: "; "), $0.aliases.joined(separator: "; "),
                ]
            },
            below: states.count == 1 ? ["\(command("readiness --state \(states[0].code)")) has what is expected of it."] : [])
    }

    /// `UNECE since 1955-12-14`; where only some days are known of which one is that of joining, these.
    private static func told(_ membership: Membership) -> String {
        let until = membership.until.map { " until \($0.description)" } ?? ""
        return membership.region.rawValue + (membership.since.map { " since \($0.description)" } ?? " throughout") + until
    }

    /// What is known of the days of memberships, and how they count.
    private static var ofMemberships: [String] {
        let vague = Region.allCases.flatMap(\.memberships).filter { $0.since.map { $0.first != $0.last } ?? false }
        let named = vague.map { "\($0.state.name) joined \($0.region.rawValue) in \($0.since?.description ?? "")" }
        return [
            "A State counts under a region from the day on which it certainly was a member, and as possible from the first day that may be "
                + "meant. Where no day is known, as of ECA, ECLAC and most members of ESCWA, it is taken for a member throughout.",
            "Of which only so much is known: \(named.joined(separator: "; ")). \(command("help states")) has the days of all.",
        ]
    }
}
