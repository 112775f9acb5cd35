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
