import Events
import History

/// Which pledges are one: those that are said to be the same, in any direction, through any chain or circle.
///
/// A name joins others only where it is made: one that is not there, that a cut hides or that is not made yet joins nothing. What
/// is one is a function of which facts are taken, and so are the first names, as these come in effective order.
struct PledgeNames: Sendable {
    /// The numbers of the names of each pledge that has several, in the order in which they were made.
    private(set) var groups: [[Int]] = []
    /// The place of its group, for each name that is in one.
    private var groupOf: [Int: Int] = [:]
    /// By the lines that say that two names of one pledge are the same.
    private var joining: Set<UInt32> = []

    /// Nothing where no pledge has several names as of a day, by its number. O(n) in the events of pledges.
    init?(_ sorted: ThingSteps, through lastDay: Int32, _ eventIndex: EventIndex) {
        guard eventIndex.holds(.pledgeSameAs) else { return nil }
        let other = FieldSlots.of(.pledge, "pledge")
        var pairs: [(line: UInt32, one: Int, other: Int)] = []
        for name in sorted.subjects.indices {
            // No slice of the steps, which would count a reference to all of them.
            for number in Int(sorted.starts[name])..<Int(sorted.starts[name + 1]) where sorted.steps[number].type == .pledgeSameAs {
                let step = sorted.steps[number]
                guard step.lastDay <= lastDay, let place = other.place(step, eventIndex.rows),
                    let subject = eventIndex.subjects.find(Subject(.pledge, eventIndex.values[eventIndex.rows[place]]).description),
                    let named = sorted.entity(of: subject), named != name
                else { continue }
                pairs.append((step.content, name, named))
            }
        }
        join(pairs.map { ($0.one, $0.other) }) { name in
            sorted.steps[Int(sorted.starts[name])..<Int(sorted.starts[name + 1])].first { $0.type == .pledgeMade && $0.lastDay <= lastDay }
        } precedes: {
            $0.precedes($1, eventIndex)
        }
        if groups.isEmpty { return nil }
        for (line, one, other) in pairs {
            if let group = groupOf[one], groupOf[other] == group { joining.insert(line) }
        }
    }

    /// The names of the pledge that a name is one of; nothing where it is the only one.
    func group(of name: Int) -> [Int]? {
        groupOf[name].map { groups[$0] }
    }

    /// The name under which a pledge is counted, by any of its names.
    func first(of name: Int) -> Int {
        group(of: name)?.first ?? name
    }

    /// Whether an event says that two names of one pledge are the same.
    func isJoining(_ step: EntityStep) -> Bool {
        joining.contains(step.content)
    }

    // MARK: Joining

    /// Finds the groups: a union-find in which the name that was made first stands for its group. Nearly O(n).
    ///
    /// - Parameters:
    ///   - making: the first making of a name; nothing where it is not made.
    ///   - precedes: whether one takes effect before another one.
    private mutating func join(
        _ pairs: [(one: Int, other: Int)], making: (Int) -> EntityStep?, precedes: (EntityStep, EntityStep) -> Bool
    ) {
        var standsFor: [Int: Int] = [:]
        var makings: [Int: EntityStep] = [:]
        for name in Set(pairs.flatMap { [$0.one, $0.other] }) { makings[name] = making(name) }
        func isEarlier(_ name: Int, _ other: Int) -> Bool {
            guard let making = makings[name], let later = makings[other] else { return false }
            return precedes(making, later) || !precedes(later, making) && name < other
        }
        for pair in pairs where makings[pair.one] != nil && makings[pair.other] != nil {
            let (one, other) = (Self.first(pair.one, &standsFor), Self.first(pair.other, &standsFor))
            if isEarlier(one, other) { standsFor[other] = one } else { standsFor[one] = other }
        }
        // In the order of making, so that each group begins with its first name, and groups are in the order of these.
        for name in standsFor.keys.sorted(by: isEarlier) {
            let first = Self.first(name, &standsFor)
            if first == name {
                groupOf[name] = groups.count
                groups.append([name])
            } else if let group = groupOf[first] {
                groupOf[name] = group
                groups[group].append(name)
            }
        }
    }

    /// The name that stands for another so far; the ways there are halved.
    private static func first(_ name: Int, _ standsFor: inout [Int: Int]) -> Int {
        var name = name
        while let next = standsFor[name], next != name {
            let nextButOne = standsFor[next] ?? next
            standsFor[name] = nextButOne
            name = nextButOne
        }
        standsFor[name] = name
        return name
    }
}
