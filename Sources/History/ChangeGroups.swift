/// Corrections and retractions together with all that they name, and with what names the same.
struct ChangeGroups {
    /// The numbers of the ids that are in any group.
    private(set) var ids: Set<UInt32> = []
    /// The lines of each group, in their order.
    private(set) var all: [[UInt32]] = []

    init(_ resolution: CorrectionResolution, _ index: EventIndex) {
        var parents: [UInt32: UInt32] = [:]
        func root(_ id: UInt32) -> UInt32 {
            var id = id
            while let parent = parents[id], parent != id {
                parents[id] = parents[parent] ?? parent
                id = parent
            }
            return id
        }
        for change in resolution.counting.changes {
            for named in [change.target, change.replaces] where named != IndexedEvent.none {
                let (one, other) = (root(change.id), root(named))
                parents[max(one, other)] = min(one, other)
                parents[min(one, other)] = min(one, other)
            }
            ids.formUnion([change.id, change.target, change.replaces].filter { $0 != IndexedEvent.none })
        }
        let grouped = Dictionary(grouping: ids, by: root)
        all = grouped.keys.sorted().map { key in (grouped[key] ?? []).flatMap { index.lines(withID: $0) }.sorted() }
    }
}
