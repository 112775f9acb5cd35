package import Events
package import GlobalCompact
package import History

/// Two folds of one view: of the facts that certainly occurred by as-of, and of those with the ones that may have. A value is counted in
/// the first; `possible` is the difference.
package final class LedgerStates: Sendable {
    /// Of the facts that certainly occurred.
    package let certain: LedgerState
    /// Of those and the ones that may have.
    package let withPossible: LedgerState

    /// Whether they are made of the same facts, as none is merely possible; they may still differ in who is a member of a commission.
    package let areAllCertain: Bool
    private let folded: FoldedFacts
    private let view: View
    private let asOf: Day

    /// Both states of a view, and who works out what follows from them.
    package convenience init(_ view: View, workers: Workers = .one) {
        self.init(view, asOf: view.cutoffs.asOf, FoldedFacts(view, workers))
    }

    private init(_ view: View, asOf: Day, _ folded: FoldedFacts) {
        (self.view, self.asOf, self.folded) = (view, asOf, folded)
        areAllCertain = view.areAllCertain(asOf: asOf)
        certain = LedgerState(folded, through: areAllCertain ? .max : asOf.number, MembershipCut(asOf: asOf))
        withPossible = LedgerState(folded, through: .max, MembershipCut(asOf: asOf, includesPossible: true))
    }

    /// Both on an earlier day, under the same other cuts: what is sorted and read for one day is so for all.
    ///
    /// Stops the program where the day is later: what happened since then is not there.
    ///
    /// - Parameter workers: who works out what follows; without them, those of this day.
    package func asOf(_ day: Day, workers: Workers? = nil) -> LedgerStates {
        precondition(day <= asOf)
        return LedgerStates(view, asOf: day, FoldedFacts(folded, mayHaveOccurredBy: day, workers ?? folded.workers))
    }

    /// Hands over what some facts state. It is kept with what else was read for people: the way to go on with some facts, not with all.
    package func readStatements(of facts: FactList, _ take: (EffectiveFact, Event, Period) -> Void) {
        folded.words.read(facts.contentNumbers)
        for fact in facts {
            if let event = folded.words.event(fact.content.number) { take(fact, event, fact.content.occurred) }
        }
    }

    /// What certainly was so on an earlier day: the same events, as far as they had occurred.
    func certain(by day: Day) -> LedgerState {
        LedgerState(folded, through: day.number, MembershipCut(asOf: day))
    }

    /// The state of what may be, where something in some dimensions can be other in it than what certainly is.
    package func withPossible(by dimensions: some Sequence<Dimension>) -> LedgerState? {
        areAllCertain && (!dimensions.contains(.region) || certain.memberships.isCertain) ? nil : withPossible
    }

    /// Whether anything happened to some things after a day that were there by then. What is new since only adds to what was done; but a
    /// meeting or a report may say what other things are counted by, also one that is new, and so does a pledge that is said to be another.
    func haveChanged(_ things: Set<Thing>, after day: Day) -> Bool {
        let counted = Measure.counted(among: things)
        return things.contains { thing in
            let table = folded.entities(thing, through: certain.lastDay, joinsNames: false)
            return table.entities.contains { entity in
                let steps = table.steps(of: entity)
                guard let first = steps.first, let last = steps.last, last.lastDay > day.number else { return false }
                if first.lastDay <= day.number || !counted.contains(thing) { return true }
                return steps.contains { $0.type == .pledgeSameAs && $0.lastDay > day.number }
            }
        }
    }
}
