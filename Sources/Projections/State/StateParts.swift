package import Events

/// The parts of a state that an answer needs. What it does not need is not folded, and what rows hold is not read again in its line:
/// that is most of the work on a large ledger.
package enum StateParts: Sendable {
    /// All things, with all that is said of them.
    case everything
    /// Some things, with all that is said of them.
    case things(Set<Thing>)
    /// Some things; of those of which there are many only what rows hold, which is all that they are counted by: no titles, notes, texts
    /// and citations.
    case counted(Set<Thing>)

    /// Whether pledges are taken in by what they are counted by alone.
    var countsPledges: Bool {
        if case .counted(let things) = self { things.contains(.pledge) } else { false }
    }

    /// The things whose events are read in rows; pledges, which are folded from slots, are not among them.
    var inRows: Set<Thing> {
        if case .counted(let things) = self { things.intersection([.contribution, .finding, .report, .statement]) } else { [] }
    }

    /// The things whose events are read again in their lines.
    var inLines: Set<Thing> {
        switch self {
        case .everything: Set(Thing.allCases)
        case .things(let things): things
        case .counted(let things): things.subtracting(inRows).subtracting([.pledge])
        }
    }
}
