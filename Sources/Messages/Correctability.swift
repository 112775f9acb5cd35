import Events
package import History
package import Journal

/// Whether a recorded event can be corrected, and what can be done where it cannot.
package enum Correctability: Sendable {
    case correctable
    /// It is a correction: the event that it is about is corrected again, unless retractions took that out.
    case correction(of: String, retractedBy: [String])
    /// It is a retraction.
    case retraction
    case retracted(by: [String])
    /// It opens its file.
    case opening
    /// It is of a type or version that this program does not know, or a correction of such an event.
    case unknown

    /// Of the event of an id that a ledger has.
    package init(_ id: String, _ reading: LedgerReading) {
        self.init(id, CorrectionResolution(reading.eventIndex, knownAt: nil), reading.eventIndex)
    }

    /// Of the event of an id that is there.
    package init(_ id: String, _ resolution: CorrectionResolution, _ eventIndex: EventIndex) {
        guard let entry = eventIndex.ids.find(id).flatMap({ resolution.counting[$0] }) else {
            self = .unknown
            return
        }
        let retractions = (resolution.retractions[entry.id] ?? []).map { eventIndex.ids[$0] }.sorted()
        switch IndexedEvent.Role(rawValue: entry.role) {
        case .corrects?:
            let origin = eventIndex.ids[entry.target]
            switch Correctability.ofOrigin(entry.target, resolution, eventIndex) {
            case .correctable?: self = .correction(of: origin, retractedBy: [])
            case .retracted(let by)?: self = .correction(of: origin, retractedBy: by)
            default: self = .unknown
            }
        case .retracts?: self = .retraction
        case .states?, nil:
            if !retractions.isEmpty {
                self = .retracted(by: retractions)
            } else if entry.eventType == nil {
                self = .unknown
            } else {
                self = entry.eventType == .ledgerOpened ? .opening : .correctable
            }
        }
    }

    /// That of an event that a correction is about; nothing where it states nothing of its own.
    private static func ofOrigin(_ number: UInt32, _ resolution: CorrectionResolution, _ eventIndex: EventIndex) -> Correctability? {
        guard let origin = resolution.counting[number], origin.role == IndexedEvent.Role.states.rawValue else { return nil }
        return Correctability(eventIndex.ids[number], resolution, eventIndex)
    }
}
