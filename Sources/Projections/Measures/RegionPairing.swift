import GlobalCompact

/// Which regions go with which States of a thing, where keys have both and the regions follow from the States.
struct RegionPairing {
    /// The places of the two among the key's dimensions.
    let region: Int
    let state: Int
    private let regions: ThingColumn
    private let states: ThingColumn
    /// Of each thing, under which memberships its regions follow; nothing where it names its region itself.
    private let followed: [MembershipCut?]
    /// By the memberships and the number of a State, the numbers of its regions.
    private var known: [MembershipCut: [UInt32: [UInt32]]] = [:]

    /// Nothing where the keys do not have both.
    init?(_ things: CountedThings, _ columns: [ThingColumn]) {
        let source = things.regionSource
        guard let region = columns.firstIndex(where: { $0.dimension == .region }),
            let state = columns.firstIndex(where: { $0.dimension == source })
        else { return nil }
        (self.region, self.state) = (region, state)
        (regions, states, followed) = (columns[region], columns[state], things.followed)
    }

    /// Those of a thing's regions that go with one of its States: none for a State that has no region.
    mutating func regions(_ values: [UInt32], of state: UInt32, in thing: Int) -> [UInt32] {
        guard let memberships = followed[thing] else { return values }
        if known[memberships]?[state] == nil {
            let own = State(code: states.text(state))?.regions(memberships) ?? []
            known[memberships, default: [:]][state] = own.compactMap { regions.number(of: $0.rawValue) }
        }
        let own = known[memberships]?[state] ?? []
        return values.filter(own.contains)
    }
}
