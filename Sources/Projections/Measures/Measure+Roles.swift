import Events
import GlobalCompact

extension Measure {
    /// Roles that are held: champion countries, seats, co-chairs, co-facilitators.
    static let roles = Measure(
        name: "roles", help: "roles that are held: champion countries, seats, co-chairs, co-facilitators", things: [.role],
        dimensions: [.kind, .region, .state, .office, .meeting, .fund], statedAs: ["steering-committee-members"]
    ) { state, things in
        for role in state.roles.values where isHeld(role) { tell(role, &things) }
    }

    /// Champion countries.
    static let champions = Measure(
        name: "champions", help: "champion countries", things: [.role], dimensions: [.region, .state], statedAs: ["champions"]
    ) { state, things in
        for role in state.roles.values where isHeld(role) && role.role?.kind == .championCountry { tell(role, &things) }
    }

    private static func isHeld(_ role: RoleState) -> Bool {
        role.role != nil && !role.isEnded
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
        things.add("role/" + role.slug, day: role.since?.last, events: role.events)
    }
}
