import Events
import GlobalCompact
import History

extension Measure {
    /// Roles that are held: champion countries, seats, co-chairs, co-facilitators.
    static let roles = Measure(
        name: "roles", help: "roles that are held: champion countries, seats, co-chairs, co-facilitators", of: .role,
        by: [
            (.kind, .field("kind")), (.region, .region(orOf: "states")), (.state, .field("states")), (.office, .field("office")),
            (.meeting, .field("meeting")), (.fund, .field("fund")),
        ], statedAs: ["steering-committee-members"], parts: { if RoleState($0).isHeld { $1(0) } },
        days: { role, _ in RoleState(role).since })

    /// Champion countries: each State once, however many roles say so and however many States one of them names. It is counted with the
    /// first of these roles by slug, of which it is a part by its letters.
    static let champions = Measure(
        name: "champions", help: "champion countries, each State once", of: .role,
        by: [
            (.region, .regionsOfPart { champion($0) }), (.state, .texts(nil) { _, state in champion(state).map { [$0.code] } ?? [] }),
        ], statedAs: ["champions"], sharesEvents: true, dependsOnOthers: true,
        parts: { entity, count in
            let role = RoleState(entity)
            for state in championed(role) where championing(state, entity).first?.slug == role.slug { count(state.letters.packed) }
        },
        days: { entity, part in
            let since = champion(part).map { championing($0, entity) }?.compactMap(\.since) ?? []
            guard let first = since.map(\.first).min(), let last = since.map(\.last).min() else { return nil }
            return Period(first: first, last: last)
        },
        events: { entity, part, take in
            for role in champion(part).map({ championing($0, entity) }) ?? [] { role.entity.steps.forEach(take) }
        })

    @Sendable private static func champion(_ part: UInt32) -> State? {
        LetterCode(packed: part).flatMap { State(code: $0.text) }
    }

    private static func championed(_ state: RoleState) -> [State] {
        guard state.isHeld else { return [] }
        let role = state.role
        return role.kind == .championCountry ? role.states : []
    }

    /// The roles by which a State is a champion, by slug.
    private static func championing(_ state: State, _ entity: Entity) -> [RoleState] {
        let table = entity.table
        let roles = table.sharing.value(.role) {
            var roles: [UInt32: [RoleState]] = [:]
            for role in table.entities.map({ RoleState(Entity(table, $0)) }) {
                for state in Set(championed(role)) { roles[state.letters.packed, default: []].append(role) }
            }
            return roles.mapValues { $0.sorted { $0.slug < $1.slug }.map(\.entity.number) }
        }
        return (roles[state.letters.packed] ?? []).map { RoleState(Entity(table, $0)) }
    }
}
