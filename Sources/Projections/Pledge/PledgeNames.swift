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

    /// Nothing where no pledge has several names as of a day, by its number. O(n log n) in the pledges that are said to be the same.
    init?(_ sorted: ThingSteps, through lastDay: Int32, _ eventIndex: EventIndex) {
        guard eventIndex.holds(.pledgeSameAs) else { return nil }
        let other = FieldSlots.of(.pledge, "pledge")
        var pairs: [(line: UInt32, one: Int, other: Int)] = []
        let lines = eventIndex.lines(of: TypeSet([.pledgeSameAs]))
        for name in Set(lines.map { eventIndex.entries[Int($0)].subject }).compactMap(sorted.entity).sorted() {
            for step in sorted.steps(of: name) where step.type == .pledgeSameAs {
                guard step.lastDay <= lastDay, let place = other.place(step, eventIndex.rows),
                    let subject = eventIndex.subjects.find(Subject(.pledge, eventIndex.values[eventIndex.rows[place]]).description),
                    let named = sorted.entity(of: subject), named != name
                else { continue }
                pairs.append((step.content, name, named))
            }
        }
        let makings = Set(pairs.flatMap { [$0.one, $0.other] }).compactMap { name in
            let made = sorted.steps(of: name).first { $0.type == .pledgeMade && $0.lastDay <= lastDay }
            return made.map { (name: name, step: $0) }
        }
        join(pairs.map { ($0.one, $0.other) }, makings.sorted { $0.step.precedes($1.step, eventIndex) }.map(\.name))
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
    /// - Parameter made: the names that are made, in the order of making.
    private mutating func join(_ pairs: [(one: Int, other: Int)], _ made: [Int]) {
        let places = Dictionary(uniqueKeysWithValues: made.enumerated().map { ($1, $0) })
        // By the place of a name, that of the name that stands for it; nothing where it joins none.
        var standsFor: [Int?] = Array(repeating: nil, count: made.count)
        for pair in pairs {
            guard let one = places[pair.one], let other = places[pair.other] else { continue }
            let (first, later) = (Self.first(one, &standsFor), Self.first(other, &standsFor))
            standsFor[max(first, later)] = min(first, later)
        }
        // Each group begins with its first name, and groups are in the order of these.
        for (place, name) in made.enumerated() where standsFor[place] != nil {
            let first = Self.first(place, &standsFor)
            if first == place {
                groupOf[name] = groups.count
                groups.append([name])
            } else if let group = groupOf[made[first]] {
                groupOf[name] = group
                groups[group].append(name)
            }
        }
    }

    /// The place of the name that stands for another so far; the ways there are halved.
    private static func first(_ place: Int, _ standsFor: inout [Int?]) -> Int {
        var place = place
        while let next = standsFor[place], next != place {
            let nextButOne = standsFor[next] ?? next
            standsFor[place] = nextButOne
            place = nextButOne
        }
        standsFor[place] = place
        return place
    }
}
