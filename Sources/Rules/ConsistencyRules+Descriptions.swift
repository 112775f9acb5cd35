import Events
import GlobalCompact
import Projections

extension ConsistencyRules {
    /// What tells a thing from others stands in one of its events: a title, a kind, a donor, a holder.
    @Sendable static func thingsAreDescribed(_ facts: VisibleFacts) -> [Contradiction] {
        let state = facts.state
        var found: [Contradiction] = []
        func need(_ isThere: Bool, _ field: String, _ thing: Thing, _ slug: String, _ events: [String]) {
            if isThere { return }
            let reason = Contradiction.Reason.undescribed(subject: Subject(thing, slug).description, missing: field)
            found.append(Contradiction(event: events.max() ?? "", reason: reason))
        }
        for meeting in state.meetings.values where meeting.begun {
            need(meeting.description.kind != nil, "kind", .meeting, meeting.slug, meeting.events)
            need(meeting.description.title != nil, "title", .meeting, meeting.slug, meeting.events)
        }
        for report in state.reports.values where report.begun {
            need(report.description.kind != nil, "kind", .report, report.slug, report.events)
            need(report.description.title != nil, "title", .report, report.slug, report.events)
        }
        // Each name for itself: one may be parted from the others again.
        for pledge in state.pledges.names where pledge.made != nil {
            need(pledge.description?.title != nil, "title", .pledge, pledge.slug, pledge.events)
            let isMade = !pledge.by.isEmpty || !(pledge.description?.stakeholders.isEmpty ?? true)
            need(isMade, "by", .pledge, pledge.slug, pledge.events)
        }
        for contribution in state.contributions.values where contribution.begun {
            let description = contribution.description
            need(
                !description.donor.isEmpty || description.donorOffice != nil, "donor", .contribution, contribution.slug, contribution.events
            )
            need(description.fund != nil, "fund", .contribution, contribution.slug, contribution.events)
        }
        for role in state.roles.values where role.role != nil {
            need(!(role.role?.states.isEmpty ?? true) || role.role?.office != nil, "states", .role, role.slug, role.events)
        }
        for (thing, slug, title, events) in titles(state) { need(title != nil, "title", thing, slug, events) }
        return found
    }

    private static func titles(_ state: LedgerState) -> [(Thing, String, String?, [String])] {
        state.decisions.values.map { (.decision, $0.slug, $0.description.title, $0.events) }
            + state.policies.values.filter(\.begun).map { (.policy, $0.slug, $0.description.title, $0.events) }
            + state.support.values.map { (.support, $0.slug, $0.description.title, $0.events) }
            + state.programmes.values.filter(\.begun).map { (.programme, $0.slug, $0.description.title, $0.events) }
    }
}
