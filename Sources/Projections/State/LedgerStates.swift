import Events
package import History

/// What is so, and what may be so: the two states that a value and its `possible` come from, folded in one pass.
package struct LedgerStates: Sendable {
    /// Of the facts that certainly occurred.
    package private(set) var certain = LedgerState()
    /// Of those and the ones that may have.
    package private(set) var withPossible = LedgerState()

    /// Both states of a view. O(n) in its facts, each read once.
    package init(_ view: View) {
        let isCertain = view.facts.map { $0.isCertain(asOf: view.cuts.asOf) }
        let areAllCertain = isCertain.allSatisfy { $0 }
        for (index, fact) in view.facts.enumerated() {
            guard let (event, occurred) = view.statement(of: fact), let subject = Subject(view.subject(of: fact)) else { continue }
            let reference = FactReference(id: view.id(of: fact), subject: subject, occurred: occurred)
            if isCertain[index] { certain.apply(event, reference) }
            if !areAllCertain { withPossible.apply(event, reference) }
        }
        if areAllCertain { withPossible = certain }
    }
}
