import Events
import GlobalCompact
import History
import Wire

/// When what a batch must come after was recorded: the last line of its own file, and every event that it names.
struct LatestNamed {
    private let reading: LedgerReading
    private var chronicle: Chronicle { reading.chronicle }

    init(_ reading: LedgerReading) {
        self.reading = reading
    }

    /// The latest of these instants; nothing when there is none.
    func instant(_ offers: [Offer], writer: String) -> Instant? {
        var ids: Set<UInt32> = []
        for offer in offers {
            for id in Self.named(by: offer.event) {
                if let number = chronicle.ids.find(id) { ids.insert(number) }
            }
        }
        var latest: Int64?
        for entry in ids.isEmpty ? [] : chronicle.entries where ids.contains(entry.id) {
            latest = max(latest ?? entry.recorded, entry.recorded)
        }
        if let last = lastEntry(of: writer) { latest = max(latest ?? last, last) }
        return latest.map(Instant.init(microseconds:))
    }

    private func lastEntry(of writer: String) -> Int64? {
        // The chronicle has the files' lines one file after another.
        var end = 0
        for file in reading.files {
            end += file.size
            if file.writer == writer { return file.size > 0 ? chronicle.entries[end - 1].recorded : nil }
        }
        return nil
    }

    private static func named(by event: Event) -> [String] {
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
