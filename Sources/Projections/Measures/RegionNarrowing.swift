import GlobalCompact

/// Narrows what has both regions and the States, or donors, from which they follow: of the States those count that have one of the wanted
/// regions, and of the regions those of these States.
struct RegionNarrowing: Sendable {
    /// The places of the two among the columns; nothing where one is not there.
    let paired: (region: Int, state: Int)?
    private let isNarrowing: Bool
    /// The codes of both that stand for others.
    private var known: [UInt64: (region: UInt32, state: UInt32)] = [:]

    init(_ columns: [MeasureColumn]) {
        func place(_ dimension: Dimension) -> Int? { columns.indices.first { columns[$0].dimension == dimension } }
        let state = place(.state) ?? place(.donor)
        paired = place(.region).flatMap { region in state.map { (region, $0) } }
        isNarrowing = paired.map { columns[$0.region].isNarrowed || columns[$0.state].isNarrowed } ?? false
    }

    /// Puts codes of what counts in the place of those of a row.
    mutating func narrow(_ codes: inout [UInt32], _ columns: inout [MeasureColumn]) {
        guard isNarrowing, let paired, let memberships = columns[paired.region].memberships(codes[paired.region]) else { return }
        let key = UInt64(codes[paired.region]) << 32 | UInt64(codes[paired.state])
        if known[key] == nil {
            let (found, kept) = narrowed(codes, columns, paired, memberships)
            let regions = found.map { columns[paired.region].number(for: $0.rawValue) }
            known[key] = (
                columns[paired.region].code(of: regions, like: codes[paired.region]),
                columns[paired.state].code(of: kept, like: codes[paired.state])
            )
        }
        guard let own = known[key] else { return }
        (codes[paired.region], codes[paired.state]) = own
    }

    /// What counts of codes: the regions, and of the values of States those that do.
    ///
    /// Apart from where columns change, as what is held of them here would be copied there.
    private func narrowed(
        _ codes: [UInt32], _ columns: [MeasureColumn], _ paired: (region: Int, state: Int), _ memberships: MembershipCut
    ) -> (regions: [Region], states: [UInt32]) {
        let (regions, column) = (columns[paired.region], columns[paired.state])
        var (kept, all) = ([UInt32](), Set<Region>())
        for value in column.values(codes[paired.state]) {
            let state = State(code: column.text(value))
            guard state.map({ regions.countsRegion(of: $0, memberships) }) ?? !regions.isNarrowed else { continue }
            kept.append(value)
            if let state { all.formUnion(state.regions(memberships)) }
        }
        return (Region.allCases.filter(all.contains), kept)
    }
}
