import GlobalCompact

/// What a readiness is worked out from: what is so and what may be so on a day, and the measures that requirements name.
struct ReadinessBasis: Sendable {
    let asOf: Day
    let certain: LedgerState
    /// Nothing where what may be is no other than what is.
    let withPossible: LedgerState?
    let rules: DayRules
    let measure: @Sendable (String) -> Measure?

    init(_ states: LedgerStates, asOf: Day, measure: @escaping @Sendable (String) -> Measure?) {
        self.asOf = asOf
        certain = states.certain
        withPossible = states.areAllCertain ? nil : states.withPossible
        rules = DayRules(certain: states.certain, possible: states.withPossible)
        self.measure = measure
    }
}
