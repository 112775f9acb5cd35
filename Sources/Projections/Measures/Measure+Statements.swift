import Events
import GlobalCompact

extension Measure {
    /// Findings of meetings and reports.
    static let findings = Measure(
        name: "findings", help: "findings of meetings and reports",
        dimensions: [.kind, .topic, .region, .state, .objective, .office, .meeting, .meetingKind, .round, .report, .year]
    ) { state in
        state.findings.values.sorted { $0.slug < $1.slug }.map { finding in
            let stated = finding.stated
            let report = stated.report.flatMap { state.reports[$0] }?.description
            let meeting = (stated.meeting ?? report?.meeting).flatMap { state.meetings[$0] }?.description
            return Item(
                subject: finding.subject,
                keys: [
                    .kind: one(stated.kind), .topic: one(stated.topic), .region: regions(stated.region ?? meeting?.region, stated.states),
                    .state: codes(stated.states), .objective: numbers(stated.objectives), .office: stated.offices,
                    .meeting: one(stated.meeting), .meetingKind: one(meeting?.kind), .round: one(meeting?.round),
                    .report: one(stated.report), .year: year(finding.occurred),
                ],
                day: finding.occurred.last, events: [finding.event])
        }
    }

    /// Statements that the ledger keeps.
    static let statements = Measure(
        name: "statements", help: "statements delivered", dimensions: [.state, .region, .office, .meeting, .meetingKind, .objective, .year]
    ) { state in
        state.statements.values.sorted { $0.slug < $1.slug }.map { statement in
            let stated = statement.stated
            let meeting = stated.meeting.flatMap { state.meetings[$0] }?.description
            return Item(
                subject: statement.subject,
                keys: [
                    .state: codes(stated.by), .region: regions(nil, stated.by), .office: stated.offices, .meeting: one(stated.meeting),
                    .meetingKind: one(meeting?.kind), .objective: numbers(stated.objectives), .year: year(statement.occurred),
                ],
                day: statement.occurred.last, events: [statement.event])
        }
    }

    /// Decisions of bodies.
    static let decisions = Measure(
        name: "decisions", help: "decisions of bodies: proposed, adopted, confirmed, declined, formalised",
        dimensions: [.body, .status, .verb, .meeting, .year]
    ) { state in
        state.decisions.values.sorted { $0.slug < $1.slug }.map { decision in
            Item(
                subject: "decision/" + decision.slug,
                keys: [
                    .body: one(decision.description.body), .status: decision.steps.map(\.rawValue), .verb: one(decision.description.verb),
                    .meeting: one(decision.description.meeting), .year: year(decision.occurred),
                ],
                day: decision.occurred?.last, events: decision.events)
        }
    }

    /// Policies of States.
    static let policies = Measure(
        name: "policies", help: "laws, strategies and agreements of States",
        dimensions: [.state, .region, .kind, .status, .objective, .year]
    ) { state in
        state.policies.values.filter(\.begun).sorted { $0.slug < $1.slug }.map { policy in
            let description = policy.description
            return Item(
                subject: "policy/" + policy.slug,
                keys: [
                    .state: codes(description.states), .region: regions(nil, description.states), .kind: one(description.kind),
                    .status: [policy.status.rawValue], .objective: numbers(description.objectives), .year: year(policy.occurred),
                ],
                day: policy.occurred?.last, events: policy.events)
        }
    }

    /// Support asked for and given.
    static let support = Measure(
        name: "support", help: "support in carrying out the Compact: requested or provided",
        dimensions: [.kind, .status, .state, .region, .objective, .year]
    ) { state in
        state.support.values.sorted { $0.slug < $1.slug }.map { support in
            let description = support.description
            return Item(
                subject: "support/" + support.slug,
                keys: [
                    .kind: one(description.kind), .status: [support.status.rawValue], .state: codes(description.states),
                    .region: regions(nil, description.states), .objective: numbers(description.objectives), .year: year(support.occurred),
                ],
                day: support.occurred?.last, events: support.events)
        }
    }
}
