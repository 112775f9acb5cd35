package import Events
package import GlobalCompact

/// That somebody looked at a register or a page on a day, and what the look gave.
package struct LookState: Sendable {
    package let checked: SourceChecked
    package let fact: FactReference

    init(_ checked: SourceChecked, _ fact: FactReference) {
        self.checked = checked
        self.fact = fact
    }

    /// The last day on which the look may have been.
    package var day: Day {
        fact.occurred.last
    }
}
