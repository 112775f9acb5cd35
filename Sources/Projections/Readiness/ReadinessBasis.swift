import Events
import GlobalCompact

/// What a readiness is worked out from: what is so and what may be so on a day, and the measures that requirements name.
final class ReadinessBasis: Sendable {
    let asOf: Day
    let certain: LedgerState
    private let states: LedgerStates
    /// Whether it is of an earlier day than what it was made from: then nothing is merely possible.
    private let isEarlier: Bool
    let rules: DayRules
    /// By the slug of a requirement, the looks that were for it.
    private let looksFor: [String: [LookState]]
    /// The figures that documents state.
    private let figures: Entities<StatedThing<FigureStated>>
    let measure: @Sendable (String) -> Measure?

    init(_ states: LedgerStates, asOf: Day, measure: @escaping @Sendable (String) -> Measure?) {
        self.asOf = asOf
        certain = states.certain
        self.states = states
        isEarlier = false
        rules = DayRules(certain: states.certain, possible: states.withPossible)
        self.measure = measure
        var looksFor: [String: [LookState]] = [:]
        for look in states.certain.looks {
            for slug in look.checked.requirements { looksFor[slug, default: []].append(look) }
        }
        self.looksFor = looksFor
        figures = states.certain.figures
    }

    /// The same as of an earlier day, with what certainly was so then. Days on which something is due stay those of today.
    func asOf(_ day: Day) -> ReadinessBasis {
        ReadinessBasis(self, asOf: day, certain: states.certain(by: day))
    }

    private init(_ later: ReadinessBasis, asOf: Day, certain: LedgerState) {
        self.asOf = asOf
        self.certain = certain
        states = later.states
        isEarlier = true
        rules = later.rules
        measure = later.measure
        looksFor = later.looksFor
        figures = later.figures
    }

    /// Whether anything happened to some things after a day that may have undone what was done by then.
    func mayBeUndone(_ things: Set<Thing>, after day: Day) -> Bool {
        states.haveChanged(things, after: day)
    }

    /// What may be, where something in some dimensions can be other in it than what is.
    func withPossible(by dimensions: some Sequence<Dimension>) -> LedgerState? {
        isEarlier ? nil : states.withPossible(by: dimensions)
    }

    /// The looks that were for a requirement, in effective order.
    func looks(for slug: String) -> [LookState] {
        looksFor[slug, default: []]
    }

    /// The figures that documents state under some words, in no order.
    func figures(of words: [String]) -> [StatedThing<FigureStated>] {
        figures.values(saying: "of", anyOf: words).filter { !isEarlier || $0.occurred.last <= asOf }
    }
}
