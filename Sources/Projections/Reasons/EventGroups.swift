import Events
import GlobalCompact
import History

/// The events of a ledger that something can rest on, in groups of which no two share an event: those about one thing, with all that was
/// recorded of them and about what it was ever said to be the same as.
struct EventGroups {
    /// The ids of each group, in the order in which they are given up.
    private(set) var ids: [[UInt32]] = []
    /// By group, the groups of the things that can change with it: its own, and those that name it.
    private(set) var dependents: [Set<Int>] = []
    /// By group, the groups with which its things can change: its own, and those that it names.
    private var sources: [Set<Int>] = []
    /// By the number of a subject, its group.
    private(set) var ofSubject: [UInt32: Int] = [:]
    /// Groups that can be changed at once, as nothing depends on two of them.
    private(set) var rounds: [[Int]] = []

    /// Whose group names whose is followed so far: a finding's report, and its meeting.
    private static let depth = 3

    /// - Parameters:
    ///   - things: the kinds of things of which events count.
    ///   - areOne: whether all of them are one group, where what is counted of one thing depends on others.
    init(_ related: RelatedEvents, _ things: Set<Thing>, areOne: Bool) {
        // By their names: their numbers are other ones where the same lines stand in other files.
        let names = related.view.eventIndex.subjects
        let subjects = related.subjects(of: things).sorted { names.precedes($0, $1) }
        for subject in subjects where ofSubject[subject] == nil {
            let group = areOne && !ids.isEmpty ? 0 : ids.count
            if group == ids.count { ids.append([]) }
            var own: Set<UInt32> = []
            var next: Set<UInt32> = related.names(of: subject)
            // An event that was moved by a correction is about several subjects.
            while let one = next.popFirst() {
                guard own.insert(one).inserted else { continue }
                ofSubject[one] = group
                for other in related.subjects(sharingEventsWith: one) { next.formUnion(related.names(of: other)) }
            }
            ids[group] += related.events(about: own)
        }
        ids = ids.map { related.ordered(Set($0)) }
        setDependents(related)
        setRounds()
    }

    /// One group of some events, given up in their order.
    init(one events: [UInt32]) {
        (ids, dependents, sources, rounds) = ([events], [[0]], [[0]], [[0]])
    }

    /// The events with which anything can change that depends on some groups.
    func events(behind groups: some Sequence<Int>) -> Set<UInt32> {
        let asked = groups.reduce(into: Set<Int>()) { $0.formUnion(dependents[$1]) }
        return Set(asked.reduce(into: Set<Int>()) { $0.formUnion(sources[$1]) }.flatMap { ids[$0] })
    }

    private mutating func setDependents(_ related: RelatedEvents) {
        let named = ids.map { ids in Set(ids.flatMap { related.named(by: $0) }.compactMap { ofSubject[$0] }) }
        dependents = ids.indices.map { [$0] }
        for group in ids.indices {
            var (found, next): (Set<Int>, Set<Int>) = ([group], named[group])
            for _ in 0..<Self.depth where !next.isEmpty {
                next.subtract(found)
                found.formUnion(next)
                for one in next { dependents[one].insert(group) }
                next = next.reduce(into: []) { $0.formUnion(named[$1]) }
            }
            sources.append(found)
        }
    }

    private mutating func setRounds() {
        var used: [Set<Int>] = []
        for group in ids.indices {
            let round = used.firstIndex { $0.isDisjoint(with: dependents[group]) } ?? used.count
            if round == used.count {
                used.append([])
                rounds.append([])
            }
            used[round].formUnion(dependents[group])
            rounds[round].append(group)
        }
    }
}
