import Events
import GlobalCompact
package import History

/// Two folds of one view: of the facts that certainly occurred by as-of, and of those with the ones that may have. A value is counted in
/// the first; `possible` is the difference.
package struct LedgerStates: Sendable {
    /// Of the facts that certainly occurred.
    package let certain: LedgerState
    /// Of those and the ones that may have.
    package let withPossible: LedgerState

    /// Whether they are made of the same facts, as none is merely possible; they may still differ in who is a member of a commission.
    package let areAllCertain: Bool
    let view: View

    /// Both states of a view, each fact read once. O(n).
    ///
    /// What is merely possible takes effect after everything that is certain, so the one state goes on where the other ends.
    package init(_ view: View, of parts: StateParts = .everything, workers: Workers = .one) {
        self.view = view
        let (sure, possible) = view.certainAndPossible
        var state = LedgerState(of: view.eventIndex)
        state.memberships.asOf = view.cutoffs.asOf
        state.apply(sure, of: view, parts, workers)
        certain = state
        state.apply(possible, of: view, parts)
        state.memberships.includesPossible = true
        withPossible = state
        areAllCertain = possible.isEmpty
    }

    /// The state of some things as of an earlier day, as they are counted. O(n) in the facts until then.
    func certain(by day: Day, of things: Set<Thing>) -> LedgerState {
        var state = LedgerState(of: view.eventIndex)
        state.memberships.asOf = day
        state.apply(view.certain(by: day), of: view, .counted(things))
        return state
    }

    /// The state of what may be, where something in some dimensions can be other in it than what certainly is.
    func withPossible(by dimensions: some Sequence<Dimension>) -> LedgerState? {
        areAllCertain && (!dimensions.contains(.region) || certain.memberships.isCertain) ? nil : withPossible
    }
}
