/// The events that an answer rests on, found by taking events away: without any that is not among them, the answer stays the same.
package struct Reasons: Sendable {
    /// What an event does for an answer.
    package enum Part: String, Sendable, CaseIterable, Comparable {
        /// Together, these give what is certain of it.
        case counts
        /// With these it may be another.
        case possible
        /// Without it something else would count, or count otherwise: it withdraws, ends, amends, corrects or retracts.
        case excludes

        package static func < (left: Part, right: Part) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    /// By the ids of events.
    package private(set) var parts: [String: Part] = [:]
    /// How many things were too many to look for what excludes them; nothing where it was looked for.
    package var unsearched: Int?

    package init() {}

    /// An event that is named twice keeps the part that comes first.
    package mutating func add(_ id: String, as part: Part) {
        parts[id] = min(parts[id] ?? part, part)
    }
}

/// What a question answers: what is certain, and the whole with what may be.
struct ReasonedAnswer<Certain: Equatable, Whole: Equatable>: Equatable {
    var certain: Certain
    var whole: Whole
}

/// Looks for the events that an answer rests on, by asking again without some of them.
struct ReasonSearch<Certain: Equatable, Whole: Equatable> {
    /// Answers from some events, by the numbers of their ids.
    let answer: ([UInt32]) -> ReasonedAnswer<Certain, Whole>

    /// The events on which the answer from all of them rests, with their parts in it.
    ///
    /// Of two that say the same, the later in order is named. Asks about O(found * log n) times for what gives the answer, and n times for
    /// what excludes.
    func reasons(of events: [UInt32], withExcluding: Bool = true) -> [(id: UInt32, part: Reasons.Part)] {
        let whole = answer(events)
        let sure = sufficient(events[...], beside: []) { answer($0).certain == whole.certain }
        let others = events.filter { !sure.contains($0) }
        let possible = sufficient(others[...], beside: sure) { answer($0) == whole }
        let named = Set(sure + possible)
        let excluding =
            withExcluding ? others.filter { id in !named.contains(id) && answer(events.filter { $0 != id }) != whole } : []
        return sure.map { ($0, .counts) } + possible.map { ($0, .possible) } + excluding.map { ($0, .excludes) }
    }

    /// Those of some events that are needed beside others to give an answer, which all of them together do. Earlier ones are given up
    /// first.
    private func sufficient(_ events: ArraySlice<UInt32>, beside kept: [UInt32], _ gives: ([UInt32]) -> Bool) -> [UInt32] {
        if events.isEmpty || gives(kept) { return [] }
        if events.count == 1 { return Array(events) }
        let middle = events.startIndex + events.count / 2
        let (early, late) = (events[..<middle], events[middle...])
        let needed = sufficient(early, beside: kept + late, gives)
        return needed + sufficient(late, beside: kept + needed, gives)
    }
}
