package import Events
package import GlobalCompact
package import History

/// The current state of every thing, folded from the visible facts in effective order. Keyed by slug.
package struct LedgerState: Sendable {
    package private(set) var documents: [String: DocumentState] = [:]
    package private(set) var organisations: [String: StatedThing<OrganisationDescribed>] = [:]
    package private(set) var groups: [String: StatedThing<GroupDefined>] = [:]
    package private(set) var pledges: PledgeTable
    package private(set) var reports: ThingTable<ReportState>
    package private(set) var meetings: [String: MeetingState] = [:]
    package private(set) var decisions: [String: DecisionState] = [:]
    package private(set) var statements: ThingTable<StatedThing<StatementDelivered>>
    package private(set) var findings: ThingTable<StatedThing<FindingRecorded>>
    package private(set) var policies: [String: PolicyState] = [:]
    package private(set) var support: [String: SupportState] = [:]
    package private(set) var contributions: ThingTable<ContributionState>
    package private(set) var targets: [String: TargetState] = [:]
    package private(set) var calls: [String: CallState] = [:]
    package private(set) var programmes: [String: ProgrammeState] = [:]
    package private(set) var roles: [String: RoleState] = [:]
    package private(set) var networks: [String: StatedThing<NetworkEstablished>] = [:]
    package private(set) var workshops: [String: StatedThing<WorkshopHeld>] = [:]
    package private(set) var practices: [String: StatedThing<PracticePublished>] = [:]
    package private(set) var figures: [String: StatedThing<FigureStated>] = [:]
    package private(set) var looks: [LookState] = []
    package private(set) var requirements: [String: RequirementState] = [:]
    /// Which memberships of commissions count in it.
    package var memberships = MembershipCut(asOf: .latest)
    /// The names of the facts that it is made of.
    package let names: FactNames

    /// The state of nothing, for facts of an event index.
    package init(of eventIndex: EventIndex) {
        pledges = PledgeTable(eventIndex)
        names = FactNames(eventIndex)
        reports = ThingTable(.report, names)
        statements = ThingTable(.statement, names)
        findings = ThingTable(.finding, names)
        contributions = ThingTable(.contribution, names)
    }

    /// The state of a view: of the facts that certainly occurred, or with `includingPossible` also of those that may have.
    package init(_ view: View, of parts: StateParts = .everything, includingPossible: Bool = false) {
        self.init(of: view.eventIndex)
        memberships = MembershipCut(asOf: view.cutoffs.asOf, includesPossible: includingPossible)
        apply(includingPossible ? view.facts : view.certainAndPossible.certain, of: view, parts)
    }

    /// The state of facts that were read, in effective order.
    package init(of eventIndex: EventIndex, _ statements: [(fact: EffectiveFact, event: Event, occurred: Period)]) {
        self.init(of: eventIndex)
        pledges.takeSameness(statements.lazy.map(\.fact))
        for (fact, event, occurred) in statements { apply(event, FactReference(fact, occurred: occurred, names), fact) }
        pledges.join()
    }

    /// Takes in facts, which come in effective order; those of some parts of the state only.
    mutating func apply(_ facts: FactList, of view: View, _ parts: StateParts, _ workers: Workers = .one) {
        pledges.takeSameness(facts)
        guard parts.countsPledges else {
            read(facts, of: view, parts)
            return pledges.join()
        }
        // Pledges that are only counted and the other things know nothing of each other.
        let before = self
        let after = workers.map(2) { part in
            var state = before
            if part == 0 {
                state.pledges.apply(facts)
                state.pledges.join()
            } else {
                state.read(facts, of: view, parts)
            }
            return state
        }
        self = after[1]
        pledges = after[0].pledges
    }

    /// Takes in facts whose statements have to be read.
    private mutating func read(_ facts: FactList, of view: View, _ parts: StateParts) {
        // It is of no matter what happened to another thing before.
        if !parts.inRows.isEmpty {
            var rows = RowReader(view.eventIndex)
            let types = TypeSet(of: parts.inRows)
            facts.forEach { fact in
                guard types.contains(fact.content.type), let event = rows.event(of: fact.content) else { return }
                apply(event, FactReference(fact, occurred: fact.content.occurred, names), fact)
            }
        }
        let types = TypeSet(of: parts.inLines)
        view.readStatements(of: facts.keeping { types.contains($0.type) }) { fact, event, occurred in
            apply(event, FactReference(fact, occurred: occurred, names), fact)
        }
    }

    /// Takes in one fact with what it states; facts come in effective order.
    private mutating func apply(_ event: Event, _ fact: FactReference, _ standing: EffectiveFact) {
        switch event {
        case .pledge(let event): pledges.apply(event, standing)
        case .report(let event): reports.change(fact, new: ReportState(fact)) { $0.apply(event, fact) }
        case .statement(.delivered(let stated)): statements.put(StatedThing(stated, fact), fact) { $0.take(stated, fact) }
        case .finding(.recorded(let stated)): findings.put(StatedThing(stated, fact), fact) { $0.take(stated, fact) }
        case .contribution(let event): contributions.change(fact, new: ContributionState(fact)) { $0.apply(event, fact) }
        case .source(.checked(let checked)): looks.append(LookState(checked, fact))
        case .ledger, .event, .unknown: break
        case .document, .organisation, .group, .meeting, .decision, .policy, .support, .target, .call, .programme, .role, .network,
            .workshop, .practice, .figure, .requirement:
            apply(event, fact.subject.slug, fact)
        }
    }

    /// Takes in one fact of a thing that is found by its slug.
    private mutating func apply(_ event: Event, _ slug: String, _ fact: FactReference) {
        switch event {
        case .document(.published(let stated)): documents[slug, default: DocumentState(slug)].apply(stated, fact)
        case .organisation(.described(let stated)): Self.put(stated, fact, &organisations[slug])
        case .group(.defined(let stated)): Self.put(stated, fact, &groups[slug])
        case .meeting(let event): meetings[slug, default: MeetingState(slug)].apply(event, fact)
        case .decision(let event): decisions[slug, default: DecisionState(slug)].apply(event, fact)
        case .policy(let event): policies[slug, default: PolicyState(slug)].apply(event, fact)
        case .support(let event): support[slug, default: SupportState(slug)].apply(event, fact)
        case .target(let event): targets[slug, default: TargetState(slug)].apply(event, fact)
        case .call(let event): calls[slug, default: CallState(slug)].apply(event, fact)
        case .programme(let event): programmes[slug, default: ProgrammeState(slug)].apply(event, fact)
        case .role(let event): roles[slug, default: RoleState(slug)].apply(event, fact)
        case .network(.established(let stated)): Self.put(stated, fact, &networks[slug])
        case .workshop(.held(let stated)): Self.put(stated, fact, &workshops[slug])
        case .practice(.published(let stated)): Self.put(stated, fact, &practices[slug])
        case .figure(.stated(let stated)): Self.put(stated, fact, &figures[slug])
        case .requirement(let event): requirements[slug, default: RequirementState(slug)].apply(event, fact)
        case .pledge, .report, .statement, .finding, .contribution, .source, .ledger, .event, .unknown: break
        }
    }

    /// Takes in what states a thing, or states it again.
    private static func put<P: Payload>(_ stated: P, _ fact: FactReference, _ thing: inout StatedThing<P>?) {
        if thing?.take(stated, fact) == nil { thing = StatedThing(stated, fact) }
    }
}
