package import History

/// What is so, and what may be so: the two states that a value and its `possible` come from.
package struct LedgerStates: Sendable {
    /// Of the facts that certainly occurred.
    package let certain: LedgerState
    /// Of those and the ones that may have.
    package let withPossible: LedgerState

    /// Whether they are the same, as nothing is merely possible.
    package let areAllCertain: Bool

    /// Both states of a view, each fact read once. O(n).
    ///
    /// What is merely possible takes effect after everything that is certain, so the one state goes on where the other ends.
    package init(_ view: View, of parts: StateParts = .everything, workers: Workers = .one) {
        let (sure, possible) = view.certainAndPossible
        var state = LedgerState(of: view.chronicle)
        state.apply(sure, of: view, parts, workers)
        certain = state
        state.apply(possible, of: view, parts)
        withPossible = state
        areAllCertain = possible.isEmpty
    }
}
