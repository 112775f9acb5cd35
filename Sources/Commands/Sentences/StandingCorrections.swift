import History

/// Which corrections stand of each event: what is wrong with an event may be what one of them says.
struct StandingCorrections {
    private let chronicle: EventIndex
    private let corrections: [UInt32: [IndexedEvent]]

    /// O(n) in the lines of the ledger.
    init(_ chronicle: EventIndex) {
        self.chronicle = chronicle
        corrections = View(chronicle, .everything).resolution.corrections
    }

    /// The ids of the corrections of an event, the latest first.
    func of(_ event: String) -> [String] {
        chronicle.ids.find(event).flatMap { corrections[$0] }?.map { chronicle.ids[$0.id] } ?? []
    }
}
