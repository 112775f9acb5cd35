import Events
import GlobalCompact
import History
import Projections

extension ConsistencyRules {
    /// What an event refers to is there, and what a correction or a retraction itself cites.
    @Sendable static func referencesLeadSomewhere(_ facts: VisibleFacts) -> [Contradiction] {
        let eventIndex = facts.view.eventIndex
        let stated = facts.facts.map { (id: $0.id, event: $0.event) }
        let changed = facts.changes.compactMap { change in
            eventIndex.recorded(change.number).map { (id: eventIndex.ids[change.id], event: $0.event) }
        }
        return (stated + changed).flatMap { id, event in
            (event.payload.map(ReferenceList.of) ?? []).compactMap { reference in
                facts.isBegun(reference.subject)
                    ? nil
                    : Contradiction(event: id, reason: .nothingThere(field: reference.field, subject: reference.subject.description))
            }
        }
    }

    /// What happens to a thing happens to a thing that began.
    @Sendable static func thingsBegin(_ facts: VisibleFacts) -> [Contradiction] {
        facts.facts.compactMap { fact in
            fact.subject.thing == .ledger || fact.subject.thing == .event || facts.isBegun(fact.subject)
                ? nil : Contradiction(event: fact.id, reason: .neverBegun(subject: fact.subject.description))
        }
    }

    /// What states a thing whole stands once; a requirement may be adopted again when it was dropped.
    @Sendable static func thingsAreStatedOnce(_ facts: VisibleFacts) -> [Contradiction] {
        var found: [Contradiction] = []
        var statedBy: [Subject: String] = [:]
        for fact in facts.facts {
            if case .requirement(.dropped) = fact.event {
                if statedBy.removeValue(forKey: fact.subject) == nil {
                    found.append(Contradiction(event: fact.id, reason: .notStanding(subject: fact.subject.description)))
                }
            } else if isStatedOnce(fact.event) {
                if let earlier = statedBy[fact.subject] {
                    found.append(Contradiction(event: fact.id, reason: .stated(subject: fact.subject.description, alreadyBy: earlier)))
                } else {
                    statedBy[fact.subject] = fact.id
                }
            }
        }
        return found
    }

    /// Others may be said again by another source: that a meeting was held, that a State has a role, that a network is there.
    private static func isStatedOnce(_ event: Event) -> Bool {
        switch event {
        case .document(.published), .requirement(.adopted), .pledge(.made), .target(.set), .call(.opened), .statement, .finding(.recorded),
            .figure, .practice, .workshop, .group:
            true
        case .ledger, .requirement(.dropped), .pledge, .target, .call, .meeting, .report, .source, .event, .unknown, .organisation,
            .decision,
            .finding, .policy, .support, .contribution, .programme, .role, .network:
            false
        }
    }

    /// What happens to a thing does not certainly happen before it began.
    @Sendable static func thingsHappenAfterTheyBegan(_ facts: VisibleFacts) -> [Contradiction] {
        var firstDays: [Subject: Int32] = [:]
        for fact in facts.facts where fact.standing.content.eventType?.canBegin ?? false {
            firstDays[fact.subject] = min(firstDays[fact.subject] ?? .max, fact.standing.firstDay)
        }
        return facts.facts.compactMap { fact in
            guard fact.subject.thing != .ledger, fact.standing.content.eventType?.canBegin == false, let began = firstDays[fact.subject],
                fact.standing.effectiveDay < began
            else { return nil }
            return Contradiction(
                event: fact.id, reason: .beforeItBegan(subject: fact.subject.description, began: Day(number: began).description))
        }
    }

    /// Nothing reaches a fund of a contribution that was cancelled before.
    @Sendable static func cancelledContributionsStay(_ facts: VisibleFacts) -> [Contradiction] {
        var cancelled: Set<Subject> = []
        return facts.facts.compactMap { fact in
            guard case .contribution(let event) = fact.event else { return nil }
            switch event {
            case .cancelled:
                cancelled.insert(fact.subject)
                return nil
            case .repaid:
                return nil
            case .announced, .committed, .deposited:
                return cancelled.contains(fact.subject)
                    ? Contradiction(event: fact.id, reason: .afterCancellation(subject: fact.subject.description)) : nil
            }
        }
    }

    /// A pledge is neither the same as itself nor matched with itself.
    @Sendable static func pledgesNameOtherPledges(_ facts: VisibleFacts) -> [Contradiction] {
        facts.facts.compactMap { fact in
            guard case .pledge(let event) = fact.event else { return nil }
            let named: String? =
                switch event {
                case .made(let made): made.pledge.matches
                case .amended(let amended): amended.pledge.matches
                case .sameAs(let same): same.pledge
                case .progressed, .fulfilled, .withdrawn: nil
                }
            return named == fact.subject.slug ? Contradiction(event: fact.id, reason: .namesItself(subject: fact.subject.description)) : nil
        }
    }

    /// A meeting that was held was not cancelled, but before it was planned again.
    @Sendable static func meetingsAreHeldOrCancelled(_ facts: VisibleFacts) -> [Contradiction] {
        var held: Set<Subject> = []
        /// The cancellations after which a meeting was not planned again.
        var cancelled: [Subject: [String]] = [:]
        var found: [(event: String, subject: Subject)] = []
        for fact in facts.facts {
            guard case .meeting(let event) = fact.event else { continue }
            switch event {
            case .cancelled:
                if held.contains(fact.subject) { found.append((fact.id, fact.subject)) }
                cancelled[fact.subject, default: []].append(fact.id)
            case .convened:
                if held.insert(fact.subject).inserted { found += (cancelled[fact.subject] ?? []).map { ($0, fact.subject) } }
            case .mandated, .scheduled, .rescheduled: cancelled[fact.subject] = nil
            case .proposed, .agendaSet: break
            }
        }
        return found.map { Contradiction(event: $0.event, reason: .heldAndCancelled(subject: $0.subject.description)) }
    }
}
