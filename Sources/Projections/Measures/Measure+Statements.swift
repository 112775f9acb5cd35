import Events
import GlobalCompact

extension Measure {
    /// Findings of meetings and reports.
    static let findings = Measure(
        name: "findings", help: "findings of meetings and reports", things: [.finding, .meeting, .report],
        dimensions: [.kind, .topic, .region, .state, .objective, .office, .meeting, .meetingKind, .round, .report, .year]
    ) { state, things in
        state.findings.forEach { finding in
            func meeting() -> MeetingDescription? {
                let report = finding.stated.report.flatMap { state.reports[$0] }?.description
                return (finding.stated.meeting ?? report?.meeting).flatMap { state.meetings[$0] }?.description
            }
            things.say(.kind, finding.stated.kind)
            things.say(.topic, finding.stated.topic)
            things.say(.region, finding.stated.region ?? meeting()?.region, orOf: finding.stated.states)
            things.say(.state, finding.stated.states)
            things.say(.objective, finding.stated.objectives)
            things.say(.office, finding.stated.offices)
            things.say(.meeting, finding.stated.meeting)
            things.say(.meetingKind, meeting()?.kind)
            things.say(.round, meeting()?.round)
            things.say(.report, finding.stated.report)
            things.say(.year, finding.occurred)
            things.add(finding.subject, on: finding.occurred, events: [finding.event])
        }
    }

    /// Statements that the ledger keeps.
    static let statements = Measure(
        name: "statements", help: "statements delivered",
        things: [.statement, .meeting], dimensions: [.state, .region, .office, .meeting, .meetingKind, .objective, .year]
    ) { state, things in
        state.statements.forEach { statement in
            func meeting() -> MeetingDescription? { statement.stated.meeting.flatMap { state.meetings[$0] }?.description }
            things.say(.state, statement.stated.by)
            things.say(.region, nil, orOf: statement.stated.by)
            things.say(.office, statement.stated.offices)
            things.say(.meeting, statement.stated.meeting)
            things.say(.meetingKind, meeting()?.kind)
            things.say(.objective, statement.stated.objectives)
            things.say(.year, statement.occurred)
            things.add(statement.subject, on: statement.occurred, events: [statement.event])
        }
    }

    /// Decisions of bodies.
    static let decisions = Measure(
        name: "decisions", help: "decisions of bodies: proposed, adopted, confirmed, declined, formalised", things: [.decision],
        dimensions: [.body, .status, .verb, .meeting, .year]
    ) { state, things in
        for decision in state.decisions.values {
            things.say(.body, decision.description.body)
            things.say(.status, decision.steps)
            things.say(.verb, decision.description.verb)
            things.say(.meeting, decision.description.meeting)
            things.say(.year, decision.occurred)
            things.add("decision/" + decision.slug, on: decision.occurred, events: decision.events)
        }
    }

    /// Policies of States.
    static let policies = Measure(
        name: "policies", help: "laws, strategies and agreements of States", things: [.policy],
        dimensions: [.state, .region, .kind, .status, .objective, .year]
    ) { state, things in
        for policy in state.policies.values where policy.begun {
            let description = policy.description
            things.say(.state, description.states)
            things.say(.region, nil, orOf: description.states)
            things.say(.kind, description.kind)
            things.say(.status, policy.status)
            things.say(.objective, description.objectives)
            things.say(.year, policy.occurred)
            things.add("policy/" + policy.slug, on: policy.occurred, events: policy.events)
        }
    }

    /// Support asked for and given.
    static let support = Measure(
        name: "support", help: "support in carrying out the Compact: requested or provided", things: [.support],
        dimensions: [.kind, .status, .state, .region, .objective, .year]
    ) { state, things in
        for support in state.support.values {
            let description = support.description
            things.say(.kind, description.kind)
            things.say(.status, support.status)
            things.say(.state, description.states)
            things.say(.region, nil, orOf: description.states)
            things.say(.objective, description.objectives)
            things.say(.year, support.occurred)
            things.add("support/" + support.slug, on: support.occurred, events: support.events)
        }
    }
}
