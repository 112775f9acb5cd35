import Events
import GlobalCompact
import History

/// The events of all entities of one kind, sorted by entity, and those of each in effective order.
struct ThingSteps: Sendable {
    let thing: Thing
    let steps: [EntityStep]
    /// By the number of an entity, the number of its subject: ascending.
    let subjects: [UInt32]
    /// By the number of an entity, where its steps begin; one more than there are entities.
    let starts: [UInt32]

    /// Sorts facts that are all of the kind, in whatever order. O(n) where few of a thing are out of the order in which they were recorded.
    ///
    /// Ranges of entities are sorted by several at once.
    init(_ thing: Thing, _ facts: FactList, _ eventIndex: EventIndex, _ workers: Workers) {
        self.thing = thing
        let found = workers.map(ranges: facts.count) { range in
            var found: [Found] = []
            found.reserveCapacity(range.count)
            let own = (facts.startIndex + range.lowerBound)..<(facts.startIndex + range.upperBound)
            facts[own].forEach { origin, content in found.append((content.subject, EntityStep(origin: origin, content))) }
            return found
        }
        let numbers = EntityNumbers(of: found.joined().lazy.map(\.subject), subjectCount: eventIndex.subjects.count)
        subjects = numbers.subjects
        let parts = workers.map(ranges: subjects.count) { Self.sorted(found, $0, numbers, eventIndex) }
        var (steps, starts) = ([] as [EntityStep], [] as [UInt32])
        steps.reserveCapacity(facts.count)
        starts.reserveCapacity(subjects.count + 1)
        for part in parts {
            let before = UInt32(steps.count)
            starts += part.starts.dropLast().lazy.map { $0 + before }
            steps += part.steps
        }
        starts.append(UInt32(steps.count))
        (self.steps, self.starts) = (steps, starts)
    }

    /// An event with the number of its subject.
    private typealias Found = (subject: UInt32, step: EntityStep)

    /// Those of a range of entities, entity by entity, and where those of each begin.
    private static func sorted(
        _ found: [[Found]], _ entities: Range<Int>, _ numbers: EntityNumbers, _ eventIndex: EventIndex
    ) -> (steps: [EntityStep], starts: [UInt32]) {
        func forEach(_ body: (Int, EntityStep) -> Void) {
            for part in found {
                for one in part {
                    let entity = numbers[one.subject]
                    if entities.contains(entity) { body(entity - entities.lowerBound, one.step) }
                }
            }
        }
        var starts = Array(repeating: 0 as UInt32, count: entities.count + 1)
        var any: EntityStep?
        forEach { entity, step in
            starts[entity + 1] += 1
            any = step
        }
        guard let any else { return ([], starts) }
        for entity in 0..<entities.count { starts[entity + 1] += starts[entity] }
        var (steps, free) = (Array(repeating: any, count: Int(starts[entities.count])), starts)
        forEach { entity, step in
            steps[Int(free[entity])] = step
            free[entity] += 1
        }
        for entity in 0..<entities.count { sort(&steps, Int(starts[entity])..<Int(starts[entity + 1]), eventIndex) }
        return (steps, starts)
    }

    /// More are sorted quicker by an order of their own.
    private static let fewSteps = 32

    /// Puts the steps of one entity into effective order: mostly they stand in it.
    private static func sort(_ steps: inout [EntityStep], _ own: Range<Int>, _ eventIndex: EventIndex) {
        if own.count > fewSteps { return steps[own].sort { $0.precedes($1, eventIndex) } }
        for place in own.dropFirst() where steps[place].precedes(steps[place - 1], eventIndex) {
            let step = steps[place]
            var free = place
            repeat {
                steps[free] = steps[free - 1]
                free -= 1
            } while free > own.lowerBound && step.precedes(steps[free - 1], eventIndex)
            steps[free] = step
        }
    }

    private init(_ thing: Thing, _ steps: [EntityStep], _ subjects: [UInt32], _ starts: [UInt32]) {
        (self.thing, self.steps, self.subjects, self.starts) = (thing, steps, subjects, starts)
    }

    /// Those that had, or may have, occurred by a day. Entities keep their numbers. O(n).
    func mayHaveOccurred(by day: Day) -> ThingSteps {
        var (kept, starts) = ([] as [EntityStep], [0 as UInt32])
        kept.reserveCapacity(steps.count)
        starts.reserveCapacity(self.starts.count)
        for entity in subjects.indices {
            for step in steps[Int(self.starts[entity])..<Int(self.starts[entity + 1])] where step.firstDay <= day.number {
                kept.append(step)
            }
            starts.append(UInt32(kept.count))
        }
        return ThingSteps(thing, kept, subjects, starts)
    }

    /// The number of the entity of a subject. O(log n).
    func entity(of subject: UInt32) -> Int? {
        let entity = subjects.place(of: subject)
        return entity < subjects.count && subjects[entity] == subject ? entity : nil
    }
}

/// The numbers of entities, by those of their subjects.
private struct EntityNumbers {
    /// Each once, ascending.
    let subjects: [UInt32]
    /// By the number of a subject; nothing where so few of all are entities that they are looked for.
    private let numbers: [UInt32]?

    /// Of the subjects of some events.
    init(of found: some Collection<UInt32>, subjectCount: Int) {
        if found.count * 8 < subjectCount {
            let sorted = found.sorted()
            subjects = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
            numbers = nil
        } else {
            var numbers = Array(repeating: 0 as UInt32, count: subjectCount)
            for subject in found { numbers[Int(subject)] = 1 }
            var subjects: [UInt32] = []
            for subject in numbers.indices where numbers[subject] == 1 {
                numbers[subject] = UInt32(subjects.count)
                subjects.append(UInt32(subject))
            }
            (self.subjects, self.numbers) = (subjects, numbers)
        }
    }

    /// The number of the entity of a subject that is there.
    subscript(_ subject: UInt32) -> Int {
        numbers.map { Int($0[Int(subject)]) } ?? subjects.place(of: subject)
    }
}

extension [UInt32] {
    /// Where, among ascending numbers, the first stands that is not less than another. O(log n).
    fileprivate func place(of number: UInt32) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
