package import Events
package import GlobalCompact

/// What the corrections of one event say, field by field.
///
/// A correction says its fields whichever others stand. One that holds the whole content says the fields in which it differs from the line
/// that it started from. Lines are read as they are needed.
package struct FieldCorrections: Sendable {
    /// What a correction says of a field.
    package enum Said: Equatable, Sendable {
        case value(FieldValue)
        /// That it should not be there.
        case cleared
        /// Something of a member that is none of the payload's fields.
        case unknown
    }

    /// What a line holds.
    private enum Held {
        case whole([CorrectedField: FieldValue])
        case changes([CorrectedField: Said])
    }

    private let eventIndex: EventIndex
    private let origin: IndexedEvent
    /// By their ids, all corrections of the event that keep its type, whether they stand or not.
    private let lines: [UInt32: IndexedEvent]
    /// Those that stand, in the order in which they were recorded.
    package let standing: [IndexedEvent]
    /// By the numbers of lines that were read already, what they state.
    private let events: [UInt32: Event]
    private var held: [UInt32: Held] = [:]
    private var said: [UInt32: [CorrectedField: Said]] = [:]

    init(
        of origin: IndexedEvent, _ lines: [IndexedEvent], standing: [IndexedEvent], _ eventIndex: EventIndex,
        _ events: [UInt32: Event] = [:]
    ) {
        (self.eventIndex, self.events) = (eventIndex, events)
        self.origin = origin
        self.lines = Dictionary(lines.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
        self.standing = standing
    }

    // MARK: Reading

    private mutating func held(by id: UInt32) -> Held {
        if let known = held[id] { return known }
        let read = read(lines[id] ?? origin)
        held[id] = read
        return read
    }

    private func read(_ entry: IndexedEvent) -> Held {
        guard let event = events[entry.number] ?? eventIndex.statement(entry.number)?.event else { return .changes([:]) }
        if case .event(.corrected(let correction)) = event { return .changes(correction.changes.map(Self.said) ?? [:]) }
        return .whole(Self.fields(event, eventIndex.subjects[entry.subject], entry.occurred))
    }

    private static func fields(_ event: Event, _ subject: String, _ occurred: Period) -> [CorrectedField: FieldValue] {
        var fields: [CorrectedField: FieldValue] = [.subject: .text(ExactText(subject)), .occurred: .period(occurred)]
        for member in event.payload.map({ FieldGatherer.members(of: $0) }) ?? [] { fields[.member(member.name)] = member.value }
        return fields
    }

    /// What changes say of each field.
    package static func said(_ changes: CorrectedFields) -> [CorrectedField: Said] {
        var said: [CorrectedField: Said] = [:]
        if let subject = changes.subject { said[.subject] = .value(.text(ExactText(subject.description))) }
        if let occurred = changes.occurred { said[.occurred] = .value(.period(occurred)) }
        for name in changes.members { said[.member(name)] = .unknown }
        for member in changes.event.payload.map({ FieldGatherer.members(of: $0) }) ?? [] where said[.member(member.name)] != nil {
            said[.member(member.name)] = .value(member.value)
        }
        for name in changes.cleared { said[.member(name)] = .cleared }
        return said
    }

    // MARK: What is said

    /// The correction that a line started from; nothing where it is the event.
    private func base(of id: UInt32) -> UInt32? {
        guard let line = lines[id], line.replaces != id, lines[line.replaces] != nil else { return nil }
        return line.replaces
    }

    /// What a correction says of each of its fields.
    package mutating func says(_ id: UInt32) -> [CorrectedField: Said] {
        if let known = said[id] { return known }
        let fields: [CorrectedField: Said]
        switch held(by: id) {
        case .changes(let changes): fields = changes
        case .whole(let content): fields = Self.differences(content, from: state(at: base(of: id)))
        }
        said[id] = fields
        return fields
    }

    private static func differences(
        _ content: [CorrectedField: FieldValue], from state: [CorrectedField: FieldValue]
    ) -> [CorrectedField: Said] {
        var differences: [CorrectedField: Said] = [:]
        for (field, value) in content where state[field] != value { differences[field] = .value(value) }
        for field in state.keys where content[field] == nil { differences[field] = .cleared }
        return differences
    }

    /// What the event says at a line: the whole content there, or that of the nearest line back that holds one with what follows on it.
    private mutating func state(at id: UInt32?) -> [CorrectedField: FieldValue] {
        var following: [[CorrectedField: Said]] = []
        var state: [CorrectedField: FieldValue] = [:]
        var place = id
        var seen: Set<UInt32> = []
        while true {
            // Where lines name each other in a circle, nothing but the event is before them.
            let line = place.flatMap { seen.insert($0).inserted ? $0 : nil } ?? origin.id
            switch held(by: line) {
            case .whole(let content): state = content
            case .changes(let changes):
                following.append(changes)
                if line != origin.id {
                    place = base(of: line)
                    continue
                }
            }
            break
        }
        for changes in following.reversed() { Self.apply(changes, to: &state) }
        return state
    }

    private static func apply(_ changes: [CorrectedField: Said], to state: inout [CorrectedField: FieldValue]) {
        for (field, said) in changes {
            switch said {
            case .value(let value): state[field] = value
            case .cleared: state[field] = nil
            case .unknown: break
            }
        }
    }

    // MARK: What stands

    /// The fields of the event with what all standing corrections say.
    package mutating func fields() -> [CorrectedField: FieldValue] {
        guard case .whole(var state) = held(by: origin.id) else { return [:] }
        for correction in standing { Self.apply(says(correction.id), to: &state) }
        return state
    }

    /// The event with what all standing corrections say; nothing where its line cannot be read.
    package mutating func content() -> Content? {
        guard let type = origin.eventType else { return nil }
        let state = fields()
        guard case .text(let subject)? = state[.subject], case .period(let occurred)? = state[.occurred] else { return nil }
        let members = state.compactMap { field, value in
            if case .member(let name) = field { FieldMember(name: name.text, value: value) } else { nil }
        }
        var filler = FieldFiller(members)
        return (subject.text, occurred, Event.make(type, visitedBy: &filler))
    }

    package typealias Content = (subject: String, occurred: Period, event: Event)

    /// An event with what corrections say that only change fields; nothing where one of them is no such correction, or was not read.
    static func event(_ event: Event, changedBy corrections: [Event?]) -> Event? {
        guard let payload = event.payload else { return nil }
        var members = FieldGatherer.members(of: payload)
        for correction in corrections {
            guard case .event(.corrected(let correction))? = correction, let changes = correction.changes else { return nil }
            let changed = changes.event.payload.map { FieldGatherer.members(of: $0) } ?? []
            members += changed.filter { changes.members.contains(where: $0.name.isExactly) }
        }
        var filler = FieldFiller(members)
        return Event.make(Swift.type(of: payload).type, visitedBy: &filler)
    }

    /// By the fields that standing corrections say, the latest of these.
    package mutating func holders() -> [CorrectedField: IndexedEvent] {
        var holders: [CorrectedField: IndexedEvent] = [:]
        for correction in standing {
            for field in says(correction.id).keys { holders[field] = correction }
        }
        return holders
    }

    /// The correction that would hold in a field if some did not stand; nothing where none would.
    package mutating func holder(of field: CorrectedField, without others: [UInt32]) -> UInt32? {
        for correction in standing.reversed() where !others.contains(correction.id) {
            if says(correction.id)[field] != nil { return correction.id }
        }
        return nil
    }

    /// The fields in which some corrections hold, sorted.
    package mutating func fieldsHeld(by ids: [UInt32]) -> [CorrectedField] {
        holders().filter { ids.contains($0.value.id) }.keys.sorted()
    }

    // MARK: Rivals

    /// Standing corrections that say one field and started from the same state of it.
    package struct Rivals: Sendable {
        package var field: CorrectedField
        /// Their ids, in the order in which they were recorded.
        package var all: [UInt32]
        /// Those that started from what was no more the latest, and of which no later correction of the field has settled which is right.
        package var open: [UInt32]
        /// The correction whose word holds.
        package var holding: UInt32
    }

    /// All rivals that are not settled, by field.
    ///
    /// What the field stood at where a correction started is the nearest line back that says it, else the event. Rivals are settled by a
    /// later standing correction of the field that started from one of them.
    package mutating func rivals() -> [Rivals] {
        guard standing.count > 1 else { return [] }
        var places: [CorrectedField: [Int]] = [:]
        for place in standing.indices {
            for field in says(standing[place].id).keys { places[field, default: []].append(place) }
        }
        return places.keys.sorted().flatMap { rivals(in: $0, places[$0, default: []]) }
    }

    private mutating func rivals(in field: CorrectedField, _ places: [Int]) -> [Rivals] {
        guard places.count > 1, let last = places.last else { return [] }
        var groups: [UInt32: [Int]] = [:]
        // By the states that rivals started from, the place of the latest correction that started from one of them.
        var settling: [UInt32: Int] = [:]
        for place in places {
            let start = start(of: standing[place].id, field)
            groups[start, default: []].append(place)
            if start != origin.id { settling[self.start(of: start, field)] = place }
        }
        return groups.filter { $0.value.count > 1 }.sorted { $0.value[0] < $1.value[0] }.compactMap { start, group in
            let open = group.dropFirst().filter { $0 > settling[start] ?? -1 }
            if open.isEmpty { return nil }
            return Rivals(
                field: field, all: group.map { standing[$0].id }, open: open.map { standing[$0].id }, holding: standing[last].id)
        }
    }

    /// The nearest line back from a correction that says a field; the event where none does.
    private mutating func start(of id: UInt32, _ field: CorrectedField) -> UInt32 {
        var seen: Set<UInt32> = [id]
        var place = base(of: id)
        while let line = place, seen.insert(line).inserted {
            if says(line)[field] != nil { return line }
            place = base(of: line)
        }
        return origin.id
    }
}
