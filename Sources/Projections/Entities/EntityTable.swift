import Events
import GlobalCompact
import History

/// The entities of one kind as of a day, by number: each with its events up to that day.
///
/// A pledge of several names is one entity, under the number of the name that was made first.
final class EntityTable: Sendable {
    let thing: Thing
    let eventIndex: EventIndex
    /// What the events of all things say in the fields that are counted.
    let rows: Slab<UInt32>
    private let steps: [EntityStep]
    /// Those of the pledges of several names, each with the steps of all: their places follow those of the others.
    private let joined: [EntityStep]
    /// The numbers of those that have events, each once.
    let entities: [Int]
    /// Which pledges have several names; nothing where none does, or names are told apart.
    let names: PledgeNames?
    private let sorted: ThingSteps
    /// How many steps there are of single names.
    private let ownCount: Int
    /// By number, where its steps begin and end.
    private let starts: [UInt32]
    private let ends: [UInt32]
    /// By the number of a pledge of several names, its steps in the order in which what they say holds, the last before all.
    private let saying: [Int: [EntityStep]]
    /// By a value that several entities share, the numbers of these: gathered once by the measure that counts the value.
    let sharing = Memo<Thing, [UInt32: [Int]]>()
    private let words: EventWords

    /// The entities as of a day, by its number. O(entities), with several names O(steps).
    init(_ sorted: ThingSteps, through lastDay: Int32, _ words: EventWords, names: PledgeNames?) {
        (self.sorted, ownCount) = (sorted, sorted.steps.count)
        let eventIndex = words.eventIndex
        (self.words, self.eventIndex) = (words, eventIndex)
        rows = eventIndex.rows
        self.names = names
        thing = sorted.thing
        let steps = sorted.steps
        var (joined, starts) = ([] as [EntityStep], sorted.starts)
        var ends = Array(starts.dropFirst())
        if lastDay != .max {
            for entity in ends.indices {
                while ends[entity] > starts[entity], steps[Int(ends[entity]) - 1].lastDay > lastDay { ends[entity] -= 1 }
            }
        }
        func own(_ entity: Int) -> ArraySlice<EntityStep> { steps[Int(starts[entity])..<Int(ends[entity])] }
        var saying: [Int: [EntityStep]] = [:]
        for group in names?.groups ?? [] {
            let all = group.flatMap { own($0) }.sorted { $0.precedes($1, eventIndex) }
            // The makings of each name but the first, the next one last; then those of the first name and the amendments of all.
            let makings = group.dropFirst().reversed().flatMap { own($0).filter { $0.type == .pledgeMade } }
            let first = sorted.subjects[group[0]]
            saying[group[0]] =
                makings
                + all.filter { $0.type != .pledgeMade || eventIndex.entries[Int($0.content)].subject == first }
            starts[group[0]] = UInt32(steps.count + joined.count)
            joined += all
            ends[group[0]] = UInt32(steps.count + joined.count)
            for name in group.dropFirst() { ends[name] = starts[name] }
        }
        entities = ends.indices.filter { starts[$0] < ends[$0] }
        (self.steps, self.joined, self.starts, self.ends, self.saying) = (steps, joined, starts, ends, saying)
    }

    /// A copy for one worker: where several count their references to one table, they wait for each other.
    init(copying other: EntityTable) {
        (thing, eventIndex, rows, steps, joined) = (other.thing, other.eventIndex, other.rows, other.steps, other.joined)
        (entities, names, sorted, ownCount) = (other.entities, other.names, other.sorted, other.ownCount)
        (starts, ends, saying, words) = (other.starts, other.ends, other.saying, other.words)
    }

    /// Whether an entity has the very events that it has in another table of the same kind, under its one name.
    func isSame(_ entity: Int, as other: EntityTable) -> Bool {
        range(entity) == other.range(entity) && !hasSeveralNames(entity)
    }

    /// The events of an entity, in effective order.
    func steps(of entity: Int) -> ArraySlice<EntityStep> {
        let places = range(entity)
        return places.lowerBound < ownCount ? steps[places] : joined[(places.lowerBound - ownCount)..<(places.upperBound - ownCount)]
    }

    /// The event at a place among the steps.
    @inline(__always)
    func step(_ place: Int) -> EntityStep {
        place < ownCount ? steps[place] : joined[place - ownCount]
    }

    /// Where they stand among the steps.
    @inline(__always)
    func range(_ entity: Int) -> Range<Int> {
        Int(starts[entity])..<Int(ends[entity])
    }

    /// The same so that what comes later holds, where both say a field of the thing.
    func saying(_ entity: Int) -> ArraySlice<EntityStep> {
        hasSeveralNames(entity) ? saying[entity]?[...] ?? steps(of: entity) : steps(of: entity)
    }

    /// The latest event of an entity that is wanted.
    @inline(__always)
    func last(_ entity: Int, where isWanted: (EntityStep) -> Bool) -> EntityStep? {
        // No slice of the steps, which would count a reference to all of them.
        var next = Int(ends[entity])
        while next > Int(starts[entity]) {
            next -= 1
            if isWanted(step(next)) { return step(next) }
        }
        return nil
    }

    /// The same of those in the order in which what they say holds.
    @inline(__always)
    func lastSaying(_ entity: Int, where isWanted: (EntityStep) -> Bool) -> EntityStep? {
        hasSeveralNames(entity) ? saying(entity).last(where: isWanted) : last(entity, where: isWanted)
    }

    /// Whether it is a pledge of several names: the steps of these stand behind all others.
    @inline(__always)
    func hasSeveralNames(_ entity: Int) -> Bool {
        Int(starts[entity]) >= ownCount
    }

    /// Where the slots of a field begin that hold what the latest event of an entity says of it.
    @inline(__always)
    func place(of field: FieldSlots, _ entity: Int) -> Int? {
        var place: Int?
        _ = lastSaying(entity) { step in
            place = field.place(step, rows)
            return place != nil
        }
        return place
    }

    /// The same of what it said once one of its events had occurred; where none had said it by then, of the first that does.
    func place(of field: FieldSlots, _ entity: Int, upTo end: EntityStep) -> Int? {
        var (before, after): (Int?, Int?)
        for step in saying(entity) {
            guard let place = field.place(step, rows) else { continue }
            if end.precedes(step, eventIndex) { after = after ?? place } else { before = place }
        }
        return before ?? after
    }

    /// Hands over the slots of a field of several entities, each with its place among these; nothing of those of which no event says it.
    ///
    /// What is the same for all is looked up once: nothing is then counted for each of them.
    @inline(__always)
    func forEachSlot(_ field: FieldSlots, of entities: Span<UInt32>, _ take: (Int, UInt32) -> Void) {
        let (places, steps, starts, ends) = (field.places, self.steps, self.starts, self.ends)
        rows.withSpan { rows in
            for index in entities.indices {
                let entity = Int(entities[index])
                if Int(starts[entity]) >= ownCount {
                    if let place = place(of: field, entity) { take(index, rows[place]) }
                    continue
                }
                var next = Int(ends[entity])
                while next > Int(starts[entity]) {
                    next &-= 1
                    let (row, place) = (steps[next].row, places[Int(steps[next].typeIndex)])
                    if rows[Int(row)] & place.bit != 0 {
                        take(index, rows[Int(row + place.slot)])
                        break
                    }
                }
            }
        }
    }

    /// The number of an entity, by the slug of any of its names.
    func entity(_ slug: String) -> Int? {
        guard let own = name(slug) else { return nil }
        let entity = names?.first(of: own) ?? own
        return range(entity).isEmpty ? nil : entity
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
        words.read(entities.flatMap { saying($0).map(\.content) })
    }

    /// What an event says, with words for people.
    func event(_ step: EntityStep) -> Event? {
        words.event(step.content)
    }
}
