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

    /// Sorts facts that are all of the kind, in whatever order they are. O(n) where few of a thing are out of the order in which they were
    /// recorded.
    ///
    /// What is parted is looked for and parted by its subjects by several at once, and then what is of ranges of subjects is sorted.
    ///
    /// - Parameter facts: parts of the facts, which may be worked out at the same time.
    init(_ thing: Thing, _ facts: [@Sendable () -> FactList], _ eventIndex: EventIndex, _ workers: Workers) {
        self.thing = thing
        let ranges = SubjectRanges(count: facts.count, subjectCount: eventIndex.subjects.count)
        let found = workers.map(facts.count) { part in
            let facts = facts[part]()
            var found = Array(repeating: [] as [Found], count: ranges.count)
            for place in found.indices { found[place].reserveCapacity(facts.count / ranges.count + 16) }
            facts.forEach { origin, content in
                found[ranges.place(of: content.subject)].append((content.subject, EntityStep(origin: origin, content)))
            }
            return found
        }
        let parts = workers.map(ranges.count) { place in Self.sorted(found.map { $0[place] }, ranges[place], eventIndex) }
        var (subjects, steps, starts) = ([] as [UInt32], [] as [EntityStep], [] as [UInt32])
        steps.reserveCapacity(parts.reduce(0) { $0 + $1.steps.count })
        for part in parts {
            let before = UInt32(steps.count)
            subjects += part.subjects
            starts += part.starts.dropLast().lazy.map { $0 + before }
            steps += part.steps
        }
        starts.append(UInt32(steps.count))
        (self.subjects, self.steps, self.starts) = (subjects, steps, starts)
    }

    /// An event with the number of its subject.
    private typealias Found = (subject: UInt32, step: EntityStep)

    /// The numbers of all subjects in ranges that follow each other.
    private struct SubjectRanges: Sendable {
        let count: Int
        private let length: Int

        init(count: Int, subjectCount: Int) {
            self.count = count
            length = max(1, (subjectCount + count - 1) / count)
        }

        func place(of subject: UInt32) -> Int { Int(subject) / length }
        subscript(_ place: Int) -> Range<Int> { place * length..<(place + 1) * length }
    }

    /// The events of a range of subjects, entity by entity, and where those of each begin.
    private static func sorted(
        _ found: [[Found]], _ range: Range<Int>, _ eventIndex: EventIndex
    ) -> (subjects: [UInt32], steps: [EntityStep], starts: [UInt32]) {
        guard let any = found.lazy.compactMap(\.first).first?.step else { return ([], [], [0]) }
        let numbers = EntityNumbers(of: found, range)
        let count = numbers.subjects.count
        var starts = Array(repeating: 0 as UInt32, count: count + 1)
        for part in found {
            for one in part { starts[numbers[one.subject] + 1] += 1 }
        }
        for entity in 0..<count { starts[entity + 1] += starts[entity] }
        var (steps, free) = (Array(repeating: any, count: Int(starts[count])), starts)
        for part in found {
            for one in part {
                let entity = numbers[one.subject]
                steps[Int(free[entity])] = one.step
                free[entity] += 1
            }
        }
        for entity in 0..<count { sort(&steps, Int(starts[entity])..<Int(starts[entity + 1]), eventIndex) }
        return (numbers.subjects, steps, starts)
    }

    /// More are left to the library's sort, which never takes n².
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
            for step in steps(of: entity) where step.firstDay <= day.number {
                kept.append(step)
            }
            starts.append(UInt32(kept.count))
        }
        return ThingSteps(thing, kept, subjects, starts)
    }

    /// The events of an entity, in effective order.
    func steps(of entity: Int) -> ArraySlice<EntityStep> {
        steps[Int(starts[entity])..<Int(starts[entity + 1])]
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
    /// The number of the first subject that there may be.
    private let first: Int
    /// By the number of a subject from there on; nothing where so few of all are entities that they are looked for.
    private let numbers: [UInt32]?

    /// Of the subjects of some events, all of which are of a range.
    init(of found: [[(subject: UInt32, step: EntityStep)]], _ range: Range<Int>) {
        first = range.lowerBound
        if found.reduce(0, { $0 + $1.count }) * 8 < range.count {
            let sorted = found.joined().map(\.subject).sorted()
            subjects = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
            numbers = nil
        } else {
            var numbers = Array(repeating: 0 as UInt32, count: range.count)
            for part in found {
                for one in part { numbers[Int(one.subject) - range.lowerBound] = 1 }
            }
            var subjects: [UInt32] = []
            for place in numbers.indices where numbers[place] == 1 {
                numbers[place] = UInt32(subjects.count)
                subjects.append(UInt32(range.lowerBound + place))
            }
            (self.subjects, self.numbers) = (subjects, numbers)
        }
    }

    /// The number of the entity of a subject that is there.
    subscript(_ subject: UInt32) -> Int {
        numbers.map { Int($0[Int(subject) - first]) } ?? subjects.place(of: subject)
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
