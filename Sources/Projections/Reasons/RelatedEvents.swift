import Events
import GlobalCompact
import History

/// Which events are about which subjects, and which subjects these events name: the part of a ledger that something can rest on.
struct RelatedEvents {
    let view: View
    /// By the number of an event's id, those of it and of all that was recorded of it: corrections, retractions, and so on.
    private var families: [UInt32: [UInt32]] = [:]
    /// By the number of a subject, the ids of the events that are about it.
    private var events: [UInt32: [UInt32]] = [:]
    /// By the number of a subject, those that have an event in common with it, as a correction moved it.
    private var sharing: [UInt32: Set<UInt32>] = [:]
    /// By the number of an id, the numbers of its lines.
    private var lines: [UInt32: [UInt32]] = [:]
    /// By the number of an id, its place in the order in which events are given up.
    private var places: [UInt32: Int] = [:]
    /// By the number of a pledge's subject, those of all pledges that were ever said to be the same, also where that was retracted,
    /// corrected, or only may be: what keeps two pledges apart is a reason as what joins them is.
    private var names: [UInt32: Set<UInt32>] = [:]

    /// O(n) in the lines of the ledger.
    init(_ view: View) {
        self.view = view
        let counting = view.resolution.counting
        for entry in view.eventIndex.recordedLines.entries { lines[entry.id, default: []].append(entry.number) }
        for entry in counting.values {
            var origin = entry
            var seen: Set<UInt32> = [entry.id]
            while origin.role != IndexedEvent.Role.states.rawValue, let target = counting[origin.target], seen.insert(target.id).inserted {
                origin = target
            }
            families[origin.id, default: []].append(entry.id)
            for subject in Set([origin.subject, entry.subject]) { events[subject, default: []].append(origin.id) }
            if entry.subject != origin.subject {
                sharing[origin.subject, default: []].insert(entry.subject)
                sharing[entry.subject, default: []].insert(origin.subject)
            }
            if origin.eventType == .pledgeSameAs { join([origin.subject, entry.subject] + pledges(in: texts(of: entry.id))) }
        }
        setPlaces(Array(counting.values))
    }

    /// Takes pledges for ones of which somebody said that they are the same.
    private mutating func join(_ pledges: [UInt32]) {
        let all = pledges.reduce(into: Set(pledges)) { $0.formUnion(names[$1] ?? []) }
        for pledge in all { names[pledge] = all }
    }

    private func pledges(in texts: [String]) -> [UInt32] {
        texts.compactMap { view.eventIndex.subjects.find(Subject(.pledge, $0).description) }
    }

    /// What is not there any more or not yet is given up first, then what corrects and retracts, then facts in effective order.
    private mutating func setPlaces(_ entries: [IndexedEvent]) {
        var places: [UInt32: Int] = [:]
        for (place, fact) in view.facts.enumerated() { places[fact.origin.id] = entries.count + place }
        let changes = entries.filter { $0.role != IndexedEvent.Role.states.rawValue }.sorted {
            CorrectionResolution.isLater($1, $0, view.eventIndex)
        }
        for (place, change) in changes.enumerated() { places[change.id] = place }
        for entry in entries where places[entry.id] == nil { places[entry.id] = -1 }
        self.places = places
    }

    /// The subjects that have an event in common with one.
    func subjects(sharingEventsWith subject: UInt32) -> Set<UInt32> {
        sharing[subject] ?? []
    }

    /// The ids of all events about some subjects, with all that was recorded of them.
    func events(about subjects: Set<UInt32>) -> Set<UInt32> {
        var found: Set<UInt32> = []
        for origin in subjects.flatMap({ events[$0] ?? [] }) { found.formUnion(families[origin] ?? []) }
        return found
    }

    /// The same, with the events about what these name: their documents, a contribution's pledge, a finding's report and its meeting.
    func events(around subjects: Set<UInt32>) -> Set<UInt32> {
        var known = subjects
        var next = subjects
        var found: Set<UInt32> = []
        for _ in 0...Self.depth {
            let events = events(about: next).subtracting(found)
            found.formUnion(events)
            next = Set(events.flatMap { named(by: $0) }).subtracting(known)
            known.formUnion(next)
            if next.isEmpty { break }
        }
        return found
    }

    private static let depth = 3

    /// The subjects of things of some kinds.
    func subjects(of things: Set<Thing>) -> Set<UInt32> {
        let prefixes = things.map { $0.rawValue + "/" }
        return Set(events.keys.filter { number in prefixes.contains { view.eventIndex.subjects[number].hasPrefix($0) } })
    }

    /// A subject with all others of which it was ever said that they are the same.
    func names(of subject: UInt32) -> Set<UInt32> {
        names[subject] ?? [subject]
    }

    /// The subjects that an event names in any of its texts.
    func named(by id: UInt32) -> [UInt32] {
        texts(of: id).flatMap { text in
            Thing.allCases.compactMap { view.eventIndex.subjects.find($0.rawValue + "/" + text) }
        }.flatMap { names(of: $0) }
    }

    /// All texts of an event's fields; of a correction, of the fields that it says.
    private func texts(of id: UInt32) -> [String] {
        guard let line = lines[id]?.first, let recorded = view.eventIndex.recorded(line) else { return [] }
        var members = recorded.event.payload.map { FieldGatherer.members(of: $0) } ?? []
        if case .event(.corrected(let correction)) = recorded.event {
            for event in [correction.content?.event, correction.changes?.event] {
                members += event?.payload.map { FieldGatherer.members(of: $0) } ?? []
            }
        }
        return members.texts
    }

    /// The lines of some events, in the order of the ledger, each with the event's id.
    func linesInOrder(of ids: some Sequence<UInt32>) -> [(line: UInt32, id: UInt32)] {
        ids.flatMap { id in (lines[id] ?? []).map { ($0, id) } }.sorted { $0.0 < $1.0 }
    }

    /// Events in the order in which they are given up.
    func ordered(_ ids: Set<UInt32>) -> [UInt32] {
        ids.sorted { left, right in
            let (first, second) = (places[left] ?? -1, places[right] ?? -1)
            return first != second ? first < second : view.eventIndex.ids.precedes(left, right)
        }
    }
}

extension [FieldMember] {
    /// All texts, also within records.
    fileprivate var texts: [String] {
        flatMap { member -> [String] in
            switch member.value {
            case .text(let text): [text.text]
            case .texts(let texts): texts.map(\.text)
            case .records(let records): records.flatMap(\.texts)
            case .integer, .numbers, .flag, .period, .money, .states, .objectives, .dayRule, .dayRules: []
            }
        }
    }
}
