import Events
import GlobalCompact
import History

/// What an event of a pledge says that pledges are counted by: fixed size, integers only.
struct PledgeFacets: Equatable, Sendable {
    /// What happened to the pledge.
    enum Kind: UInt8, Sendable {
        case made
        case amended
        case planning
        case inProgress
        case fulfilled
        case withdrawn
        case sameAs

        /// Whether it reports of the pledge: of progress, or that it is fulfilled.
        var isReport: Bool {
            self == .planning || self == .inProgress || self == .fulfilled
        }
    }

    let kind: Kind
    /// From 1, the place among `PledgeType.allCases`; 0 where it is not said.
    var type: UInt32 = 0
    /// A bit for each of `PledgeForm.allCases`.
    var forms: UInt32 = 0
    /// Bit 0 stands for principle 1.
    var principles: UInt32 = 0
    /// As `ObjectiveSet` has them.
    var objectives: UInt32 = 0
    /// The numbers, among the event index's values, of the lists of States; `IndexedEvent.none` for no State.
    var by = IndexedEvent.none
    var implementedIn = IndexedEvent.none
    /// The number, among the event index's values, of the forum's slug, or of the pledge that it is the same as; `IndexedEvent.none` for
    /// none.
    var reference = IndexedEvent.none

    init(_ kind: Kind) {
        self.kind = kind
    }

    /// Takes over what a later event knows more.
    mutating func take(_ newer: PledgeFacets) {
        type = newer.type != 0 ? newer.type : type
        forms = newer.forms != 0 ? newer.forms : forms
        principles = newer.principles != 0 ? newer.principles : principles
        objectives = newer.objectives != 0 ? newer.objectives : objectives
        by = newer.by != IndexedEvent.none ? newer.by : by
        implementedIn = newer.implementedIn != IndexedEvent.none ? newer.implementedIn : implementedIn
        reference = newer.reference != IndexedEvent.none ? newer.reference : reference
    }
}
