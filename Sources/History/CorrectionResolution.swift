package import GlobalCompact

/// The facts that are left once corrections and retractions are applied to the events that they name.
///
/// A pure function of which lines are there; the order of the lines and the files they stand in make no difference. A correction or a
/// retraction that was recorded before what it names, whose clock ran ahead, counts as recorded right after it: also in `counting`.
package struct CorrectionResolution: Sendable {
    /// One entry an id: the one that counts, by id number.
    package private(set) var counting: EventByID
    /// The ids under which lines of different content stand; the earliest of them counts.
    package private(set) var conflicts: Set<UInt32> = []
    /// The ids that a standing retraction names.
    package private(set) var retracted: Set<UInt32> = []
    /// By the id of an event, the ids of the standing retractions that took it out.
    package private(set) var retractions: [UInt32: [UInt32]] = [:]
    /// By the id of an event, the standing corrections of it that keep its type, latest first.
    package private(set) var corrections: [UInt32: [IndexedEvent]] = [:]
    /// By the id of an event that standing corrections are of, the line whose content holds, or that of `composed`.
    private var contents: [UInt32: IndexedEvent] = [:]
    /// The contents that no line holds, each beyond the lines in their order.
    private(set) var composed: [ComposedContent] = []

    /// Resolves what was recorded by an instant; nothing means everything.
    package init(_ eventIndex: EventIndex, knownAt: Instant?) {
        counting = EventByID(eventIndex)
        var late: [UInt32: Int64] = [:]
        if knownAt == nil || eventIndex.entries.contains(where: { $0.role != IndexedEvent.Role.states.rawValue }) {
            for entry in eventIndex.entries { add(entry, eventIndex) }
            late = CountedTimes.of(counting, eventIndex)
        }
        if let limit = knownAt?.microseconds {
            counting = EventByID(eventIndex)
            conflicts = []
            for entry in eventIndex.entries where max(entry.recorded, late[entry.id] ?? entry.recorded) <= limit { add(entry, eventIndex) }
        }
        for (id, time) in late { counting.put(id, at: time) }
        let changes = counting.values.filter { $0.role != IndexedEvent.Role.states.rawValue }
        for change in changes.sorted(by: { Self.isLater($0, $1, eventIndex) }) {
            apply(change)
        }
    }

    /// The facts that stand and whose first day is not after a day, in no order.
    func standing(mayHaveOccurredBy day: Day, _ entries: [IndexedEvent]) -> [FactList.Places] {
        var facts: [FactList.Places] = []
        facts.reserveCapacity(counting.count)
        let isUnchanged = retracted.isEmpty && corrections.isEmpty
        for entry in counting.values where entry.role == IndexedEvent.Role.states.rawValue {
            if isUnchanged {
                if entry.firstDay <= day.number { facts.append(FactList.Places(origin: entry.number, content: entry.number)) }
            } else if !retracted.contains(entry.id) {
                let content = contents[entry.id] ?? entry
                if content.firstDay <= day.number { facts.append(FactList.Places(origin: entry.number, content: content.number)) }
            }
        }
        return facts
    }

    /// Works out what corrected events say.
    mutating func resolveContents(_ eventIndex: EventIndex) {
        let corrected = corrections.keys.filter { !retracted.contains($0) }.sorted()
        for (id, fields) in zip(corrected, fields(of: corrected, eventIndex)) {
            guard let origin = counting[id], let latest = corrections[id]?.first else { continue }
            if Self.isChain(fields.standing, of: origin) {
                contents[id] = latest
                continue
            }
            var fields = fields
            guard let content = fields.content() else { continue }
            var entry = latest
            entry.number = UInt32(eventIndex.count + composed.count)
            entry.takeDays(content.occurred)
            contents[id] = entry
            composed.append(
                ComposedContent(
                    entry: entry, subject: content.subject, occurred: content.occurred, event: content.event,
                    lines: [origin.number] + fields.standing.map(\.number)))
        }
    }

    /// What the corrections of an event say, field by field; nothing where there is no such event.
    package func fields(of id: UInt32, _ eventIndex: EventIndex) -> FieldCorrections? {
        fields(of: [id], eventIndex).first
    }

    /// The same of several events, each of which has an entry that counts. O(n) in what counts.
    package func fields(of ids: [UInt32], _ eventIndex: EventIndex) -> [FieldCorrections] {
        if ids.isEmpty { return [] }
        let wanted = Set(ids)
        var lines: [UInt32: [IndexedEvent]] = [:]
        for line in counting.values where line.role == IndexedEvent.Role.corrects.rawValue && wanted.contains(line.target) {
            if line.type == counting[line.target]?.type { lines[line.target, default: []].append(line) }
        }
        return ids.compactMap { id in
            counting[id].map {
                FieldCorrections(of: $0, lines[id, default: []], standing: corrections[id, default: []].reversed(), eventIndex)
            }
        }
    }

    /// Whether each of some corrections holds the whole content and started from the one before it, the first from the event: then the
    /// last one's content is what all say.
    private static func isChain(_ corrections: [IndexedEvent], of origin: IndexedEvent) -> Bool {
        var before = origin.id
        for correction in corrections {
            if correction.holdsChanges || correction.replaces != before { return false }
            before = correction.id
        }
        return true
    }

    /// Goes through the lines whose content holds of all facts that stand, in no order.
    package func forEachContent(_ entries: [IndexedEvent], _ body: (IndexedEvent) -> Void) {
        for fact in standing(mayHaveOccurredBy: .latest, entries) { body(entries[Int(fact.content)]) }
    }

    /// The latest word on an event: the id of its latest standing correction, or its own.
    package func version(of id: UInt32) -> UInt32 {
        corrections[id]?.first?.id ?? id
    }

    private mutating func add(_ entry: IndexedEvent, _ eventIndex: EventIndex) {
        guard let other = counting[entry.id] else {
            counting[entry.id] = entry
            return
        }
        let content = eventIndex.source.content(Int(entry.number))
        let otherContent = eventIndex.source.content(Int(other.number))
        if content == otherContent {
            if entry.recorded < other.recorded { counting[entry.id] = entry }
            return
        }
        let isFirst =
            entry.recorded != other.recorded ? entry.recorded < other.recorded : content.lexicographicallyPrecedes(otherContent)
        if isFirst { counting[entry.id] = entry }
        conflicts.insert(entry.id)
    }

    /// Latest first: what a later change did is known before an earlier one is looked at.
    private mutating func apply(_ change: IndexedEvent) {
        guard !retracted.contains(change.id), let target = counting[change.target], target.recorded < change.recorded else { return }
        if change.role == IndexedEvent.Role.retracts.rawValue {
            retracted.insert(change.target)
            retractions[change.target, default: []].append(change.id)
        } else if target.role == IndexedEvent.Role.states.rawValue, target.type == change.type {
            corrections[change.target, default: []].append(change)
        }
    }

    /// Whether one line counts as recorded after another: by recorded time, then by id.
    package static func isLater(_ left: IndexedEvent, _ right: IndexedEvent, _ eventIndex: EventIndex) -> Bool {
        if left.recorded != right.recorded { return left.recorded > right.recorded }
        return eventIndex.ids.precedes(right.id, left.id)
    }
}
