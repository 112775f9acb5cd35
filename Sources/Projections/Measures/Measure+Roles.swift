import Events
import GlobalCompact

extension Measure {
    /// Roles that are held: champion countries, seats, co-chairs, co-facilitators.
    static let roles = Measure(
        name: "roles", help: "roles that are held: champion countries, seats, co-chairs, co-facilitators", things: [.role],
        dimensions: [.kind, .region, .state, .office, .meeting, .fund], statedAs: ["steering-committee-members"]
    ) { state, things in
        for role in state.roles.values where role.role != nil && role.ended == nil { tell(role, &things) }
    }

    /// Champion countries: each State once, however many roles say so and however many States one of them names.
    static let champions = Measure(
        name: "champions", help: "champion countries, each State once", things: [.role], dimensions: [.region, .state],
        statedAs: ["champions"], sharesEvents: true
    ) { state, things in
        var roles: [State: [RoleState]] = [:]
        for role in state.roles.values where role.role?.kind == .championCountry && role.ended == nil {
            for champion in role.role?.states ?? [] { roles[champion, default: []].append(role) }
        }
        for (champion, roles) in roles.sorted(by: { $0.key < $1.key }) {
            things.say(.region, nil, orOf: [champion])
            things.say(.state, [champion])
            things.add(
                "role/" + (roles.map(\.slug).min() ?? ""), on: Self.earliest(roles.compactMap(\.since)), events: roles.flatMap(\.events))
        }
    }

    /// When the first of some things that each began in a period did.
    private static func earliest(_ periods: [Period]) -> Period? {
        guard let first = periods.map(\.first).min(), let last = periods.map(\.last).min() else { return nil }
        return Period(first: first, last: last)
    }

    @inline(__always)
    private static func tell(_ role: RoleState, _ things: inout CountedThings) {
        let states = role.role?.states ?? []
        things.say(.kind, role.role?.kind)
        things.say(.region, nil, orOf: states)
        things.say(.state, states)
        things.say(.office, role.role?.office)
        things.say(.meeting, role.role?.meeting)
        things.say(.fund, role.role?.fund)
        things.add(
            "role/" + role.slug, on: role.since, events: role.events)
    }
}
