package import Events

/// Every thing that anything follows from, in the order of `Thing`. A new one is a folder and a line here.
package enum ThingCatalogue {
    package static let all: [ThingProjection] = [
        .document, .organisation, .group, .pledge, .report, .meeting, .decision, .statement, .finding, .policy, .support, .contribution,
        .target, .call, .programme, .role, .network, .workshop, .practice, .figure, .source, .requirement,
    ]

    /// What follows from the events of a thing; nothing of what is about the ledger itself.
    package static func of(_ thing: Thing) -> ThingProjection? {
        all.first { $0.thing == thing }
    }
}
