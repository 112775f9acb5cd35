import Events
import History

/// Which pledges are one: those that are said to be the same, in any direction, through any chain or circle.
///
/// A name joins others only where it is made: one that is not there, that a cut hides or that is not made yet joins nothing. What
/// is one is a function of which facts are taken, and so are the first names, as these come in effective order.
struct PledgeSameness: Sendable {
    private let eventIndex: EventIndex
    private let slots = PledgeSlots()
    /// The subjects that are said to be the same, as often as it is said.
    private var pairs: [(one: UInt32, other: UInt32)] = []
    /// By the numbers of subjects, the place of each among those that are made, in the order of their first makings;
    /// `IndexedEvent.none` for what is not made. Empty where nothing is ever said to be the same.
    private var makings: [UInt32] = []
    private var makingCount: UInt32 = 0
    /// The subjects of each pledge with several names, in the order in which they were made.
    private(set) var groups: [[UInt32]] = []
    /// The place of its group, for each subject that is in one.
    private var groupOf: [UInt32: Int] = [:]

    init(_ eventIndex: EventIndex) {
        self.eventIndex = eventIndex
    }

    /// Takes in facts, which come in effective order, after those that were taken before.
    mutating func take(_ facts: FactList) {
        guard eventIndex.holds(.pledgeSameAs) else { return }
        facts.forEach(of: PledgeSlots.types) { _, content in note(content) }
        close()
    }

    /// Takes in facts in effective order.
    mutating func take(_ facts: some Sequence<EffectiveFact>) {
        guard eventIndex.holds(.pledgeSameAs) else { return }
        for fact in facts { note(fact.content) }
        close()
    }

    /// The subjects of the pledge that a subject is a name of, in the order in which they were made; nothing where it is the only one.
    func group(of subject: UInt32) -> [UInt32]? {
        groupOf[subject].map { groups[$0] }
    }

    /// Whether the line whose content holds says of two names of one pledge that they are the same.
    func isJoining(_ subject: UInt32, _ facets: PledgeFacets) -> Bool {
        guard let group = groupOf[subject], let other = other(facets) else { return false }
        return other != subject && groupOf[other] == group
    }

    private mutating func note(_ content: IndexedEvent) {
        guard let facets = slots.facets(content, eventIndex.rows.span) else { return }
        switch facets.kind {
        case .made:
            if makings.isEmpty { makings = Array(repeating: IndexedEvent.none, count: eventIndex.subjects.count) }
            guard makings[Int(content.subject)] == IndexedEvent.none else { return }
            makings[Int(content.subject)] = makingCount
            makingCount += 1
        case .sameAs:
            if let other = other(facets), other != content.subject { pairs.append((content.subject, other)) }
        case .amended, .planning, .inProgress, .fulfilled, .withdrawn: break
        }
    }

    /// The subject that a statement of sameness names; nothing where no line is about it.
    private func other(_ facets: PledgeFacets) -> UInt32? {
        facets.reference == IndexedEvent.none
            ? nil : eventIndex.subjects.find(Subject(.pledge, eventIndex.values[facets.reference]).description)
    }

    // MARK: Closing

    /// Finds the groups: a union-find in which the name that was made first stands for its group. Nearly O(n).
    private mutating func close() {
        var standsFor: [UInt32: UInt32] = [:]
        for pair in pairs where isMade(pair.one) && isMade(pair.other) {
            let (one, other) = (Self.first(pair.one, &standsFor), Self.first(pair.other, &standsFor))
            if makings[Int(one)] < makings[Int(other)] { standsFor[other] = one } else { standsFor[one] = other }
        }
        groups = []
        groupOf = [:]
        // In the order of making, so that each group begins with its first name, and groups are in the order of these.
        for name in standsFor.keys.sorted(by: { makings[Int($0)] < makings[Int($1)] }) {
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

    private func isMade(_ subject: UInt32) -> Bool {
        !makings.isEmpty && makings[Int(subject)] != IndexedEvent.none
    }

    /// The name that stands for another so far; the ways there are halved.
    private static func first(_ name: UInt32, _ standsFor: inout [UInt32: UInt32]) -> UInt32 {
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
