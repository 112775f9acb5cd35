import Events
import History

/// The events of all entities of one kind, sorted by entity, and those of each in effective order.
struct ThingSteps: Sendable {
    let thing: Thing
    let steps: [EntityStep]
    /// By the number of an entity, the number of its subject: ascending.
    let subjects: [UInt32]
    /// By the number of an entity, where its steps begin; one more than there are entities.
    let starts: [Int]

    /// Sorts facts that are all of the kind, in effective order. O(n), and O(n log n) in the facts of the kind where these are few.
    init(_ thing: Thing, _ facts: FactList, subjectCount: Int) {
        var found: [(subject: UInt32, step: EntityStep)] = []
        facts.forEach { origin, content in
            found.append((content.subject, EntityStep(origin: origin, content, order: UInt32(found.count))))
        }
        let sorted = found.count * 8 < subjectCount ? Self.compared(found) : Self.counted(found, subjectCount)
        var subjects: [UInt32] = []
        var starts: [Int] = []
        for (place, (subject, _)) in sorted.enumerated() where subjects.last != subject {
            subjects.append(subject)
            starts.append(place)
        }
        starts.append(sorted.count)
        self.thing = thing
        (self.subjects, self.starts) = (subjects, starts)
        steps = sorted.map(\.step)
    }

    /// The number of the entity of a subject. O(log n).
    func entity(of subject: UInt32) -> Int? {
        var (low, high) = (0, subjects.count)
        while low < high {
            let middle = (low + high) / 2
            if subjects[middle] < subject { low = middle + 1 } else { high = middle }
        }
        return low < subjects.count && subjects[low] == subject ? low : nil
    }

    private typealias Found = (subject: UInt32, step: EntityStep)

    private static func compared(_ found: [Found]) -> [Found] {
        found.sorted { $0.subject != $1.subject ? $0.subject < $1.subject : $0.step.order < $1.step.order }
    }

    private static func counted(_ found: [Found], _ subjectCount: Int) -> [Found] {
        guard let any = found.first else { return [] }
        var starts = Array(repeating: 0, count: subjectCount + 1)
        for one in found { starts[Int(one.subject) + 1] += 1 }
        for subject in 0..<subjectCount { starts[subject + 1] += starts[subject] }
        var sorted = Array(repeating: any, count: found.count)
        for one in found {
            sorted[starts[Int(one.subject)]] = one
            starts[Int(one.subject)] += 1
        }
        return sorted
    }
}
