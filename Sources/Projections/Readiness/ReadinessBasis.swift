import Events
import GlobalCompact

/// What a readiness is worked out from: what is so and what may be so on a day, and the measures that requirements name.
struct ReadinessBasis: Sendable {
    let asOf: Day
    let certain: LedgerState
    private let states: LedgerStates
    let rules: DayRules
    /// By the slug of a requirement, the looks that were for it.
    private let looksFor: [String: [LookState]]
    /// By what is counted, the figures that documents state of it.
    private let figuresOf: [String: [StatedThing<FigureStated>]]
    let measure: @Sendable (String) -> Measure?

    init(_ states: LedgerStates, asOf: Day, measure: @escaping @Sendable (String) -> Measure?) {
        self.asOf = asOf
        certain = states.certain
        self.states = states
        rules = DayRules(certain: states.certain, possible: states.withPossible)
        self.measure = measure
        var looksFor: [String: [LookState]] = [:]
        for look in states.certain.looks {
            for slug in look.checked.requirements { looksFor[slug, default: []].append(look) }
        }
        self.looksFor = looksFor
        figuresOf = Dictionary(grouping: states.certain.figures.values, by: \.stated.of)
    }

    /// What may be, where something in some dimensions can be other in it than what is.
    func withPossible(by dimensions: some Sequence<Dimension>) -> LedgerState? {
        states.withPossible(by: dimensions)
    }

    /// The looks that were for a requirement, in effective order.
    func looks(for slug: String) -> [LookState] {
        looksFor[slug, default: []]
    }

    /// The figures that documents state under some words, in no order.
    func figures(of words: [String]) -> [StatedThing<FigureStated>] {
        words.flatMap { figuresOf[$0, default: []] }
    }
}
