import Events
import GlobalCompact

extension Measure {
    /// Roles that are held: champion countries, seats, co-chairs, co-facilitators.
    static let roles = Measure(
        name: "roles", help: "roles that are held: champion countries, seats, co-chairs, co-facilitators",
        dimensions: [.kind, .region, .state, .office, .meeting, .fund], statedAs: ["steering-committee-members"]
    ) { state in
        held(state).map(item)
    }

    /// Champion countries.
    static let champions = Measure(
        name: "champions", help: "champion countries", dimensions: [.region, .state], statedAs: ["champions"]
    ) { state in
        held(state).filter { $0.role?.kind == .championCountry }.map(item)
    }

    private static func held(_ state: LedgerState) -> [RoleState] {
        state.roles.values.filter { $0.role != nil && !$0.isEnded }.sorted { $0.slug < $1.slug }
    }

    private static func item(_ role: RoleState) -> Item {
        let states = role.role?.states ?? []
        return Item(
            subject: "role/" + role.slug,
            keys: [
                .kind: one(role.role?.kind), .region: regions(nil, states), .state: codes(states), .office: one(role.role?.office),
                .meeting: one(role.role?.meeting), .fund: one(role.role?.fund),
            ],
            day: role.since?.last, events: role.events)
    }
}
