import Events
import GlobalCompact
import History
import Wire

/// When the events were recorded that a batch names.
enum LatestNamed {
    /// The latest of these instants; nothing when there is none.
    static func instant(_ offers: [Offer], _ eventIndex: EventIndex) -> Instant? {
        var ids: Set<UInt32> = []
        for offer in offers {
            for id in named(by: offer.event) {
                if let number = eventIndex.ids.find(id) { ids.insert(number) }
            }
        }
        var latest: Int64?
        for line in ids.flatMap(eventIndex.lines(withID:)) {
            let recorded = eventIndex.entries[Int(line)].recorded
            latest = max(latest ?? recorded, recorded)
        }
        return latest.map(Instant.init(microseconds:))
    }

    /// The ids of the events that an event changes, the first of which is that of the event that says something else or nothing since; none
    /// where it changes none.
    static func named(by event: Event) -> [String] {
        switch event {
        case .event(.corrected(let correction)): [correction.event, correction.replaces]
        case .event(.retracted(let retraction)): [retraction.event]
        case .ledger, .document, .meeting, .report, .requirement, .source, .unknown, .organisation, .group, .pledge, .decision, .statement,
            .finding, .policy, .support, .contribution, .target, .call, .programme,
            .role, .network, .workshop, .practice, .figure:
            []
        }
    }
}
