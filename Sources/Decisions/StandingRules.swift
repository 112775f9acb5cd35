import Events
package import History

/// The standing rules: one definition of right for `append`, `merge` and `check`.
package enum StandingRules {
    /// The rules, each a function from what stands to what is wrong with it. A new rule is one file and one line here.
    private static let rules: [@Sendable (StandingFacts) -> [Contradiction]] = [
        referencesLeadSomewhere,
        thingsBegin,
        thingsAreDescribed,
        thingsAreStatedOnce,
        thingsHappenAfterTheyBegan,
        cancelledContributionsStay,
        pledgesNameOtherPledges,
        meetingsAreHeldOrCancelled,
        requirementsCanBeMeasured,
        requirementsDoNotWaitForThemselves,
        correctionsNameWhatStands,
        idsMeanOneThing,
    ]

    /// Everything in a ledger that cannot be so, sorted by event and rule.
    package static func contradictions(_ chronicle: Chronicle) -> [Contradiction] {
        let facts = StandingFacts(chronicle)
        let found = Set(rules.flatMap { $0(facts) })
        return found.sorted { left, right in
            left.event != right.event ? left.event < right.event : "\(left.reason)" < "\(right.reason)"
        }
    }

    /// What a ledger with more in it brings in that the ledger alone does not have.
    package static func newContradictions(before: Chronicle, after: Chronicle) -> [Contradiction] {
        let known = Set(contradictions(before))
        return contradictions(after).filter { !known.contains($0) }
    }
}

/// The facts that stand, gathered once for all rules.
struct StandingFacts: Sendable {
    /// A fact with what it states.
    struct Fact: Sendable {
        var id: String
        var subject: Subject
        var standing: Standing
        var event: Event
    }

    let view: View
    /// In effective order; facts of unknown types are left out.
    let facts: [Fact]
    /// The subjects that a standing event begins.
    let begun: Set<Subject>
    /// The corrections and retractions that no retraction has taken out.
    let changes: [Entry]

    init(_ chronicle: Chronicle) {
        let view = View(chronicle, .everything)
        self.view = view
        facts = view.facts.compactMap { standing in
            guard standing.content.eventType != nil, let subject = Subject(view.subject(of: standing)),
                let statement = view.statement(of: standing)
            else { return nil }
            return Fact(id: view.id(of: standing), subject: subject, standing: standing, event: statement.event)
        }
        changes = view.resolution.counting.values.filter { change in
            change.role != Entry.Role.states.rawValue && !view.resolution.retracted.contains(change.id)
        }
        begun = Set(facts.filter { $0.standing.content.eventType?.canBegin ?? false }.map(\.subject))
    }
}
