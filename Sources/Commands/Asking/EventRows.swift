import Events
import History
import JSON
import Journal
import Reports
import Wire

/// Events as recorded, with what has become of each.
struct EventRows: Sendable {
    private let inquiry: Inquiry

    init(_ inquiry: Inquiry) {
        self.inquiry = inquiry
    }

    /// The rows of some ids, in the order of recording.
    func rows(ids: [String]) -> [EventRow] {
        let chronicle = inquiry.reading.chronicle
        let counting = inquiry.view.resolution.counting
        let entries = ids.compactMap { chronicle.ids.find($0) }.compactMap { counting[$0] }
        return rows(entries)
    }

    /// Every event that had been recorded, in the order of recording.
    func all(where isWanted: (RecordedEvent) -> Bool) -> [EventRow] {
        rows(Array(inquiry.view.resolution.counting.values)).filter { isWanted($0.recorded) }
    }

    private func rows(_ entries: [Entry]) -> [EventRow] {
        let chronicle = inquiry.reading.chronicle
        let ordered = entries.sorted { left, right in
            left.recorded != right.recorded
                ? left.recorded < right.recorded
                : chronicle.ids[left.id].utf8.lexicographicallyPrecedes(chronicle.ids[right.id].utf8)
        }
        var reader = LineReader()
        return ordered.compactMap { entry in
            guard let recorded = chronicle.recorded(entry.number) else { return nil }
            let bytes = Array(inquiry.reading.line(entry.number))
            let line = (try? reader.value(of: bytes.span)) ?? .null
            return EventRow(recorded: recorded, line: line, fate: fate(entry))
        }
    }

    private func fate(_ entry: Entry) -> String {
        let resolution = inquiry.view.resolution
        let chronicle = inquiry.reading.chronicle
        if let by = resolution.retractions[entry.id] {
            return "retracted by " + by.map { chronicle.ids[$0] }.sorted().joined(separator: ", ")
        }
        if entry.role == Entry.Role.states.rawValue, resolution.version(of: entry.id) != entry.id {
            return "corrected by " + chronicle.ids[resolution.version(of: entry.id)]
        }
        if entry.role != Entry.Role.states.rawValue {
            let verb = entry.role == Entry.Role.corrects.rawValue ? "corrects " : "retracts "
            return verb + chronicle.ids[entry.target]
        }
        return ""
    }
}
