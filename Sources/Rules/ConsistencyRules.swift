import Events
import GlobalCompact
package import History
package import Projections

/// The standing rules: one definition of right for `append`, `merge` and `check`.
package enum ConsistencyRules {
    /// The rules, each a function from what stands to what is wrong with it. A new rule is one file and one line here.
    private static let rules: [@Sendable (VisibleFacts) -> [Contradiction]] = [
        referencesLeadSomewhere,
        thingsBegin,
        thingsAreDescribed,
        thingsAreStatedOnce,
        thingsHappenAfterTheyBegan,
        cancelledContributionsStay,
        pledgesNameOtherPledges,
        meetingsAreHeldOrCancelled,
        requirementsCanBeMeasured,
        requirementsNameWhatIsThere,
        requirementsDoNotWaitForThemselves,
        correctionsNameWhatStands,
        correctionsAgree,
        idsMeanOneThing,
    ]

    /// Everything in a ledger that cannot be so, sorted by event and rule.
    package static func contradictions(_ eventIndex: EventIndex, workers: Workers = .one) -> [Contradiction] {
        contradictions(VisibleFacts(eventIndex), workers)
    }

    private static func contradictions(_ facts: VisibleFacts, _ workers: Workers) -> [Contradiction] {
        let rules = rules
        let found = Set(workers.map(rules.count) { rules[$0](facts) }.joined())
        return found.sorted { left, right in
            // Ids are ASCII; what a reason quotes need not be.
            left.event != right.event ? left.event < right.event : ExactText("\(left.reason)") < ExactText("\(right.reason)")
        }
    }

    /// The contradictions of a ledger with new events that the ledger without them does not have.
    package static func newContradictions(before: EventIndex, after: EventIndex, workers: Workers = .one) -> [Contradiction] {
        let touched = touched(before, after)
        func facts(_ eventIndex: EventIndex) -> VisibleFacts {
            VisibleFacts(eventIndex, of: touched?.subjects, withRequirements: touched?.requirements ?? true)
        }
        let found = contradictions(facts(after), workers)
        if found.isEmpty { return [] }
        let known = Set(contradictions(facts(before), workers))
        return found.filter { !known.contains($0) }
    }

    private static let requirements = TypeSet(of: [.requirement])

    /// The subjects for which new events can break a rule, and whether a requirement is among what they touch; nil where it may be any.
    ///
    /// New events can break rules for the subjects alone that they mention, or that the events are about which they change or take out:
    /// each rule looks at one thing's events, and at whether those things are there that these name. So all is checked where a thing
    /// may be missed that is no longer there, and where an event comes that others name already.
    private static func touched(_ before: EventIndex, _ after: EventIndex) -> (subjects: Set<UInt32>, requirements: Bool)? {
        guard before.isContinued(by: after) else { return nil }
        let added = after.entries[before.count...]
        guard added.allSatisfy({ $0.id >= before.ids.count }) else { return nil }
        let changes = added.contains { $0.role != IndexedEvent.Role.states.rawValue }
        let lines = changes ? after.tied(to: added.map(\.id)).ids.flatMap { after.lines(withID: $0) } : added.map(\.number)
        let subjects = Set(lines.map { after.entries[Int($0)].subject })
        if changes, subjects.contains(where: { before.begins($0) && !after.begins($0) }) { return nil }
        return (subjects, lines.contains { requirements.contains(after.entries[Int($0)].type) })
    }
}

/// The facts that stand, gathered once for all rules.
struct VisibleFacts: Sendable {
    /// A fact with what it states.
    struct Fact: Sendable {
        var id: String
        var subject: Subject
        var standing: EffectiveFact
        var event: Event
        var occurred: Period
    }

    let view: View
    /// In effective order; facts of unknown types are left out.
    let facts: [Fact]
    /// The corrections and retractions that no retraction has taken out.
    let changes: [IndexedEvent]

    /// The facts of an event index, and what changes them; of some subjects, only theirs and perhaps those of all requirements.
    init(_ eventIndex: EventIndex, of subjects: Set<UInt32>? = nil, withRequirements: Bool = true) {
        let others = TypeSet(of: withRequirements ? [.requirement] : [])
        let view = View(eventIndex, .everything, of: subjects.map { .about($0, others) } ?? .all)
        self.view = view
        var facts: [Fact] = []
        view.readStatements(of: view.facts) { standing, event, occurred in
            guard standing.content.type != IndexedEvent.unknownType, let subject = Subject(view.subject(of: standing)) else { return }
            facts.append(Fact(id: view.id(of: standing), subject: subject, standing: standing, event: event, occurred: occurred))
        }
        self.facts = facts
        let resolution = view.resolution
        changes = resolution.counting.changes.filter { !resolution.retracted.contains($0.id) }
    }

    /// Whether a standing event begins a subject.
    func isBegun(_ subject: Subject) -> Bool {
        view.eventIndex.subjects.find(subject.description).map { view.begins($0) } ?? false
    }

    /// Every thing with all of its facts.
    var state: LedgerState {
        LedgerState(view)
    }
}
