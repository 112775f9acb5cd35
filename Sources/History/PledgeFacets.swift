import Events
import GlobalCompact

/// What an event of a pledge says that pledges are counted by: fixed size, integers only.
package struct PledgeFacets: Equatable, Sendable {
    /// What happened to the pledge.
    package enum Kind: UInt8, Sendable {
        case made
        case amended
        case planning
        case inProgress
        case fulfilled
        case withdrawn
        case sameAs

        /// Whether it reports of the pledge: of progress, or that it is fulfilled.
        package var isReport: Bool {
            self == .planning || self == .inProgress || self == .fulfilled
        }
    }

    package var kind: UInt8
    /// From 1, the place among `PledgeType.allCases`; 0 where it is not said.
    package var type: UInt8 = 0
    /// A bit for each of `PledgeForm.allCases`.
    package var forms: UInt8 = 0
    /// Bit 0 stands for principle 1.
    package var principles: UInt16 = 0
    /// As `ObjectiveSet` has them.
    package var objectives: UInt32 = 0
    /// The numbers, among the event index's values, of the lists of States, spelled as in a line: `"DEU","FRA"`; `IndexedEvent.none`
    /// for no State.
    package var by = IndexedEvent.none
    package var implementedIn = IndexedEvent.none
    /// The number, among the event index's values, of the forum's slug, or of the pledge that it is the same as; `IndexedEvent.none` for
    /// none.
    package var reference = IndexedEvent.none

    package init(_ kind: Kind) {
        self.kind = kind.rawValue
    }

    /// What an event says; names that are new get a number.
    init(_ event: PledgeEvent, _ values: inout ByteInterner) {
        switch event {
        case .made(let made): self.init(.made, made.pledge, &values)
        case .amended(let amended): self.init(.amended, amended.pledge, &values)
        case .progressed(let progress): self.init(progress.stage == .planning ? .planning : .inProgress)
        case .fulfilled: self.init(.fulfilled)
        case .withdrawn: self.init(.withdrawn)
        case .sameAs(let same):
            self.init(.sameAs)
            reference = values.number(of: same.pledge)
        }
    }

    private init(_ kind: Kind, _ pledge: PledgeDescription, _ values: inout ByteInterner) {
        self.init(kind)
        type = pledge.type.flatMap { PledgeType.allCases.firstIndex(of: $0) }.map { UInt8($0 + 1) } ?? 0
        for form in pledge.forms { forms |= Self.bit(form) }
        for principle in pledge.principles { principles |= 1 << UInt16(principle - 1) }
        objectives = pledge.objectives.bits
        by = Self.list(pledge.by, &values)
        implementedIn = Self.list(pledge.implementedIn, &values)
        reference = pledge.forum.map { values.number(of: $0) } ?? IndexedEvent.none
    }

    private static func bit(_ form: PledgeForm) -> UInt8 {
        PledgeForm.allCases.firstIndex(of: form).map { 1 << UInt8($0) } ?? 0
    }

    private static func list(_ states: [State], _ values: inout ByteInterner) -> UInt32 {
        states.isEmpty ? IndexedEvent.none : values.number(of: states.map { "\"\($0.code)\"" }.joined(separator: ","))
    }

    /// The same with its names' numbers in another table.
    func renumbered(_ number: (UInt32) -> UInt32) -> PledgeFacets {
        var facets = self
        if by != IndexedEvent.none { facets.by = number(by) }
        if implementedIn != IndexedEvent.none { facets.implementedIn = number(implementedIn) }
        if reference != IndexedEvent.none { facets.reference = number(reference) }
        return facets
    }

    /// Takes over what a later event knows more.
    package mutating func take(_ newer: PledgeFacets) {
        type = newer.type != 0 ? newer.type : type
        forms = newer.forms != 0 ? newer.forms : forms
        principles = newer.principles != 0 ? newer.principles : principles
        objectives = newer.objectives != 0 ? newer.objectives : objectives
        by = newer.by != IndexedEvent.none ? newer.by : by
        implementedIn = newer.implementedIn != IndexedEvent.none ? newer.implementedIn : implementedIn
        reference = newer.reference != IndexedEvent.none ? newer.reference : reference
    }
}
