import Events
import GlobalCompact
import History
import Projections

extension StandingRules {
    /// What an event refers to is there, and what a correction or a retraction itself cites.
    @Sendable static func referencesLeadSomewhere(_ facts: StandingFacts) -> [Contradiction] {
        let chronicle = facts.view.chronicle
        let stated = facts.facts.map { (id: $0.id, event: $0.event) }
        let changed = facts.changes.compactMap { change in
            chronicle.recorded(change.number).map { (id: chronicle.ids[change.id], event: $0.event) }
        }
        return (stated + changed).flatMap { id, event in
            (event.payload.map(ReferenceList.of) ?? []).compactMap { reference in
                facts.begun.contains(reference.subject)
                    ? nil
                    : Contradiction(event: id, reason: .nothingThere(field: reference.field, subject: reference.subject.description))
            }
        }
    }

    /// What happens to a thing happens to a thing that began.
    @Sendable static func thingsBegin(_ facts: StandingFacts) -> [Contradiction] {
        facts.facts.compactMap { fact in
            fact.subject.thing == .ledger || fact.subject.thing == .event || facts.begun.contains(fact.subject)
                ? nil : Contradiction(event: fact.id, reason: .neverBegun(subject: fact.subject.description))
        }
    }

    /// A meeting and a report have a kind and a title, from whichever of their events.
    @Sendable static func thingsAreDescribed(_ facts: StandingFacts) -> [Contradiction] {
        let state = LedgerState(facts.view, includingPossible: true)
        let meetings = state.meetings.values.filter(\.begun).flatMap { meeting in
            missing(
                ["kind": meeting.description.kind == nil, "title": meeting.description.title == nil], of: Subject(.meeting, meeting.slug),
                events: meeting.events)
        }
        let reports = state.reports.values.flatMap { report in
            missing(
                ["kind": report.description.kind == nil, "title": report.description.title == nil], of: Subject(.report, report.slug),
                events: report.events)
        }
        return meetings + reports
    }

    private static func missing(_ fields: [String: Bool], of subject: Subject, events: [String]) -> [Contradiction] {
        fields.filter(\.value).map { field, _ in
            Contradiction(event: events.min() ?? "", reason: .undescribed(subject: subject.description, missing: field))
        }
    }

    /// A document is published once; a requirement is adopted once, and again only when it was dropped.
    @Sendable static func thingsAreStatedOnce(_ facts: StandingFacts) -> [Contradiction] {
        var found: [Contradiction] = []
        var statedBy: [Subject: String] = [:]
        for fact in facts.facts {
            switch fact.event {
            case .document(.published), .requirement(.adopted):
                if let earlier = statedBy[fact.subject] {
                    found.append(Contradiction(event: fact.id, reason: .stated(subject: fact.subject.description, alreadyBy: earlier)))
                } else {
                    statedBy[fact.subject] = fact.id
                }
            case .requirement(.dropped):
                if statedBy.removeValue(forKey: fact.subject) == nil {
                    found.append(Contradiction(event: fact.id, reason: .notStanding(subject: fact.subject.description)))
                }
            case .ledger, .meeting, .report, .source, .event, .unknown, .organisation, .group, .pledge, .decision, .statement, .finding,
                .policy, .support, .contribution, .target, .call, .programme,
                .role, .network, .workshop, .practice, .figure:
                break
            }
        }
        return found
    }

    /// A meeting that was held was not cancelled.
    @Sendable static func meetingsAreHeldOrCancelled(_ facts: StandingFacts) -> [Contradiction] {
        var heldBy: [Subject: String] = [:]
        for fact in facts.facts {
            if case .meeting(.convened) = fact.event { heldBy[fact.subject] = heldBy[fact.subject] ?? fact.id }
        }
        return facts.facts.compactMap { fact in
            guard case .meeting(.cancelled) = fact.event, let held = heldBy[fact.subject] else { return nil }
            return Contradiction(event: fact.id, reason: .heldAndCancelled(subject: fact.subject.description, heldBy: held))
        }
    }
}
