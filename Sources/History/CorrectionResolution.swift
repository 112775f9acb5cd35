import Events
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

    /// The ids of the events that are not simply what their one line says.
    private var touched: Set<UInt32> = []
    private var isTouched = NumberSet([])
    /// Of those of them that stand, the content that holds, one after another: all are gone through whenever somebody asks for a few.
    private var changed: [(places: FactList.Places, content: IndexedEvent)] = []
    /// What was recorded later does not count.
    private let limit: Int64

    /// Resolves what was recorded by an instant; nothing means everything. O(n log n) in the lines that change what others say, and in
    /// those whose id stands twice.
    ///
    /// - Parameter ids: of the events that somebody asks about, by number: then it knows what they come to, and nothing of others.
    package init(_ eventIndex: EventIndex, knownAt: Instant?, of ids: [UInt32]? = nil) {
        limit = knownAt?.microseconds ?? .max
        let tied = ids.map { eventIndex.tied(to: $0) }
        let repeated = Self.repeated(eventIndex, tied)
        let changes = tied?.changes ?? eventIndex.lookup.changes
        // Such times are worked out over all lines, whatever the cut is.
        var everything = EventByID(eventIndex, changes: changes)
        for (id, lines) in repeated { everything[id] = Self.first(of: lines, eventIndex).entry }
        let recorded = everything.changes
        let late = CountedTimes.of(recorded, everything, eventIndex)
        counting = EventByID(eventIndex, changes: changes, limit: limit)
        for (id, lines) in repeated {
            let (entry, isConflict) = Self.first(of: lines.filter { max($0.recorded, late[id] ?? $0.recorded) <= limit }, eventIndex)
            counting[id] = entry
            if isConflict { conflicts.insert(id) }
        }
        for (id, time) in late {
            guard var entry = counting[id] else { continue }
            entry.recorded = time
            counting[id] = time <= limit ? entry : nil
        }
        // Where nothing is put off and no time cuts anything off, these are those that count.
        let counted = late.isEmpty && limit == .max ? recorded : counting.changes
        for change in counted.sorted(by: { Self.isLater($0, $1, eventIndex) }) { apply(change) }
        touched = retracted.union(corrections.keys).union(repeated.keys)
        isTouched = NumberSet(touched)
    }

    /// The lines of each id that stands in several, in their order: of all ids, or of some.
    private static func repeated(_ eventIndex: EventIndex, _ tied: TiedEvents?) -> [UInt32: [IndexedEvent]] {
        var repeated: [UInt32: [IndexedEvent]] = [:]
        for line in eventIndex.lookup.repeats {
            let entry = eventIndex.entries[Int(line)]
            if let tied, !tied.ids.contains(entry.id) { continue }
            let first = eventIndex.lookup.line(of: entry.id).map { [eventIndex.entries[Int($0)]] } ?? []
            repeated[entry.id, default: first].append(entry)
        }
        return repeated
    }

    /// Hands over, of an event index with the contents that no line holds,
    /// the facts of a scope that stand and whose first day is not after a day, in no order, as long as `body` wants more.
    func forEachStanding(
        _ scope: FactScope, mayHaveOccurredBy day: Day, _ eventIndex: EventIndex, _ body: (FactList.Places, IndexedEvent) -> Bool
    ) {
        if case .all = scope {
            if !forEachUnchanged(0..<UInt32(eventIndex.lookup.count), scope, mayHaveOccurredBy: day, eventIndex, body) { return }
        } else {
            if !forEachUnchanged(scope.lines(of: eventIndex), scope, mayHaveOccurredBy: day, eventIndex, body) { return }
        }
        for (places, content) in changed where content.firstDay <= day.number && scope.contains(content) {
            if !body(places, content) { return }
        }
    }

    /// The same of those among some lines that are simply what their one line says. Whether `body` wants more.
    @inline(__always)
    private func forEachUnchanged(
        _ lines: some Sequence<UInt32>, _ scope: FactScope, mayHaveOccurredBy day: Day, _ eventIndex: EventIndex,
        _ body: (FactList.Places, IndexedEvent) -> Bool
    ) -> Bool {
        let states = IndexedEvent.Role.states.rawValue
        let entries = eventIndex.entries
        for line in lines {
            let entry = entries[Int(line)]
            guard entry.role == states, entry.firstDay <= day.number, entry.recorded <= limit, scope.contains(entry),
                !isTouched.contains(entry.id)
            else { continue }
            if !body(FactList.Places(origin: line, content: line), entry) { return false }
        }
        return true
    }

    /// Notes what those events say that are not simply what their one line says. Of an event index without the contents that no line holds,
    /// these have no row.
    mutating func noteChanged(_ eventIndex: EventIndex) {
        changed = touched.compactMap { id in
            guard !retracted.contains(id), let origin = counting[id], origin.role == IndexedEvent.Role.states.rawValue else { return nil }
            // A content that no line holds stands behind the lines, with its own subject.
            let content = contents[id].map { $0.number < eventIndex.count ? eventIndex.entries[Int($0.number)] : $0 } ?? origin
            return (FactList.Places(origin: origin.number, content: content.number), content)
        }
    }

    /// The same, all of them; or of some lines those that are simply what their one line says.
    func standing(
        _ scope: FactScope, among lines: ArraySlice<UInt32>? = nil, mayHaveOccurredBy day: Day, _ eventIndex: EventIndex
    ) -> [FactList.Places] {
        var facts: [FactList.Places] = []
        func take(_ places: FactList.Places, _ content: IndexedEvent) -> Bool {
            facts.append(places)
            return true
        }
        if let lines {
            facts.reserveCapacity(lines.count)
            _ = forEachUnchanged(lines, scope, mayHaveOccurredBy: day, eventIndex, take)
        } else {
            forEachStanding(scope, mayHaveOccurredBy: day, eventIndex, take)
        }
        return facts
    }

    /// Those of a scope that are not simply what their one line says.
    func changedStanding(_ scope: FactScope, mayHaveOccurredBy day: Day) -> [FactList.Places] {
        changed.filter { $0.content.firstDay <= day.number && scope.contains($0.content) }.map(\.places)
    }

    /// Whether a fact that stands begins a subject.
    func begins(_ subject: UInt32, _ eventIndex: EventIndex) -> Bool {
        var begins = false
        forEachStanding(.about([subject], TypeSet([])), mayHaveOccurredBy: .latest, eventIndex) { _, content in
            begins = content.eventType?.canBegin ?? false
            return !begins
        }
        return begins
    }

    /// Works out what those corrected events say that are, or may become, facts of a scope, or begin another subject than they did.
    mutating func resolveContents(_ eventIndex: EventIndex, _ scope: FactScope) {
        var changed: [(origin: IndexedEvent, standing: [IndexedEvent])] = []
        for id in corrections.keys.sorted() where !retracted.contains(id) {
            guard let origin = counting[id], let corrections = corrections[id], let latest = corrections.first,
                isAsked(scope, origin, corrections, eventIndex)
            else { continue }
            let standing: [IndexedEvent] = corrections.reversed()
            if Self.isChain(standing, of: origin) {
                contents[id] = latest
            } else if origin.row != IndexedEvent.none, standing.allSatisfy({ $0.holdsChanges && $0.row != IndexedEvent.none }) {
                composeOfRows(origin, standing, eventIndex)
            } else {
                changed.append((origin, standing))
            }
        }
        let lines = correctionLines(of: changed.map { $0.origin.id })
        var rest = changed[...]
        while !rest.isEmpty {
            let some = rest.prefix(Self.readTogether)
            rest = rest.dropFirst(some.count)
            let events = Self.statements(some.flatMap { [$0.origin.number] + $0.standing.map(\.number) }.sorted(), eventIndex)
            for (origin, standing) in some {
                var fields = FieldCorrections(of: origin, lines[origin.id, default: []], standing: standing, eventIndex, events)
                // Its subject is that of one of its lines.
                guard let (subject, occurred, event) = fields.content(), let subject = eventIndex.subjects.find(subject) else { continue }
                compose(event, subject, occurred, origin, standing, eventIndex)
            }
        }
    }

    /// Whether what an event says with its standing corrections is, or may become, a fact of a scope, or begins another subject than it
    /// did.
    private func isAsked(_ scope: FactScope, _ origin: IndexedEvent, _ corrections: [IndexedEvent], _ eventIndex: EventIndex) -> Bool {
        if scope.contains(origin) || corrections.contains(where: scope.contains) { return true }
        return (origin.eventType?.canBegin ?? false) && corrections.contains { moves($0, from: origin, eventIndex) }
    }

    /// What so many corrected events say is worked out of lines that are read together, which costs less than one after another.
    private static let readTogether = 2048

    private static func statements(_ numbers: [UInt32], _ eventIndex: EventIndex) -> [UInt32: Event] {
        var events: [UInt32: Event] = [:]
        eventIndex.source.readStatements(numbers) { place, event, _ in events[numbers[place]] = event }
        return events
    }

    /// Takes in what an event says whose standing corrections all only change fields, and none clears one: as most are. Their rows say it,
    /// so that no line is read again.
    private mutating func composeOfRows(_ origin: IndexedEvent, _ standing: [IndexedEvent], _ eventIndex: EventIndex) {
        let occurred = standing.last(where: \.changesDays)?.occurred ?? origin.occurred
        let naming = standing.last { namesSubject($0, eventIndex) } ?? origin
        compose(nil, naming.subject, occurred, origin, standing, eventIndex)
    }

    /// Takes in what an event says of which no line holds the whole content.
    private mutating func compose(
        _ event: Event?, _ subject: UInt32, _ occurred: Period, _ origin: IndexedEvent, _ standing: [IndexedEvent],
        _ eventIndex: EventIndex
    ) {
        guard var entry = standing.last else { return }
        entry.number = UInt32(eventIndex.count + composed.count)
        entry.subject = subject
        entry.takeDays(occurred)
        contents[origin.id] = entry
        composed.append(
            ComposedContent(entry: entry, occurred: occurred, event: event, lines: [origin.number] + standing.map(\.number)))
    }

    /// Whether a correction names another subject than its event does.
    private func moves(_ correction: IndexedEvent, from origin: IndexedEvent, _ eventIndex: EventIndex) -> Bool {
        correction.subject != origin.subject && namesSubject(correction, eventIndex)
    }

    private static let event = Array((Thing.event.rawValue + "/").utf8)

    /// Whether a correction names the event's subject: one that does not is about the event itself.
    private func namesSubject(_ correction: IndexedEvent, _ eventIndex: EventIndex) -> Bool {
        !eventIndex.subjects.begins(correction.subject, with: Self.event) && Subject(eventIndex.subjects[correction.subject]) != nil
    }

    /// What the corrections of an event say, field by field; nothing where there is no such event.
    package func fields(of id: UInt32, _ eventIndex: EventIndex) -> FieldCorrections? {
        fields(of: [id], eventIndex).first
    }

    /// The same of several events, each of which has an entry that counts. O(n) in corrections and retractions.
    package func fields(of ids: [UInt32], _ eventIndex: EventIndex) -> [FieldCorrections] {
        let lines = correctionLines(of: ids)
        return ids.compactMap { id in
            counting[id].map {
                FieldCorrections(of: $0, lines[id, default: []], standing: corrections[id, default: []].reversed(), eventIndex)
            }
        }
    }

    /// By the ids of some events, all corrections of each that keep its type.
    private func correctionLines(of ids: [UInt32]) -> [UInt32: [IndexedEvent]] {
        if ids.isEmpty { return [:] }
        let wanted = Set(ids)
        var lines: [UInt32: [IndexedEvent]] = [:]
        for line in counting.changes where line.role == IndexedEvent.Role.corrects.rawValue && wanted.contains(line.target) {
            if line.type == counting[line.target]?.type { lines[line.target, default: []].append(line) }
        }
        return lines
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

    /// The latest word on an event: the id of its latest standing correction, or its own.
    package func version(of id: UInt32) -> UInt32 {
        corrections[id]?.first?.id ?? id
    }

    /// Which of several lines under one id counts, the earliest; and whether they have different content.
    private static func first(of lines: [IndexedEvent], _ eventIndex: EventIndex) -> (entry: IndexedEvent?, isConflict: Bool) {
        var first: IndexedEvent?
        var isConflict = false
        for entry in lines {
            guard let other = first else {
                first = entry
                continue
            }
            let content = eventIndex.source.content(Int(entry.number))
            let otherContent = eventIndex.source.content(Int(other.number))
            if content != otherContent { isConflict = true }
            let isEarlier = entry.recorded < other.recorded
            let isBefore = entry.recorded == other.recorded && content.lexicographicallyPrecedes(otherContent)
            if isEarlier || isBefore { first = entry }
        }
        return (first, isConflict)
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
