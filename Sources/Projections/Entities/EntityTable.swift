import Events
import GlobalCompact
import History
import Synchronization

/// The entities of one kind as of a day, by number: each with its events up to that day.
///
/// A pledge of several names is one entity, under the number of the name that was made first.
final class EntityTable: Sendable {
    let thing: Thing
    let eventIndex: EventIndex
    let steps: [EntityStep]
    /// The numbers of those that have events, each once.
    let entities: [Int]
    /// Which pledges have several names; nothing where none does, or names are told apart.
    let names: PledgeNames?
    private let sorted: ThingSteps
    /// By number, the places of its steps.
    private let ranges: [Range<Int>]
    /// By the number of a pledge of several names, its steps in the order in which what they say holds, the last before all.
    private let saying: [Int: [EntityStep]]
    /// By the lines whose content holds, the events that were read again for their words for people.
    private let read = Mutex<[UInt32: Event]>([:])

    /// The entities as of a day, by its number. O(entities), with several names O(steps).
    init(_ sorted: ThingSteps, through lastDay: Int32, _ eventIndex: EventIndex, names: PledgeNames?) {
        self.sorted = sorted
        self.eventIndex = eventIndex
        self.names = names
        thing = sorted.thing
        var steps = sorted.steps
        var ranges = sorted.subjects.indices.map { entity in
            var end = sorted.starts[entity + 1]
            while end > sorted.starts[entity], steps[end - 1].lastDay > lastDay { end -= 1 }
            return sorted.starts[entity]..<end
        }
        var saying: [Int: [EntityStep]] = [:]
        for group in names?.groups ?? [] {
            let all = group.flatMap { steps[ranges[$0]] }.sorted { $0.order < $1.order }
            // The makings of each name but the first, the next one last; then those of the first name and the amendments of all.
            let makings = group.dropFirst().reversed().flatMap { steps[ranges[$0]].filter { $0.type == .pledgeMade } }
            let first = sorted.subjects[group[0]]
            saying[group[0]] =
                makings
                + all.filter { $0.type != .pledgeMade || eventIndex.entries[Int($0.content)].subject == first }
            ranges[group[0]] = steps.count..<steps.count + all.count
            steps += all
            for name in group.dropFirst() { ranges[name] = 0..<0 }
        }
        entities = ranges.indices.filter { !ranges[$0].isEmpty }
        (self.steps, self.ranges, self.saying) = (steps, ranges, saying)
    }

    /// The events of an entity, in effective order.
    func steps(of entity: Int) -> ArraySlice<EntityStep> {
        steps[ranges[entity]]
    }

    /// The same so that what comes later holds, where both say a field of the thing.
    func saying(_ entity: Int) -> ArraySlice<EntityStep> {
        saying.isEmpty ? steps(of: entity) : saying[entity]?[...] ?? steps(of: entity)
    }

    /// Where the slots of a field begin that hold what the latest event of an entity says of it.
    @inline(__always)
    func place(of field: FieldSlots, _ entity: Int) -> Int? {
        let saying = saying(entity)
        var next = saying.endIndex
        while next > saying.startIndex {
            next -= 1
            if let place = field.place(saying[next], eventIndex.rows) { return place }
        }
        return nil
    }

    /// The number of an entity, by the slug of any of its names.
    func entity(_ slug: String) -> Int? {
        guard let own = name(slug) else { return nil }
        let entity = names?.first(of: own) ?? own
        return ranges[entity].isEmpty ? nil : entity
    }

    /// The number of the subject of a slug among those of this kind.
    func name(_ slug: String) -> Int? {
        eventIndex.subjects.find(Subject(thing, slug).description).flatMap { sorted.entity(of: $0) }
    }

    func subject(_ entity: Int) -> UInt32 {
        sorted.subjects[entity]
    }

    /// The slug of a subject of this kind by its number in the event index.
    func slug(ofSubject subject: UInt32) -> String {
        String(eventIndex.subjects[subject].dropFirst(thing.rawValue.utf8.count + 1))
    }

    /// The id of the event that a step is.
    func id(_ step: EntityStep) -> String {
        eventIndex.ids[eventIndex.entries[Int(step.origin)].id]
    }

    // MARK: Words for people

    /// Reads what the events of some entities say, all together: the way to go on with the words of many.
    func read(_ entities: [Int]) {
        let lines = entities.flatMap { saying($0).map(\.content) }.sorted()
        var events: [UInt32: Event] = [:]
        eventIndex.source.readStatements(lines) { place, event, _ in events[lines[place]] = event }
        read.withLock { $0.merge(events) { $1 } }
    }

    /// What an event says, with words for people.
    func event(_ step: EntityStep) -> Event? {
        read.withLock { $0[step.content] } ?? eventIndex.statement(step.content)?.event
    }
}
