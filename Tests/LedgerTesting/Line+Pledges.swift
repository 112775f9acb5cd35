package import Events
import GlobalCompact

extension Line {
    /// States pledge something.
    package static func pledged(
        _ slug: String, by states: String = "KEN", on: String, _ body: (inout PledgeDescription) throws -> Void = { _ in }
    ) throws -> Line {
        try .stating(PledgeMade.self, slug, on: on) { payload in
            payload.pledge.title = "A pledge"
            payload.pledge.by = try State.written(states)
            try body(&payload.pledge)
        }
    }

    /// Those who made a pledge change it.
    package static func amended(_ slug: String, on: String, _ body: (inout PledgeDescription) throws -> Void) throws -> Line {
        try .stating(PledgeAmended.self, slug, on: on) { try body(&$0.pledge) }
    }

    /// Progress on a pledge is reported.
    package static func progressed(_ slug: String, _ stage: PledgeProgress = .inProgress, on: String) throws -> Line {
        try .stating(PledgeProgressed.self, slug, on: on) { $0.stage = stage }
    }

    /// A pledge is reported fulfilled.
    package static func fulfilled(_ slug: String, on: String) throws -> Line {
        try .stating(PledgeFulfilled.self, slug, on: on)
    }

    /// A pledge is taken back.
    package static func withdrawn(_ slug: String, on: String) throws -> Line {
        try .stating(PledgeWithdrawn.self, slug, on: on)
    }

    /// A pledge turns out to be another.
    package static func same(_ slug: String, as other: String, on: String) throws -> Line {
        try .stating(PledgeSameAs.self, slug, on: on) { $0.pledge = other }
    }
}
