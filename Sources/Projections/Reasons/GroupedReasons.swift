import GlobalCompact
import History

/// Looks for the events that what is counted rests on, in all groups of events at once: each is asked what it is without some of its own
/// events while the others are asked the same, so that a ledger is gone through as often as the largest group needs, and not once a thing.
/// Of groups that are looked through no event is folded any more, but for what others need of them.
struct GroupedReasons<Certain: Equatable, Whole: Equatable> {
    typealias Answer = ReasonedAnswer<Certain, Whole>

    /// Up to so many events are folded in all, which takes some seconds. What is not looked at by then is not named.
    private static var budget: Int { 1_000_000 }
    /// Of more events nothing comes of looking through them.
    static var mostEvents: Int { 50_000 }

    private let groups: EventGroups
    /// What each group counts, from some events.
    private let answers: (Set<UInt32>) -> [Int: Answer]
    private let whole: [Int: Answer]
    private let nothing: Answer
    private var folded = 0
    private(set) var parts: [(id: UInt32, part: Reasons.Part)] = []
    /// The groups that were not looked through to the end.
    private(set) var unsearched: Set<Int> = []

    /// - Parameters:
    ///   - nothing: the answer of a group of which nothing counts.
    ///   - answers: the answers of the groups of which something counts, from some events.
    init(_ groups: EventGroups, nothing: Answer, _ answers: @escaping (Set<UInt32>) -> [Int: Answer]) {
        self.groups = groups
        self.nothing = nothing
        self.answers = answers
        whole = answers(Set(groups.ids.joined()))
        let sure = needed(of: groups.ids) { $0.certain == $1.certain }
        let others = groups.ids.map { $0.filter { !sure.contains($0) } }
        let possible = needed(of: others) { $0 == $1 }
        let named = sure.union(possible)
        parts = sure.map { ($0, .counts) } + possible.map { ($0, .possible) }
        lookForExcluding(groups.ids.map { $0.filter { !named.contains($0) } })
    }

    /// What one group has still to give up: whole segments first, then their halves, the later one later.
    private struct Search {
        var group: Int
        /// The next to be given up stands last.
        var segments: [[UInt32]]
    }

    /// Those of some events of each group that are needed beside all else, so that what depends on the group stays the same.
    private mutating func needed(of events: [[UInt32]], _ isSame: (Answer, Answer) -> Bool) -> Set<UInt32> {
        var given: Set<UInt32> = []
        var kept: Set<UInt32> = []
        for round in groups.rounds {
            var searches = round.filter { !events[$0].isEmpty }.map { Search(group: $0, segments: [events[$0]]) }
            while !searches.isEmpty {
                guard folded < Self.budget else {
                    unsearched.formUnion(searches.map(\.group))
                    return kept
                }
                let found = ask(searches.map(\.group), without: given.union(searches.flatMap { $0.segments.last ?? [] }))
                for place in searches.indices {
                    let segment = searches[place].segments.removeLast()
                    if stays(searches[place].group, found, isSame) {
                        given.formUnion(segment)
                    } else if segment.count == 1 {
                        kept.formUnion(segment)
                    } else {
                        let middle = segment.count / 2
                        searches[place].segments += [Array(segment[middle...]), Array(segment[..<middle])]
                    }
                }
                searches.removeAll { $0.segments.isEmpty }
            }
        }
        return kept
    }

    /// Takes each of some events away alone, of each group one at a time.
    private mutating func lookForExcluding(_ events: [[UInt32]]) {
        for round in groups.rounds {
            var place = 0
            while case let open = round.filter({ events[$0].count > place }), !open.isEmpty {
                guard folded < Self.budget else {
                    unsearched.formUnion(open)
                    break
                }
                let found = ask(open, without: Set(open.map { events[$0][place] }))
                for group in open where !stays(group, found, ==) { parts.append((events[group][place], .excludes)) }
                place += 1
            }
        }
    }

    /// What depends on some groups, without some of their events.
    private mutating func ask(_ asked: [Int], without events: Set<UInt32>) -> [Int: Answer] {
        let events = groups.events(behind: asked).subtracting(events)
        folded += events.count
        return answers(events)
    }

    private func stays(_ group: Int, _ found: [Int: Answer], _ isSame: (Answer, Answer) -> Bool) -> Bool {
        groups.dependents[group].allSatisfy { isSame(found[$0] ?? nothing, whole[$0] ?? nothing) }
    }
}
