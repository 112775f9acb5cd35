import Events
import GlobalCompact
import History
import Journal
import Pages

/// Events as recorded, with what has become of each.
struct EventRows: Sendable {
    private let query: Query

    init(_ query: Query) {
        self.query = query
    }

    /// The rows of some ids, in the order of recording.
    func rows(ids: [String]) -> [EventRow] {
        let eventIndex = query.reading.eventIndex
        let entries = ids.compactMap { eventIndex.ids.find($0) }.compactMap { query.view.resolution.counting[$0] }
        return rows(entries, effective(entries)) { $0 }
    }

    /// Every event that had been recorded and is wanted, in the order of recording.
    ///
    /// - Parameter isWanted: what it says of an event does not rest on what has become of it, which is not told yet.
    func all(where isWanted: (EventRow) -> Bool) -> [EventRow] {
        chosen { $0.filter(isWanted) }
    }

    /// Those that are chosen of all events that had been recorded, in the order of recording. What has become of an event is looked up only
    /// of these.
    func chosen(_ choose: ([EventRow]) -> [EventRow]) -> [EventRow] {
        rows(Array(query.view.resolution.counting.values), [:], choose)
    }

    private func rows(
        _ entries: [IndexedEvent], _ effective: [UInt32: RecordedEvent], _ choose: ([EventRow]) -> [EventRow]
    ) -> [EventRow] {
        let eventIndex = query.reading.eventIndex
        let ordered = entries.sorted { left, right in
            left.recorded != right.recorded
                ? left.recorded < right.recorded
                : eventIndex.ids[left.id].utf8.lexicographicallyPrecedes(eventIndex.ids[right.id].utf8)
        }
        let chosen = choose(ordered.compactMap { row($0, effective) })
        let counting = query.view.resolution.counting
        let own = chosen.map { row in eventIndex.ids.find(row.id).flatMap { counting[$0] } }
        let correctedBy = correctedBy(own.compactMap(\.self))
        return zip(chosen, own).map { row, entry in
            var row = row
            if let entry { row.fate = fate(entry, correctedBy) }
            return row
        }
    }

    private func row(_ entry: IndexedEvent, _ effective: [UInt32: RecordedEvent]) -> EventRow? {
        let (reading, eventIndex) = (query.reading, query.reading.eventIndex)
        guard let place = reading.place(of: entry.number) else { return nil }
        func row(_ type: String, _ subject: String, _ occurred: Period, _ recorded: Instant) -> EventRow {
            EventRow(
                id: eventIndex.ids[entry.id], writer: place.writer, sequence: place.sequence, type: type, subject: subject,
                occurred: occurred, recorded: recorded, batch: reading.batch(ofLine: entry.number),
                line: reading.value(ofLine: entry.number),
                event: effective[entry.id] ?? eventIndex.recorded(entry.number))
        }
        // Of a change the index has what it is about, and of a type that it does not know no name.
        if entry.role == IndexedEvent.Role.states.rawValue, let type = entry.eventType {
            return row(
                type.rawValue, eventIndex.subjects[entry.subject], entry.occurred, Instant(microseconds: entry.recorded))
        }
        return eventIndex.recorded(entry.number).map { row($0.type, $0.subject, $0.occurred, $0.recorded) }
    }

    /// By the ids of events that were corrected and are visible, the events with what their corrections say.
    private func effective(_ entries: [IndexedEvent]) -> [UInt32: RecordedEvent] {
        let view = query.view
        let corrected = Set(entries.map(\.id).filter { view.resolution.corrections[$0] != nil })
        if corrected.isEmpty { return [:] }
        var found: [UInt32: RecordedEvent] = [:]
        for fact in view.facts where corrected.contains(fact.origin.id) {
            guard let statement = view.statement(of: fact), var event = view.eventIndex.recorded(fact.origin.number) else { continue }
            (event.event, event.occurred, event.subject) = (statement.event, statement.occurred, view.subject(of: fact))
            found[fact.origin.id] = event
        }
        return found
    }

    /// By the ids of events, the ids of the corrections that some field of each is said by.
    private func correctedBy(_ entries: [IndexedEvent]) -> [UInt32: [String]] {
        let (resolution, eventIndex) = (query.view.resolution, query.reading.eventIndex)
        let corrected = entries.map(\.id).filter { resolution.corrections[$0] != nil }
        var found: [UInt32: [String]] = [:]
        for (id, fields) in zip(corrected, resolution.fields(of: corrected, eventIndex)) {
            var fields = fields
            let holding = Set(fields.holders().values.map(\.id))
            let standing = fields.standing.map(\.id)
            let saying = standing.filter(holding.contains)
            found[id] = (saying.isEmpty ? standing.suffix(1) : saying).map { eventIndex.ids[$0] }
        }
        return found
    }

    private func fate(_ entry: IndexedEvent, _ correctedBy: [UInt32: [String]]) -> String {
        let resolution = query.view.resolution
        let eventIndex = query.reading.eventIndex
        if let by = resolution.retractions[entry.id] {
            return "retracted by " + by.map { eventIndex.ids[$0] }.sorted().joined(separator: ", ")
        }
        if let by = correctedBy[entry.id] { return "corrected by " + by.joined(separator: ", ") }
        if entry.role != IndexedEvent.Role.states.rawValue {
            let verb = entry.role == IndexedEvent.Role.corrects.rawValue ? "corrects " : "retracts "
            return verb + eventIndex.ids[entry.target]
        }
        return ""
    }
}
