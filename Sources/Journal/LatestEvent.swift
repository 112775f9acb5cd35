import Events
package import GlobalCompact
import History

/// The latest event of a writer's file, which every event of that writer has to come after.
package struct LatestEvent: Equatable, Sendable {
    package var id: String
    package var writer: String
    package var recorded: Instant
    /// Whether it opens the file, and can be neither corrected nor retracted.
    package var isOpening: Bool
    /// Whether it is a correction or a retraction, which can be retracted but not corrected.
    package var isChange: Bool

    /// Whether it was recorded by a clock that was ahead of this one by more than clocks may differ, and stops its writer.
    package func isAhead(of clock: Instant) -> Bool {
        recorded.microseconds - clock.microseconds > BatchDraft.allowance
    }

    package init(id: String, writer: String, recorded: Instant, isOpening: Bool, isChange: Bool = false) {
        self.id = id
        self.writer = writer
        self.recorded = recorded
        self.isOpening = isOpening
        self.isChange = isChange
    }
}

extension LedgerReading {
    /// The latest events of the files that a clock ahead of this one wrote, beyond the sizes that the files had before.
    package func recordedAhead(of now: Instant, beyond sizes: [String: Int] = [:]) -> [LatestEvent] {
        files.compactMap { file in
            guard file.size > sizes[file.writer] ?? 0, let last = latest(of: file.writer), last.isAhead(of: now) else { return nil }
            return last
        }
    }

    /// The latest event of a writer's file; nothing where it has none.
    func latest(of writer: String) -> LatestEvent? {
        guard let file = file(of: writer), file.size > 0, let number = store.number(of: file.size - 1, in: writer) else { return nil }
        let entry = eventIndex.entries[number]
        return LatestEvent(
            id: eventIndex.ids[entry.id], writer: writer, recorded: Instant(microseconds: entry.recorded),
            isOpening: entry.eventType == .ledgerOpened, isChange: entry.role != IndexedEvent.Role.states.rawValue)
    }
}
