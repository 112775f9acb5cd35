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

    /// Sorts facts that are all of the kind, in effective order. O(n), and O(n log n) in the facts of the kind where these are few.
    init(_ thing: Thing, _ facts: FactList, subjectCount: Int, _ workers: Workers) {
        self.thing = thing
        let found = workers.map(ranges: facts.count) { range in
            var found: [(subject: UInt32, step: EntityStep)] = []
            let own = (facts.startIndex + range.lowerBound)..<(facts.startIndex + range.upperBound)
            facts[own].forEach { origin, content in
                found.append((content.subject, EntityStep(origin: origin, content, order: UInt32(found.count))))
            }
            return found
        }
        let numbers = EntityNumbers(of: found.flatMap { $0.map(\.subject) }, subjectCount: subjectCount)
        subjects = numbers.subjects
        var starts = Array(repeating: 0 as UInt32, count: subjects.count + 1)
        for part in found {
            for one in part { starts[numbers[one.subject] + 1] += 1 }
        }
        for entity in subjects.indices { starts[entity + 1] += starts[entity] }
        self.starts = starts
        guard let any = found.lazy.compactMap(\.first).first?.step else {
            steps = []
            return
        }
        var steps = Array(repeating: any, count: Int(starts[subjects.count]))
        var before: UInt32 = 0
        for part in found {
            for one in part {
                let entity = numbers[one.subject]
                steps[Int(starts[entity])] = one.step.moved(by: before)
                starts[entity] += 1
            }
            before += UInt32(part.count)
        }
        self.steps = steps
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
    init(of found: [UInt32], subjectCount: Int) {
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
