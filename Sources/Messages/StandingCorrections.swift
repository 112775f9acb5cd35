package import History

/// Which corrections stand of each event: what is wrong with an event may be what one of them says.
package struct StandingCorrections {
    private let eventIndex: EventIndex
    private let corrections: [UInt32: [IndexedEvent]]

    /// O(n) in the lines of the ledger.
    package init(_ eventIndex: EventIndex) {
        self.eventIndex = eventIndex
        corrections = View(eventIndex, .everything).resolution.corrections
    }

    /// The ids of the corrections of an event, the latest first.
    package func of(_ event: String) -> [String] {
        eventIndex.ids.find(event).flatMap { corrections[$0] }?.map { eventIndex.ids[$0.id] } ?? []
    }
}
