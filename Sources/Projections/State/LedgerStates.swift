import Events
package import History

/// What is so, and what may be so: the two states that a value and its `possible` come from, folded in one pass.
package struct LedgerStates: Sendable {
    /// Of the facts that certainly occurred.
    package private(set) var certain = LedgerState()
    /// Of those and the ones that may have.
    package private(set) var withPossible = LedgerState()

    /// Whether they are the same, as nothing is merely possible.
    package let areAllCertain: Bool

    /// Both states of a view. O(n) in its facts, each read once.
    package init(_ view: View) {
        let day = view.cuts.asOf
        areAllCertain = view.facts.allSatisfy { $0.isCertain(asOf: day) }
        view.readStatements(of: view.facts) { fact, event, occurred in
            guard let subject = Subject(view.subject(of: fact)) else { return }
            let reference = FactReference(id: view.id(of: fact), subject: subject, occurred: occurred)
            if fact.isCertain(asOf: day) { certain.apply(event, reference) }
            if !areAllCertain { withPossible.apply(event, reference) }
        }
        if areAllCertain { withPossible = certain }
    }
}
