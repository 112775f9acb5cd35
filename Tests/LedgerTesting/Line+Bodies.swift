package import Events
import GlobalCompact
package import Projections

extension Line {
    /// A body decides, or one of the steps around it.
    package static func decision(
        _ slug: String, _ step: DecisionStatus, on: String, _ body: (inout DecisionDescription) throws -> Void = { _ in }
    ) throws -> Line {
        var decision = DecisionDescription()
        decision.title = "A decision"
        try body(&decision)
        switch step {
        case .proposed: return try .stating(DecisionProposed.self, slug, on: on) { $0.decision = decision }
        case .adopted: return try .stating(DecisionAdopted.self, slug, on: on) { $0.decision = decision }
        case .confirmed: return try .stating(DecisionConfirmed.self, slug, on: on) { $0.decision = decision }
        case .declined: return try .stating(DecisionDeclined.self, slug, on: on) { $0.decision = decision }
        case .formalised: return try .stating(DecisionFormalised.self, slug, on: on) { $0.decision = decision }
        }
    }

    /// A policy of some States reaches a status.
    package static func policy(
        _ slug: String, _ step: PolicyStatus, of states: String = "KEN", on: String,
        _ body: (inout PolicyDescription) throws -> Void = { _ in }
    ) throws -> Line {
        var policy = PolicyDescription()
        policy.title = "A policy"
        policy.states = try State.written(states)
        try body(&policy)
        switch step {
        case .drafted: return try .stating(PolicyDrafted.self, slug, on: on) { $0.policy = policy }
        case .adopted: return try .stating(PolicyAdopted.self, slug, on: on) { $0.policy = policy }
        case .inForce: return try .stating(PolicyEnteredIntoForce.self, slug, on: on) { $0.policy = policy }
        case .ended: return try .stating(PolicyEnded.self, slug, on: on)
        }
    }

    /// Support is asked for, or given.
    package static func support(
        _ slug: String, _ step: SupportStatus, on: String, _ body: (inout SupportDescription) throws -> Void = { _ in }
    ) throws -> Line {
        var support = SupportDescription()
        support.title = "Support"
        try body(&support)
        switch step {
        case .requested: return try .stating(SupportRequested.self, slug, on: on) { $0.support = support }
        case .answered: return try .supportAnswered(slug, on: on)
        case .answeredInPart: return try .supportAnswered(slug, on: on) { $0.extent = .inPart }
        case .provided: return try .stating(SupportProvided.self, slug, on: on) { $0.support = support }
        }
    }

    /// Something else than that support answers a request for it.
    package static func supportAnswered(
        _ slug: String, on: String, _ body: (inout AnswerDescription) throws -> Void = { _ in }
    ) throws -> Line {
        try .stating(SupportAnswered.self, slug, on: on) { answered in
            answered.answer.text = "An answer"
            try body(&answered.answer)
        }
    }

    /// A meeting or a report finds something.
    package static func found(
        _ slug: String, _ kind: FindingKind, on: String, _ body: (inout FindingRecorded) throws -> Void = { _ in }
    ) throws -> Line {
        try .stating(FindingRecorded.self, slug, on: on) { finding in
            (finding.title, finding.kind) = ("A finding", kind)
            try body(&finding)
        }
    }

    /// Something answers a finding.
    package static func answered(
        _ slug: String, on: String, _ body: (inout AnswerDescription) throws -> Void = { _ in }
    ) throws -> Line {
        try .stating(FindingAnswered.self, slug, on: on) { answered in
            answered.answer.text = "An answer"
            try body(&answered.answer)
        }
    }

    /// States take a role.
    package static func assumed(
        _ slug: String, _ kind: RoleKind = .championCountry, by states: String = "KEN", on: String,
        _ body: (inout RoleAssumed) throws -> Void = { _ in }
    ) throws -> Line {
        try .stating(RoleAssumed.self, slug, on: on) { role in
            role.kind = kind
            role.states = try State.written(states)
            try body(&role)
        }
    }

    /// A role ends.
    package static func ended(_ slug: String, on: String) throws -> Line {
        try .stating(RoleEnded.self, slug, on: on)
    }
}
