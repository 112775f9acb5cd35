package import Events
package import GlobalCompact
package import History

/// The current state of every entity, folded from the visible facts in effective order. What nobody asks for is not folded.
package struct LedgerState: Sendable {
    private let folded: FoldedFacts
    /// The number of the day up to which events certainly occurred; the greatest there is where those count that only may have, too.
    let lastDay: Int32
    /// Which memberships of commissions count in it.
    package var memberships: MembershipCut

    init(_ folded: FoldedFacts, through lastDay: Int32, _ memberships: MembershipCut) {
        self.folded = folded
        self.lastDay = lastDay
        self.memberships = memberships
    }

    /// The state of a view: of the facts that certainly occurred, or with `includingPossible` also of those that may have.
    package init(_ view: View, includingPossible: Bool = false) {
        self.init(
            FoldedFacts(view), through: includingPossible ? .max : view.cutoffs.asOf.number,
            MembershipCut(asOf: view.cutoffs.asOf, includesPossible: includingPossible))
    }

    package var eventIndex: EventIndex { folded.eventIndex }
    /// What rows say, by the numbers that they have for it.
    var values: ByteInterner { folded.eventIndex.values }
    /// What names are hashed with.
    var hash: NameHash { folded.eventIndex.hash }
    var subjects: ByteInterner { folded.eventIndex.subjects }
    /// Who works out what follows from it.
    package var workers: Workers { folded.workers }

    /// How many events there are of things of a kind, as of any day: they are sorted, for all states of the view, when first asked for.
    func stepCount(of thing: Thing) -> Int {
        folded.steps(thing).steps.count
    }

    /// The entities of a kind.
    func entities(_ thing: Thing) -> EntityTable {
        folded.entities(thing, through: lastDay)
    }

    /// The same, those that are one under several names apart.
    package func names(of thing: Thing) -> [Entity] {
        let table = folded.entities(thing, through: lastDay, joinsNames: false)
        return table.entities.map { Entity(table, $0) }
    }

    /// The entity of a slug.
    package func entity(_ thing: Thing, _ slug: String) -> Entity? {
        let table = entities(thing)
        return table.entity(slug).map { Entity(table, $0) }
    }

    private func entities<Folded: FoldedEntity>() -> Entities<Folded> {
        Entities(table: entities(Folded.thing))
    }

    package var documents: Entities<StatedThing<DocumentPublished>> { entities() }
    package var organisations: Entities<StatedThing<OrganisationDescribed>> { entities() }
    package var groups: Entities<StatedThing<GroupDefined>> { entities() }
    package var pledges: Entities<PledgeState> { entities() }
    /// Every name of a pledge with what is said of it under this name alone.
    package var pledgeNames: [PledgeState] { names(of: .pledge).map(PledgeState.init) }
    package var reports: Entities<ReportState> { entities() }
    package var meetings: Entities<MeetingState> { entities() }
    package var decisions: Entities<DecisionState> { entities() }
    package var statements: Entities<StatedThing<StatementDelivered>> { entities() }
    package var findings: Entities<FindingState> { entities() }
    package var policies: Entities<PolicyState> { entities() }
    package var support: Entities<SupportState> { entities() }
    package var contributions: Entities<ContributionState> { entities() }
    package var targets: Entities<TargetState> { entities() }
    package var calls: Entities<CallState> { entities() }
    package var programmes: Entities<ProgrammeState> { entities() }
    package var roles: Entities<RoleState> { entities() }
    package var networks: Entities<StatedThing<NetworkEstablished>> { entities() }
    package var workshops: Entities<StatedThing<WorkshopHeld>> { entities() }
    package var practices: Entities<StatedThing<PracticePublished>> { entities() }
    package var figures: Entities<StatedThing<FigureStated>> { entities() }
    /// By slug.
    package var requirements: [String: RequirementState] { folded.requirements(through: lastDay) }

    /// Looks at registers and pages, in effective order.
    package var looks: [LookState] {
        let table = entities(.source)
        let looks = table.entities.flatMap { number in table.steps(of: number).map { LookState($0, Entity(table, number)) } }
        return looks.sorted { $0.fact.step.precedes($1.fact.step, table.eventIndex) }
    }
}
